import { type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import { OCCASIONS } from '../../lexicon/occasions.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/roles.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Pass } from './pass.ts';

/**
 * Takes a phrase that a comma ends and none begins with the clause behind it: "Reyes said at the time of the flood, there was a
 * promise." But one that tells when or where that was is the paper's: "said on Monday, ", "wrote in a letter, ".
 */
export const extendOverOpeningPhrase: Pass = {
  name: 'extend-over-opening-phrase',
  example: {
    before:
      '[1S Dana Reyes] [1C said] at the time of the flood, there was a promise from the council [1Q that it would pay].',
    after:
      '[1S Dana Reyes] [1C said] [1Q at the time of the flood, there was a promise from the council that it would pay].',
  },
  run(draft) {
    draft.change(({ cue, content }) => {
      const run = content.length === 1 ? withOpeningPhrase(draft.reading, cue, content[0]) : null;
      return run && { content: [run] };
    });
  },
};

/** How long a phrase before a clause may be, in tokens. */
const MAX_PHRASE_TOKENS = 15;

function withOpeningPhrase(reading: Reading, cue: Run, { first, last }: Run): Run | null {
  const { tokens, tags, quotationAt } = reading;
  const from = cue.last;
  if (tags[from] !== 'IN' || !cueVerb(wordAt(reading, from - 1))?.bare || first <= from) return null;
  if (quotationAt[first] >= 0) return null;
  for (let i = from; i < Math.min(tokens.length, from + MAX_PHRASE_TOKENS); i++) {
    const word = wordAt(reading, i);
    if (word === ',') return i > from && isPastClause(reading, i + 1, first) ? { first: from, last } : null;
    const isSetting = (isTime(reading, i) && word !== 'time') || OCCASIONS.has(word) || DOCUMENT_NOUNS.has(word);
    if (isSetting || quotationAt[i] >= 0 || /^[;:.]$/.test(word)) return null;
  }
  return null;
}

/** Whether content begins right at a token, or where the clause that begins there goes on: "there was a promise | that it". */
function isPastClause(reading: Reading, from: number, first: number): boolean {
  const { tags, quotationAt } = reading;
  if (first <= from) return true;
  if (sentenceAt(reading, from).last <= first) return false;
  for (let i = from; i < first; i++)
    if (quotationAt[i] >= 0 || (tags[i].startsWith('V') && cueVerb(wordAt(reading, i)))) return false;
  return hasFiniteVerb(reading, { first: from, last: first });
}
