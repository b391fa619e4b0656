import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/analysis/article.ts';
import { byPlace, hullOf, unionOf, wordsOf } from '../../server/text/spans.ts';

/** Spans in no order, which nest, overlap, touch and are empty. */
const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(6)).map(([start, length]): Span => ({ start, end: start + length })),
  { maxLength: 20 },
);

describe('spans', () => {
  it('unite as if they were sorted and joined one by one', () => {
    fc.assert(
      fc.property(spans, (some) => assert.deepEqual(unionOf(some), joined(some))),
      { seed: 1851 },
    );
  });

  it('have a hull over all lists, and none where there is no span', () => {
    assert.deepEqual(hullOf([{ start: 7, end: 9 }], [], [{ start: 2, end: 3 }]), { start: 2, end: 9 });
    assert.equal(hullOf([], []), undefined);
  });

  it('have words on one line, whatever the white space', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\t'), maxLength: 12 });
    const property = fc.property(text, (all) => {
      assert.equal(wordsOf(`-${all}-`, { start: 1, end: all.length + 1 }), all.replace(/\s+/g, ' ').trim());
    });
    fc.assert(property, { seed: 1851, numRuns: 500 });
  });
});

function joined(some: readonly Span[]): Span[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of [...some].sort(byPlace)) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}
