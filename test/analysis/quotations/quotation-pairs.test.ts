import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bracedQuotations, unbraced } from './quotation-fixture.ts';

describe('quotationsOf, on well-formed texts', () => {
  const styles = [
    ['“', '”', '‘', '’'],
    ['‘', '’', '“', '”'],
    ['"', '"', "'", "'"],
    ["'", "'", '"', '"'],
    ['«', '»', '“', '”'],
    ['„', '“', '‚', '‘'],
    ['»', '«', '›', '‹'],
    ['``', "''", '`', "'"],
  ] as const;
  const word = fc.constantFrom(
    'we',
    'won',
    'isn’t',
    'Reyes',
    'the',
    'wall',
    '1998,',
    'O’Brien',
    'harbour',
    'late',
    'and',
  );
  const run = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const stop = fc.constantFrom('.', ',', '?', '!', '…');

  it('finds every quotation, however they follow and nest', () => {
    const quotation = fc.record({ before: run, nested: fc.option(run), after: run, stop });
    const paragraph = fc.record({
      style: fc.constantFrom(...styles),
      quotations: fc.array(quotation, { maxLength: 4 }),
      last: run,
    });
    const property = fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const expected = paragraphs
        .map(({ style: [open, close, openInner, closeInner], quotations, last }) => {
          const parts = quotations.map(({ before, nested, after, stop: end }) => {
            const inner = nested ? ` {${openInner}${nested}${closeInner}} ${after}` : '';
            return `She said {${open}${before}${inner}${end}${close}}`;
          });
          return [...parts, `${last}.`].join(' ');
        })
        .join('\n');
      assert.equal(bracedQuotations(unbraced(expected)), expected);
    });
    fc.assert(property, { seed: 1851, numRuns: 600 });
  });
});
