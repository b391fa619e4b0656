import assert from 'node:assert/strict';
import { wordsOf } from '../../../server/analysis/document/words.ts';
import { tagsOf } from '../../../server/analysis/syntax/tags.ts';

/** Each word with the tag it should get, one sentence a line. */
const SENTENCES = [
  'The/DT mayor/NN said/VBD on/IN Tuesday/NNP that/IN the/DT bridge/NN would/MD close/VB ./.',
  "“/`` We/PRP have/VBP never/RB seen/VBN anything/NN like/IN it/PRP ,/, ”/'' Dana/NNP Reyes/NNP told/VBD reporters/NNS ./.",
  'She/PRP does/VBZ n’t/RB think/VB the/DT council/NN ’s/POS plans/NNS are/VBP ready/JJ ./.',
  'COURT/NN HALTS/VBZ SALE/NN OF/IN ISLAND/NN FERRY/NN',
];

describe('tagsOf', () => {
  for (const line of SENTENCES) {
    const pairs = line.split(' ').map((pair) => pair.split(/\/(?=[^/]+$)/));
    const text = pairs.map(([word]) => word).join(' ');
    it(text, () => {
      const words = wordsOf(pairs.map(([word]) => ({ text: word! })));
      const tags = tagsOf(words, [{ first: 0, last: words.length }]);
      assert.deepEqual(
        tags,
        pairs.map(([, tag]) => tag),
      );
    });
  }

  it('gives every token of every sentence one tag', () => {
    const words = wordsOf('a b c d e'.split(' ').map((text) => ({ text })));
    const sentences = [
      { first: 0, last: 2 },
      { first: 2, last: 2 },
      { first: 2, last: 5 },
    ];
    assert.equal(tagsOf(words, sentences).length, 5);
    assert.deepEqual(tagsOf([], []), []);
  });
});
