import assert from 'node:assert/strict';
import { isAlike, type Move, moved } from '../../../server/analysis/coreference/moved.ts';

const at = (token: number, sentence: number) => ({ token, sentence, paragraph: 0 });
const remembered = () => ({
  people: [3, 1],
  last: null,
  standings: new Map([
    [3, { place: 'subject', last: at(4, 0), gender: undefined }],
    [1, { place: 'object', last: at(20, 2), gender: undefined }],
  ]),
});

/** Before a token nothing has moved, and behind it all by so many tokens. */
const shift = (from: number, by: number): Move => ({
  stays: by === 0,
  placeOf: (point) => (point.token < from || by === 0 ? point : { ...point, token: point.token + by }),
});
const stays = shift(0, 0);
const isGone = (gone: number): Move => ({
  stays: false,
  placeOf: (point) => (point.token === gone ? null : { ...point, token: point.token - 1 }),
});

describe('what is remembered, after an edit', () => {
  it('moves with its points, and nothing else does', () => {
    const now = moved(remembered(), shift(8, 3));
    assert.equal(now?.standings.get(3)?.last.token, 4);
    assert.equal(now?.standings.get(1)?.last.token, 23);
    assert.equal(now?.standings.get(1)?.last.sentence, 2);
    assert.deepEqual(now?.people, [3, 1]);
  });

  it('is gone where a token of it is', () => {
    assert.equal(moved(remembered(), isGone(20)), null);
    assert.ok(!isAlike(remembered(), remembered(), isGone(20)));
  });

  it('is a copy of its own, which shares what has not moved', () => {
    const before = remembered();
    const copy = moved(before, shift(8, 3))!;
    assert.equal(copy.standings.get(3), before.standings.get(3));
    copy.standings.delete(3);
    copy.people.push(7);
    assert.deepEqual(before, remembered());
  });

  it('is moved once where two places remember it', () => {
    const standing = { last: at(20, 2) };
    const shared = new Map<object, object | null>();
    const [a, b] = [1, 2].map((e) => moved({ standings: new Map([[e, standing]]) }, shift(8, 3), shared)!);
    assert.equal(a!.standings.get(1), b!.standings.get(2));
  });

  it('is alike where all of it is the same, in the same order', () => {
    assert.ok(isAlike(remembered(), remembered(), stays));
    const other = remembered();
    other.standings.get(1)!.last.token = 21;
    assert.ok(!isAlike(remembered(), other, stays));
    assert.ok(isAlike(remembered(), other, shift(8, 1)));
    const turned = { ...remembered(), standings: new Map([...remembered().standings].reverse()) };
    assert.ok(!isAlike(remembered(), turned, stays));
    assert.ok(!isAlike(remembered(), { ...remembered(), last: 0 }, stays));
  });
});
