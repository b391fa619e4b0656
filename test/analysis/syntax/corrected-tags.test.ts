import assert from 'node:assert/strict';
import { correctedTags } from '../../../server/analysis/syntax/corrected-tags.ts';

/** "organiser/IN Dawn/NNP" with the names in brackets, corrected. */
function corrected(tagged: string): string {
  const pairs = tagged.split(' ').map((pair) => pair.replace(/[[\]]/g, '').split('/'));
  const names = tagged
    .split(' ')
    .flatMap((pair, i) => (pair.startsWith('[') ? [{ first: i, last: i + 1 + pairsUntilEnd(tagged, i) }] : []));
  const tokens = pairs.map(([text]) => ({ text, start: 0, end: 0 }));
  const tags = correctedTags(
    { tokens, tags: pairs.map(([, tag]) => tag), sentences: [{ first: 0, last: pairs.length }] },
    names,
  );
  return tags.join(' ');
}

const pairsUntilEnd = (tagged: string, from: number): number =>
  tagged
    .split(' ')
    .slice(from)
    .findIndex((pair) => pair.endsWith(']'));

describe('correctedTags', () => {
  const cases: [title: string, tagged: string, tags: string][] = [
    ['makes nouns of names', '[Kettering/VBG] said/VBD so/RB', 'NNP VBD RB'],
    ['makes a noun of the trade before one', 'union/NN organiser/IN [Dawn/NNP Osk/NNP] left/VBD', 'NN NN NNP NNP VBD'],
    ['leaves other words before one', 'they/PRP met/VBD in/IN [Tull/NNP]', 'PRP VBD IN NNP'],
    ['makes a verb of “said” behind a participle', 'who/WP was/VBD named/VBN said/JJ it/PRP', 'WP VBD VBN VBD PRP'],
    ['makes a verb of “said” behind a name', '[Lowe/NNP ’s/POS] said/JJ sales/NNS fell/VBD', 'NNP POS VBD NNS VBD'],
    ['leaves “the said agreement”', 'the/DT said/JJ agreement/NN', 'DT JJ NN'],
    [
      'makes a verb of what ends a headline',
      'it/PRP fell/VBD ,/, an/DT official/NN warns/NNS ./.',
      'PRP VBD , DT NN VBZ .',
    ],
  ];
  for (const [title, tagged, tags] of cases) it(title, () => assert.equal(corrected(tagged), tags));
});
