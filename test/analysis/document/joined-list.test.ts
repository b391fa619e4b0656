import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JoinedList } from '../../../server/analysis/document/joined-list.ts';

type Part = readonly string[];

describe('the items of parts in one list', () => {
  const parts = fc.array(fc.constantFrom<Part>([], ['a'], ['b', 'c'], ['d', 'e', 'f'], ['g']), { maxLength: 9 });

  it('are what they are fresh, however the parts change', () => {
    const placed = (part: Part, at: number) => part.map((one) => `${one}${at}`);
    const property = fc.property(fc.array(fc.tuple(parts, fc.nat(2)), { maxLength: 9 }), (texts) => {
      const kept = new JoinedList(placed);
      for (const [own, from] of texts) {
        const places = own.map((_, p) => (p < 3 ? 0 : from));
        const expected = own.flatMap((part, p) => placed(part, places[p]!));
        assert.deepEqual(kept.of(own, places), expected);
      }
    });
    fc.assert(property, { seed: 1851 });
  });

  it('are asked for anew only of parts that have changed or moved', () => {
    const asked: string[] = [];
    const kept = new JoinedList((part: Part, at: number) => {
      asked.push(`${part.join('')}${at}`);
      return part;
    });
    const [a, b, c, d]: Part[] = [['a'], ['b'], ['c'], ['d']];
    kept.of([a!, b!, c!], [0, 1, 2]);
    kept.of([a!, d!, c!], [0, 1, 2]);
    kept.of([a!, c!], [0, 1]);
    assert.deepEqual(asked, ['a0', 'b1', 'c2', 'd1', 'c1']);
  });
});
