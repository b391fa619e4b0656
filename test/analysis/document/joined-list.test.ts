import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JoinedList } from '../../../server/analysis/document/joined-list.ts';

type Part = readonly string[];

describe('the items of parts in one list', () => {
  const parts = fc.array(fc.constantFrom<Part>([], ['a'], ['b', 'c'], ['d', 'e', 'f'], ['g']), { maxLength: 9 });
  /** So many that the list is kept. */
  const many: readonly Part[] = Array.from({ length: 100 }, (_, p) => [`${p}`]);

  it('are what they are fresh, however the parts change', () => {
    const placed = (part: Part, at: number) => part.map((one) => `${one}${at}`);
    const property = fc.property(fc.array(fc.tuple(parts, fc.nat(2)), { maxLength: 9 }), (texts) => {
      const kept = new JoinedList(placed);
      for (const [edited, from] of texts) {
        const own = from === 0 ? edited : [...many, ...edited, ...many];
        const places = own.map((_, p) => (p < 103 ? p : p + from));
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
    const zeros = many.map(() => 0);
    kept.of([...many, a!, b!, c!], [...zeros, 0, 1, 2]);
    kept.of([...many, a!, d!, c!], [...zeros, 0, 1, 2]);
    kept.of([...many, a!, c!], [...zeros, 0, 1]);
    assert.deepEqual(asked.slice(many.length), ['a0', 'b1', 'c2', 'd1', 'c1']);
  });
});
