import assert from 'node:assert/strict';
import { isAlike, moved, STAYS } from '../../../server/analysis/coreference/moved.ts';

const remembered = () => ({
  people: [3, 1],
  last: null,
  standings: new Map([
    [3, { place: 'subject', last: { token: 4, sentence: 0 }, gender: undefined }],
    [1, { place: 'object', last: { token: 20, sentence: 2 }, gender: undefined }],
  ]),
});

describe('what is remembered, after an edit', () => {
  it('moves with its tokens, and nothing else does', () => {
    const now = moved(remembered(), { first: 8, last: 10, by: 3 });
    assert.equal(now?.standings.get(3)?.last.token, 4);
    assert.equal(now?.standings.get(1)?.last.token, 23);
    assert.equal(now?.standings.get(1)?.last.sentence, 2);
    assert.deepEqual(now?.people, [3, 1]);
  });

  it('is gone where a token of it is', () => {
    assert.equal(moved(remembered(), { first: 18, last: 21, by: -1 }), null);
  });

  it('is a copy of its own', () => {
    const before = remembered();
    const copy = moved(before, STAYS)!;
    copy.standings.get(3)!.place = 'owner';
    copy.people.push(7);
    assert.deepEqual(before, remembered());
  });

  it('is alike where all of it is the same, in the same order', () => {
    assert.ok(isAlike(remembered(), remembered()));
    const other = remembered();
    other.standings.get(1)!.last.token = 21;
    assert.ok(!isAlike(remembered(), other));
    const turned = { ...remembered(), standings: new Map([...remembered().standings].reverse()) };
    assert.ok(!isAlike(remembered(), turned));
    assert.ok(!isAlike(remembered(), { ...remembered(), last: 0 }));
  });
});
