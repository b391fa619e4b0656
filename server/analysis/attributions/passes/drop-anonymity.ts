import { type Reading, textOf, wordAt } from '../../document/reading.ts';
import { ANONYMITY } from '../../lexicon/anonymity.ts';
import { PERSONAL_RELATIVES } from '../../lexicon/clause-words.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/**
 * Leaves out how a source keeps its name, which tells nothing of the matter: of "A nurse, who asked that her name be withheld, said it was
 * late" only what she said stays.
 */
export const dropAnonymity: Pass = {
  name: 'drop-anonymity',
  example: {
    before: '[1S A teacher] who [1C did not wish] [1Q to be identified] said pupils had been locked in.',
    after: '[1S A teacher who did not wish to be identified] [1C said] [1Q pupils had been locked in].',
  },
  run(draft) {
    draft.drop((one) => isAboutName(draft.reading, one));
  },
};

/** So many tokens of what is said are looked at. */
const MAX_WISH_TOKENS = 8;

/** Whether an attribution in a clause behind "who" is a wish to stay without a name. */
function isAboutName(reading: Reading, { cue, content }: Found): boolean {
  const isRelative = [cue.first - 1, cue.first].some((i) => PERSONAL_RELATIVES.has(wordAt(reading, i)));
  const [said] = content;
  if (!isRelative || said.first !== cue.last) return false;
  return ANONYMITY.test(textOf(reading, { first: cue.first, last: Math.min(said.last, said.first + MAX_WISH_TOKENS) }));
}
