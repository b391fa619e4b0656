import { lastWordEnd, type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/roles.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import { hasFiniteVerb, isFiniteTag } from '../../syntax/verbs.ts';
import type { Attributed } from '../attributed.ts';

/** An attribution as the form of its sentence has it, where that leaves no doubt. */
export function asFormSays(reading: Reading, read: Attributed): Attributed {
  const attributed = withParticiple(reading, read);
  const { cue, content } = attributed;
  const after = content.filter(({ first }) => first > cue.first);
  if (after.length === 1 && isHearsay(reading, cue, after[0]))
    return { ...attributed, source: null, content: after, evidence: 'a cue without a source' };
  // "Swimmers were told that the baths would shut": who hears it is no part of it.
  if (after.length > 0 && after.length < content.length && isTold(reading, cue))
    return asFormSays(reading, { ...attributed, content: after });
  if (content.length !== 1) return attributed;
  const quotation = quotationAfterColon(reading, cue, content[0]);
  if (quotation) return { ...attributed, type: 'direct', content: [quotation] };
  const edges =
    accordingTo(reading, cue, content[0]) ??
    withOpeningPhrase(reading, cue, content[0]) ??
    upToSemicolon(reading, cue, content[0]);
  return edges ? { ...attributed, content: [edges] } : attributed;
}

/** "According to its report, published on Monday, the wall is late": what a participle tells is of the source. */
function withParticiple(reading: Reading, attributed: Attributed): Attributed {
  const { tokens, tags } = reading;
  const { cue, source, content } = attributed;
  if (wordAt(reading, cue.first) !== 'according' || !source || content.length !== 1) return attributed;
  const from = source.last + 1;
  if (tags[from] !== 'VBN' || tokens[source.last].text !== ',') return attributed;
  let comma = from + 1;
  while (comma < from + 10 && tokens[comma] && tokens[comma].text !== ',') comma++;
  const { first, last } = content[0];
  if (tokens[comma]?.text !== ',' || (first !== from && first !== comma + 1)) return attributed;
  const rest = { first: comma + 1, last: lastWordEnd(reading, sentenceAt(reading, cue.first)) };
  if (rest.last <= rest.first) return attributed;
  // Content that ends with the participle's phrase goes on behind it.
  const said = { first: rest.first, last: last > rest.first ? last : rest.last };
  return { ...attributed, source: { first: source.first, last: comma }, content: [said] };
}

/** "Some officers are said to be unhappy": the subject is spoken of and does not speak. */
function isHearsay(reading: Reading, { first, last }: Run, said: Run): boolean {
  const { tags } = reading;
  const isPassive = last - first > 1 && tags[last - 1] === 'VBN' && BE.has(wordAt(reading, first));
  return isPassive && PASSED_ON.has(wordAt(reading, last - 1)) && wordAt(reading, said.first) === 'to';
}

const isTold = (reading: Reading, { first, last }: Run): boolean =>
  last - first > 1 && wordAt(reading, last - 1) === 'told' && BE.has(wordAt(reading, first));

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const PASSED_ON: ReadonlySet<string> = new Set(
  'said reported believed thought understood alleged rumoured rumored'.split(' '),
);

/** "Lindqvist praised the teenager: “He is brave.”": what a colon hands over is said, not whom it is about. */
function quotationAfterColon({ tokens, tags, ...reading }: Reading, cue: Run, { first, last }: Run): Run | null {
  const { quotationAt, quotationRuns } = reading;
  if (first < cue.last) return null;
  for (let i = first; i < last - 1 && quotationAt[i] < 0 && !isFiniteTag(tags[i]); i++) {
    const quotation = quotationRuns[quotationAt[i + 1]];
    if (tokens[i].text === ':' && quotation?.first === i + 1 && quotation.last === last) return quotation;
  }
  return null;
}

/** "According to Reyes, the wall, which is old, will hold.": at the head of a sentence it goes for all that follows. */
function accordingTo(reading: Reading, cue: Run, { first, last }: Run): Run | null {
  const { quotationAt } = reading;
  const sentence = sentenceAt(reading, cue.first);
  if (cue.first !== sentence.first || wordAt(reading, cue.first) !== 'according') return null;
  if (first < cue.last || first >= sentence.last || quotationAt[first] >= 0) return null;
  const end = lastWordEnd(reading, sentence);
  return end === last ? null : { first, last: end };
}

/** How long a phrase before a clause may be, in tokens. */
const LONGEST = 15;
/** Where something is said, beside the documents: "said in an interview, ". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'interview interviews speech remarks address conference briefing debate rally hearing op-ed call appearance session meeting'.split(
    ' ',
  ),
);

/**
 * "Reyes said at the time of the flood, there was a promise": a phrase that a comma ends and none begins belongs to what is
 * said, unless it tells when or where that was: "said on Monday, ", "wrote in a letter, ".
 */
function withOpeningPhrase(reading: Reading, cue: Run, { first, last }: Run): Run | null {
  const { tokens, tags, quotationAt } = reading;
  const from = cue.last;
  if (tags[from] !== 'IN' || !cueVerb(wordAt(reading, from - 1))?.bare || first <= from) return null;
  if (quotationAt[first] >= 0) return null;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
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

/** "Reyes said that the wall would hold; the council has its doubts": what follows with a verb of its own is the paper's. */
function upToSemicolon(reading: Reading, cue: Run, { first, last }: Run): Run | null {
  const { tokens, quotationAt } = reading;
  if (first < cue.last) return null;
  for (let i = first + 1; i < last; i++) {
    if (quotationAt[i] >= 0) return null;
    if (tokens[i].text !== ';') continue;
    // "that the wall would hold; and that the pier was safe" is one list.
    const next = /^(?:and|but|or)$/.test(wordAt(reading, i + 1)) ? i + 2 : i + 1;
    const isList = wordAt(reading, next) === wordAt(reading, first);
    return isList || !hasFiniteVerb(reading, { first: i, last }) ? null : { first, last: i };
  }
  return null;
}
