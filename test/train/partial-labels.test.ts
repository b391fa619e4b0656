import assert from 'node:assert/strict';
import { NAME_LABELS } from '../../server/analysis/names/model/labels.ts';
import { sureLabels, trainedChain } from '../../train/crf.ts';
import type { Example } from '../../train/examples.ts';
import { partlyNamed } from '../../train/treebank-names.ts';

const [NONE, PERSON, PLACE] = [0, 1, 2];

const options = {
  labels: ['none', 'person', 'place'],
  bits: 24,
  minCount: 1,
  epochs: 20,
  rate: 0.1,
  dropout: 0,
  seeds: [1],
  log: () => {},
};

/** What a chain learns, as the label that each feature by itself speaks for most. */
function spokenFor(examples: readonly Example[]): Map<number, number> {
  const { keys, weights } = trainedChain(examples, options);
  const best = (feature: number): number => {
    const row = [...weights.subarray(3 * feature, 3 * feature + 3)];
    return row.indexOf(Math.max(...row));
  };
  return new Map(Array.from(keys, (key, feature) => [key, best(feature)]));
}

/** A sequence of one token with some features, by their numbers. */
const token = (right: Uint8Array[], ...features: number[]): Example => ({
  right,
  featuresAt: (_, into) => {
    features.forEach((feature, i) => {
      into[i] = feature << 8;
    });
    return features.length;
  },
});

const times = (count: number, example: Example): Example[] => Array.from({ length: count }, () => example);

describe('learning from what is partly known', () => {
  // 1 is a mark of persons and 2 one of places; 3 and 4 stand only where it is known that there is some name.
  const known = [
    ...times(20, token(sureLabels([PERSON]), 1)),
    ...times(20, token(sureLabels([PLACE]), 2)),
    ...times(20, token(sureLabels([NONE]), 5)),
  ];
  const named = Uint8Array.of(PERSON, PLACE);

  it('takes the kind of a name from what is learned elsewhere', () => {
    const learned = spokenFor([...known, ...times(20, token([named], 1, 3)), ...times(20, token([named], 2, 4))]);
    assert.equal(learned.get(3), PERSON);
    assert.equal(learned.get(4), PLACE);
  });

  it('refuses labels that cannot follow each other', () => {
    const examples = [{ right: sureLabels([PERSON, PLACE]), featuresAt: () => 0 }];
    const mayFollow = (before: string, after: string) => before !== 'person' || after !== 'place';
    assert.throws(() => trainedChain(examples, { ...options, mayFollow }), /cannot follow/);
  });

  it('learns nothing where everything is possible', () => {
    const all = Uint8Array.of(NONE, PERSON, PLACE);
    const without = spokenFor(known);
    const learned = spokenFor([...known, ...times(20, token([all], 1))]);
    assert.deepEqual([learned.get(1), learned.get(2)], [without.get(1), without.get(2)]);
  });
});

describe('names in a treebank', () => {
  /** The words with the number of labels that each may have: 1 is none, "any" and "named" as they are. */
  function marked(tagged: string): string {
    const pairs = tagged.split(' ').map((pair) => pair.split('/'));
    const { right } = partlyNamed([{ words: pairs.map(([word]) => word), tags: pairs.map(([, tag]) => tag) }]);
    const names = new Map([
      [1, 'none'],
      [NAME_LABELS.length - 1, 'named'],
      [NAME_LABELS.length, 'any'],
    ]);
    return pairs.map(([word], i) => `${word}/${names.get(right[i].length)}`).join(' ');
  }

  const cases = [
    ['are its proper nouns', 'I/PRP met/VBD Brill/NNP here/RB', 'I/none met/none Brill/named here/none'],
    [
      'may go on over other words',
      'The/DT Bank/NNP of/IN the/DT Isles/NNPS fell/VBD',
      'The/none Bank/named of/any the/any Isles/named fell/none',
    ],
    [
      'are not sure to be titles or times',
      'Dr./NNP Brill/NNP left/VBD on/IN Monday/NNP',
      'Dr./any Brill/named left/any on/any Monday/any',
    ],
    ['may be adjectives', 'the/DT Kelmish/JJ coast/NN', 'the/none Kelmish/any coast/none'],
  ];
  for (const [title, tagged, expected] of cases) {
    it(title, () => {
      assert.equal(marked(tagged), expected);
    });
  }
});
