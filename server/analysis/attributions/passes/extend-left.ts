import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { OCCASIONS } from '../../lexicon/occasions.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/roles.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Found } from '../drafted.ts';
import type { Occupancy } from '../occupancy.ts';
import { clauseBefore } from './clause-before.ts';
import type { Pass } from './pass.ts';

/**
 * Takes what stands before a speaker between commas with what follows, where that is nobody else's: "To know the river, Roch
 * said, one must row on it"; and the phrase that opens what is said: "Roch said at the time of the flood, there was a wall."
 */
export const extendLeft: Pass = {
  name: 'extend-left',
  example: {
    before: 'To know the river, [1S Dana Reyes] [1C said], [1Q one must row on it].',
    after: '[1Q To know the river], [1S Dana Reyes] [1C said], [1Q one must row on it].',
  },
  run(draft) {
    const taken = draft.taken();
    draft.change((one) => {
      const content = interposed(draft.reading, one, taken) ?? openedBehind(draft.reading, one, taken);
      return content && { content };
    });
  },
};

/** Both halves, where the speaker stands between commas and what follows is no quotation. */
function interposed(reading: Reading, { cue, source, content }: Found, taken: Occupancy): Run[] | null {
  const { tokens, quotationAt } = reading;
  if (!source || source.last !== cue.first || content.length !== 1) return null;
  const comma = source.first - 1;
  const next = content[0].first;
  const isBetween = tokens[comma]?.text === ',' && tokens[cue.last]?.text === ',' && next === cue.last + 1;
  // "On the quay, Roch said, “we wait": a quotation is said by itself, even where it has no end.
  if (!isBetween || quotationAt[next] >= 0 || MARK.test(tokens[next].text)) return null;
  const half = clauseBefore(reading, cue.first, comma, taken);
  return half && !isSetting(reading, half) ? [half, content[0]] : null;
}

/** "Roch said [at the time of the flood, there was …]": with the phrase that opens the clause, a comma behind it. */
function openedBehind(reading: Reading, { cue, source, content }: Found, taken: Occupancy): Run[] | null {
  const { tokens, tags, quotationAt } = reading;
  if (!source || source.last !== cue.first || content.length !== 1) return null;
  const [{ first, last }] = content;
  const gap = { first: cue.last, last: first - 1 };
  const isPhrase =
    tokens[first - 1]?.text === ',' &&
    tags[gap.first] === 'IN' &&
    gap.last - gap.first > 1 &&
    gap.last - gap.first <= MAX_OPENING_TOKENS &&
    wordAt(reading, gap.first) !== 'that' &&
    wordAt(reading, first) !== 'that' &&
    quotationAt[first] < 0;
  // "Roch said on a visit to Tull on Friday, …"
  if (!isPhrase || !taken.isFree(gap) || isSetting(reading, gap) || isTime(reading, gap.last - 1)) return null;
  for (let i = gap.first; i < gap.last; i++) if (tokens[i].text === ',' || quotationAt[i] >= 0) return null;
  return [{ first: gap.first, last }];
}

/** "at the time of the Tull flood" */
const MAX_OPENING_TOKENS = 10;

/** Where and how it was said: "In a speech on Monday, Roch said, …", "Standing on the quay, Roch said, …". */
function isSetting(reading: Reading, { first, last }: Run): boolean {
  if (/^VB[GN]$/.test(reading.tags[first])) return true;
  if (hasFiniteVerb(reading, { first, last })) return false;
  for (let i = first; i < last; i++) {
    const word = wordAt(reading, i);
    if (OCCASIONS.has(word) || DOCUMENT_NOUNS.has(word)) return true;
  }
  return false;
}

const MARK = /^(?:[“”‘’"'«»]|``|'')$/;
