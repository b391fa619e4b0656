import { type Reading, wordAt, writtenText } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { SUBJECT_RELATIVES } from '../../lexicon/clause-words.ts';
import { DASHES } from '../../lexicon/dashes.ts';
import { BEFORE_TIMES } from '../../lexicon/times.ts';
import { isTime, nounPhraseAfter, nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import { hasFiniteVerb, isFiniteTag } from '../../syntax/verbs.ts';
import type { Cue } from './cues.ts';

/** The words that name who says it, or null where there are none; `evidence` is for a reader. */
export interface Source {
  readonly run: Run;
  readonly inverted: boolean;
  readonly evidence: string;
}

/**
 * The source of each cue, in the order of the cues.
 *
 * @param cues those of the whole text, in order
 */
export function sourcesOf(reading: Reading, cues: readonly Cue[]): (Source | null)[] {
  const sources: (Source | null)[] = [];
  cues.forEach((cue, i) => {
    const before = i > 0 && cues[i - 1].sentence === cue.sentence ? sources[i - 1] : null;
    sources.push(sourceOf(reading, cue, before));
  });
  return sources;
}

function sourceOf(reading: Reading, cue: Cue, before: Source | null): Source | null {
  const sentence = reading.sentences[cue.sentence];
  switch (cue.form) {
    case 'phrase':
      return found(namedAfter(reading, cue, sentence), `named after “${writtenText(reading, cue)}”`);
    case 'participle':
      return shared(reading, cue, before);
    case 'finite':
      return subjectOf(reading, cue) ?? invertedSubjectOf(reading, cue) ?? shared(reading, cue, before);
  }
}

/** What follows "according to": at the head of a sentence up to the comma before its clause, “a paper of 2022, nine in ten moved”. */
function namedAfter(reading: Reading, { first, last }: Cue, sentence: Run): Run | null {
  const run = nounPhraseAfter(reading, last, sentence.last);
  if (first !== sentence.first) return run;
  let comma = last;
  while (comma < sentence.last && reading.tokens[comma].text !== ',') comma++;
  const isWhole = run !== null && run.last >= comma && run.last < sentence.last - 1;
  const isHead =
    !hasFiniteVerb(reading, { first: last, last: comma }) &&
    hasFiniteVerb(reading, { first: comma, last: sentence.last });
  // “in the words of , the mayor,”: nobody stands before the comma.
  return isWhole || !isHead || comma === last ? run : { first: last, last: comma };
}

const found = (run: Run | null, evidence: string, inverted = false): Source | null =>
  run && { run, inverted, evidence };

/** "Peskov stressed": what stands right before the verb, over a remark between commas ("Reyes, however, said"). */
function subjectOf(reading: Reading, cue: Cue): Source | null {
  const from = clauseStart(reading, cue.first, reading.sentences[cue.sentence].first);
  let end = cue.first - 1;
  // "The mayor on Monday told", "Reyes last week said"
  while (end > from && isTime(reading, end)) end -= BEFORE_TIMES.has(wordAt(reading, end - 1)) ? 2 : 1;
  const run = nounPhraseBefore(reading, end, from);
  return found(run, `subject of “${writtenText(reading, cue)}”`);
}

/** No phrase reaches left over a quotation. */
function clauseStart({ quotationAt, quotations }: Reading, before: number, from: number): number {
  for (let i = before - 1; i >= from; i--)
    if (quotationAt[i] >= 0 && quotations[quotationAt[i]].kind === 'speech') return i + 1;
  return from;
}

const OPENS_CLAUSE = new RegExp(`^[,;${DASHES}-]$`);

/** `“…,” said Dana Reyes, the mayor.`: after a quotation or a comma the verb may come first; "told" may not. */
function invertedSubjectOf(reading: Reading, cue: Cue): Source | null {
  const sentence = reading.sentences[cue.sentence];
  const before = cue.first - 1;
  const opens =
    before < sentence.first || reading.quotationAt[before] >= 0 || OPENS_CLAUSE.test(reading.tokens[before].text);
  if (!opens || cue.entry.addressee) return null;
  const run = nounPhraseAfter(reading, cue.last, sentence.last);
  // "Reyes — her sister — said the tour was off": what has a verb of its own is said.
  if (run && isFiniteTag(reading.tags[run.last]) && run.last < sentence.last) return null;
  return found(run, `subject after “${writtenText(reading, cue)}”`, true);
}

/** "…, he told CNN, adding that": the cue has its source from the one before, or from the sentence's subject. */
function shared(reading: Reading, cue: Cue, before: Source | null): Source | null {
  // What a relative clause says is its own: "A woman who did not wish to be named told …".
  if (before && !isRelative(reading, before.run))
    return { ...before, inverted: false, evidence: `same subject as the cue before “${writtenText(reading, cue)}”` };
  const sentence = reading.sentences[cue.sentence];
  const linked = before !== null || cue.form === 'participle' || /^(?:and|but|,)$/.test(wordAt(reading, cue.first - 1));
  return linked ? found(sentenceSubject(reading, sentence.first, cue.first), 'subject of the sentence') : null;
}

/** The noun phrase before the sentence's first finite verb. */
export function sentenceSubject(reading: Reading, from: number, to: number): Run | null {
  for (let i = from + 1; i < to; i++) {
    if (!isFiniteTag(reading.tags[i]) || reading.quotationAt[i] >= 0) continue;
    const run = nounPhraseBefore(reading, i - 1, from);
    if (!run || !isRelative(reading, run)) return run;
    return nounPhraseBefore(reading, run.first - (reading.tokens[run.first - 1]?.text === ',' ? 2 : 1), from);
  }
  return null;
}

const isRelative = (reading: Reading, { first }: Run): boolean => SUBJECT_RELATIVES.has(wordAt(reading, first));
