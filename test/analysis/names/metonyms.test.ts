import assert from 'node:assert/strict';
import { tokensOf } from '../../../server/analysis/document/tokens.ts';
import { REGIONS, SEATS } from '../../../server/analysis/lexicon/metonyms.ts';
import { metonymsIn } from '../../../server/analysis/names/metonyms.ts';
import { nameSigns } from '../../../server/analysis/names/name-signs.ts';

/** The metonyms in a text, each with its type. */
function metonyms(text: string): string[] {
  const tokens = tokensOf(text);
  return metonymsIn(tokens, nameSigns(tokens, [], []).metonyms).map(
    ({ first, last, type }) => `${text.slice(tokens[first].start, tokens[last - 1].end)} ${type}`,
  );
}

describe('metonymsIn', () => {
  const cases: [text: string, found: string[]][] = [
    ['Aides say Kremlin denies it.', ['Kremlin organization']],
    ['The White House and the Pentagon differ.', ['White House organization', 'Pentagon organization']],
    ['The White House Project is a charity.', []],
    ['They bought a white house by the sea.', []],
    ['Talks with the West stalled in the Middle East.', ['West place', 'Middle East place']],
    ['Dana West farms on the West Bank.', []],
    ['He drove West all night.', []],
  ];
  for (const [text, found] of cases) it(text, () => assert.deepEqual(metonyms(text), found));

  it('finds every one of its lexicon', () => {
    for (const seat of SEATS) assert.deepEqual(metonyms(`The ${seat} denies it.`), [`${seat} organization`]);
    for (const region of REGIONS) assert.deepEqual(metonyms(`It is new to the ${region}.`), [`${region} place`]);
  });
});
