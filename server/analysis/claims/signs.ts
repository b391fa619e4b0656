import type { ClaimKind } from '../article.ts';
import { type TaggedWords, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { ALLEGED, CLAIM_WORDS, LEGAL, UNITS } from '../lexicon/claims.ts';
import { BEFORE_TALK, HEARSAY, TALK } from '../lexicon/hearsay.ts';
import { CALENDAR } from '../lexicon/times.ts';
import { Patterns } from './patterns.ts';

/** What makes a sentence a claim: the words, and how much they weigh. */
export interface Sign extends Run {
  readonly kind: ClaimKind;
  readonly score: number;
  /** Whether it is the word of a charge, which has an accuser: "allegedly" where a court is spoken of. */
  readonly isAllegation: boolean;
}

interface Weight extends Pick<Sign, 'kind' | 'score'> {
  /** Whether it has to begin its clause. */
  readonly isSubject?: true;
}

const WORDS = new Patterns<Weight>();
for (const pattern of HEARSAY) WORDS.add(pattern, { kind: 'hearsay', score: 0.9 });
for (const pattern of TALK) WORDS.add(pattern, { kind: 'hearsay', score: 0.9, isSubject: true });
for (const { kind, score, patterns } of CLAIM_WORDS)
  for (const pattern of patterns) WORDS.add(pattern, { kind, score });

/** The signs of a claim in a sentence, in the order of their words. */
export function signsOf(reading: TaggedWords, { first, last }: Run): Sign[] {
  const signs: Sign[] = [];
  for (let i = first; i < last; i++) {
    const sign = signAt(reading, i, { first, last });
    if (sign) signs.push(sign);
  }
  const isScheduled = signs.some(({ kind }) => kind === 'prediction') && holdsAny(reading, { first, last }, CALENDAR);
  return isScheduled ? signs.filter(({ kind }) => kind !== 'prediction') : signs;
}

/** The "most" of "most of them" and the "least" of "at least" measure, and praise nobody. */
const MEASURES: ReadonlySet<string> = new Set('of least most latest last first next past nearest'.split(' '));

function signAt(reading: TaggedWords, i: number, { first, last }: Run): Sign | null {
  const found = WORDS.at(reading, i, last);
  if (found && isMeant(reading, found.run, found.value, { first, last })) {
    const { kind, score } = found.value;
    const isAllegation = kind === 'hearsay' && holdsAllegation(reading, found.run);
    return { ...found.run, kind, score, isAllegation };
  }
  const tag = reading.tags[i];
  const own = { first: i, last: i + 1, isAllegation: false };
  if ((tag === 'JJS' || tag === 'RBS') && !MEASURES.has(wordAt(reading, i)))
    return { ...own, kind: 'judgement', score: 0.6 };
  if ((tag === 'RBS' || tag === 'RBR' || tag === 'JJR') && comparesSoon(reading, i, last))
    return { ...own, kind: 'comparison', score: 0.5 };
  const counted = tag === 'CD' && i + 1 < last && UNITS.has(wordAt(reading, i + 1));
  return counted ? { ...own, last: i + 2, kind: 'statistic', score: 0.6 } : null;
}

function isMeant(reading: TaggedWords, run: Run, weight: Weight, sentence: Run): boolean {
  if (weight.kind !== 'hearsay') return isVerbal(reading, run, weight);
  return (
    isNobodys(reading, run, sentence.last) && (!weight.isSubject || beginsClause(reading, run.first, sentence.first))
  );
}

/** "It is believed by the board that" has a source, "was reported to police" another meaning, and "many believe in ghosts" too. */
function isNobodys(reading: TaggedWords, { last: end }: Run, last: number): boolean {
  if (end >= last) return true;
  const next = wordAt(reading, end);
  if (wordAt(reading, end - 1) !== 'to') return next !== 'by' && !(next === 'in' && reading.tags[end - 1] === 'VBP');
  return reading.tags[end] === 'VB' || (reading.tags[end] === 'RB' && reading.tags[end + 1] === 'VB');
}

/** Whether nothing but "unconfirmed media" stands before it in its clause: "the harbour board’s reports suggest" has a source. */
function beginsClause(reading: TaggedWords, at: number, first: number): boolean {
  let i = at - 1;
  while (i >= first && BEFORE_TALK.has(wordAt(reading, i))) i--;
  return i < first || !/\p{L}|\p{N}/u.test(wordAt(reading, i));
}

/** "May" is a month, and "will" a testament, where the tagger says so. */
function isVerbal(reading: TaggedWords, { first, last }: Run, { kind }: Weight): boolean {
  return kind !== 'prediction' || last - first > 1 || reading.tags[first] === 'MD';
}

/** "more rice than", "higher in the north than": the comparison is made; but "more than 40" only counts. */
function comparesSoon(reading: TaggedWords, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(last - 1, i + 8); k++)
    if (wordAt(reading, k) === 'than') return reading.tags[k + 1] !== 'CD' && wordAt(reading, k + 1) !== 'a';
  return false;
}

/** Whether a charge, an arrest or a court is spoken of in a run of tokens. */
export function isLegal(reading: TaggedWords, run: Run): boolean {
  return holdsAny(reading, run, LEGAL);
}

function holdsAllegation(reading: TaggedWords, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (ALLEGED.test(wordAt(reading, i))) return true;
  return false;
}

function holdsAny(reading: TaggedWords, { first, last }: Run, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(wordAt(reading, i))) return true;
  return false;
}
