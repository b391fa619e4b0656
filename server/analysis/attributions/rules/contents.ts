import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { CONTENT_CLAUSE_WORDS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import { isDash } from '../../lexicon/dashes.ts';
import { isTime, nounPhraseAfter } from '../../syntax/noun-phrases.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Cue } from './cues.ts';
import type { Source } from './sources.ts';

const isCommaOrDash = (text: string): boolean => text === ',' || isDash(text);
const STOP = /^(?:[.!?…]|\.{2,})$/;

/** What is said at each cue: its content as runs of tokens, or an empty list where the cue has none. */
export function contentsOf(reading: Reading, cues: readonly Cue[], sources: readonly (Source | null)[]): Run[][] {
  return cues.map((cue, i) => contentOf(reading, cue, sources[i], cues, sources, i));
}

function contentOf(
  reading: Reading,
  cue: Cue,
  source: Source | null,
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
  index: number,
): Run[] {
  const sentence = reading.sentences[cue.sentence];
  const clauseFirst =
    source && source.run.first < cue.first && cue.form === 'finite' && !isSharedRun(source, sources, index)
      ? source.run.first
      : cue.first;
  const clauseLast =
    source && source.run.last > cue.last && source.inverted
      ? source.run.last
      : cue.form === 'phrase'
        ? (source?.run.last ?? cue.last)
        : cue.last;
  const left = cue.form === 'participle' ? [] : leftContent(reading, cue, sentence.first, clauseFirst, cues, index);
  const right = rightContent(reading, cue, clauseLast, left.length > 0, cues, sources, index);
  const runs = [...left, ...right];
  return runs.length > 0 ? withContinuations(reading, cue, runs, cues) : runs;
}

const isSharedRun = (source: Source, sources: readonly (Source | null)[], index: number): boolean =>
  index > 0 && sources[index - 1]?.run.first === source.run.first;

/** What stands before "…, Peskov stressed": a quotation, or the clause up to the comma. */
function leftContent(reading: Reading, cue: Cue, from: number, to: number, cues: readonly Cue[], index: number): Run[] {
  let end = to - 1;
  if (end < from) return [];
  const { tokens, quotationAt, quotations, quotationRuns } = reading;
  const before = cues[index - 1];
  if (before && before.sentence === cue.sentence) from = Math.max(from, before.last);
  const isBehindMark = quotationAt[end] < 0 && isCommaOrDash(tokens[end].text);
  // A sentence that begins with the comma has no quotation before it: what stands there is another paragraph's.
  const q = isBehindMark && end === from ? -1 : quotationAt[isBehindMark ? end - 1 : end];
  const quotation = quotations[q];
  if (quotation && (quotation.kind === 'speech' || end - from > 1)) {
    if (quotationAt[end] < 0) end--;
    // A cue before in the sentence has what stands before the quotation.
    const isAlone = quotationRuns[q].first <= from || before?.sentence === cue.sentence;
    return [isAlone ? quotationRuns[q] : { first: from, last: end + 1 }];
  }
  const comma = isCommaOrDash(tokens[end].text);
  const phrase = cue.form === 'phrase';
  if (!comma && !phrase) return [];
  if (before?.sentence === cue.sentence) return [];
  const run: Run = { first: from, last: comma ? end : end + 1 };
  if (run.last - run.first < 3 || !hasFiniteVerb(reading, run)) return [];
  if (!phrase && (SUBORDINATORS.has(wordAt(reading, from)) || wordAt(reading, from) === 'asked')) return [];
  return [run];
}

/** What follows: a quotation, a that-clause, or a bare clause after the verbs that take one. */
function rightContent(
  reading: Reading,
  cue: Cue,
  after: number,
  hasLeft: boolean,
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
  index: number,
): Run[] {
  const { tokens, quotationAt, quotations, quotationRuns } = reading;
  const sentence = reading.sentences[cue.sentence];
  // "She said: “No.”": the colon is between them.
  const from = after < sentence.last && tokens[after].text === ':' ? after + 1 : after;
  const end = clauseEnd(reading, cue, from, cues, sources, index);
  const start = contentStart(reading, cue, from, end);
  if (start >= end) return quotationAfterColon(reading, cue, start);
  const comma = tokens[start].text === ':' || isCommaOrDash(tokens[start].text);
  const at = comma ? start + 1 : start;
  const q = at < sentence.last ? quotationAt[at] : -1;
  if (quotationRuns[q]?.first === at && quotations[q].kind !== 'nickname') {
    const past = quotationRuns[q].last;
    const alone = past >= end || STOP.test(tokens[past].text) || (hasLeft && comma);
    return [alone ? quotationRuns[q] : { first: at, last: end }];
  }
  if (hasLeft) return [];
  if (comma && cue.form !== 'phrase') return []; // "Reyes said, in short, no": nothing sure
  if (at >= end) return []; // "according to —" and no more
  const run: Run = { first: at, last: end };
  if (cue.form === 'phrase') return comma ? [run] : [];
  if (CONTENT_CLAUSE_WORDS.has(wordAt(reading, at))) return [run];
  if (reading.tags[at] === 'TO' && reading.tags[at + 1] === 'VB') return [run];
  if (cue.entry.bare && hasFiniteVerb(reading, run)) return [run];
  return quotedWithin(reading, run) && cue.entry.class !== 'belief' ? [run] : [];
}

/** Where the content begins: after the hearer ("told CNN"), the day, and "in a statement" before "that" or a mark. */
function contentStart(reading: Reading, cue: Cue, from: number, end: number): number {
  let at = from;
  if (cue.entry.addressee) at = nounPhraseAfter(reading, at, end)?.last ?? at;
  while (at < end && isTime(reading, at) && /^(?:NNP|NN|RB)$/.test(reading.tags[at])) at++;
  let probe = at;
  while (probe < end && reading.tags[probe] === 'IN' && wordAt(reading, probe) !== 'that') {
    const phrase = nounPhraseAfter(reading, probe + 1, end);
    if (!phrase) break;
    probe = phrase.last;
  }
  const { tokens, quotationAt } = reading;
  const next = tokens[probe]?.text;
  const lands =
    probe >= end ||
    wordAt(reading, probe) === 'that' ||
    quotationAt[probe] >= 0 ||
    (/^[,:]$/.test(next) && (quotationAt[probe + 1] >= 0 || next === ':'));
  return lands ? probe : at;
}

/** The end of the clause that begins at `from`: before the next cue's clause, or before the sentence's own stop. */
function clauseEnd(
  reading: Reading,
  cue: Cue,
  from: number,
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
  index: number,
): number {
  const sentence = reading.sentences[cue.sentence];
  let end = sentence.last;
  if (end > from && STOP.test(reading.tokens[end - 1].text)) end--;
  for (let j = index + 1; j < cues.length && cues[j].sentence === cue.sentence; j++) {
    const next = cues[j];
    const source = sources[j];
    const own = source && source.run.first > cue.last && source.run.first < next.first ? source.run.first : next.first;
    let stop = own;
    if (stop - from <= 2) continue; // "According to Reyes, Larkhaven wants …": the cue is within what she says
    if (reading.tags[stop - 1] === 'CC') stop--;
    const apart = reading.tokens[stop - 1]?.text === ',' || reading.quotationAt[stop - 1] >= 0;
    if (stop > from && apart) return reading.tokens[stop - 1].text === ',' ? stop - 1 : stop;
    if (
      stop > from &&
      stop < own &&
      next.form === 'finite' &&
      cue.entry.class === next.entry.class &&
      own === next.first
    )
      return stop;
  }
  return end;
}

/** "Hugh Hill, a doctor, said:" and in the next paragraph the words. */
function quotationAfterColon(reading: Reading, cue: Cue, at: number): Run[] {
  const { tokens, sentences, quotationAt, quotationRuns } = reading;
  const sentence = sentences[cue.sentence];
  const last = tokens[sentence.last - 1].text;
  if (last !== ':' || at < sentence.last - 1) return [];
  const quotation = quotationRuns[quotationAt[sentence.last]];
  return quotation?.first === sentence.last ? [quotation] : [];
}

/** Adds what the same speaker goes on to say: `“A,” he said. “B.”` */
function withContinuations(reading: Reading, cue: Cue, runs: Run[], cues: readonly Cue[]): Run[] {
  const { quotations, quotationRuns, sentences, quotationAt } = reading;
  const all = new Map(runs.map((run) => [run.first, run]));
  let s = cue.sentence + 1;
  const end = runs.at(-1)!.last;
  while (s < sentences.length && sentences[s].last <= end) s++;
  while (s < sentences.length && sentences[s].paragraph === sentences[cue.sentence].paragraph) {
    const q = quotationAt[sentences[s].first];
    const quotation = quotationRuns[q];
    if (quotation?.first !== sentences[s].first || quotations[q].kind !== 'speech') break;
    let t = s;
    while (t + 1 < sentences.length && sentences[t + 1].first < quotation.last) t++;
    // Nothing but a stop may stand behind it.
    if (quotation.last < sentences[t].last - 1 || hasCue(cues, t)) break;
    all.set(quotation.first, quotation);
    s = t + 1;
  }
  return [...all.values()].sort((a, b) => a.first - b.first);
}

const quotedWithin = (reading: Reading, run: Run): boolean => {
  for (let i = run.first; i < run.last; i++) if (reading.quotationAt[i] >= 0) return true;
  return false;
};

/** Whether a sentence has a cue of its own; cues are in order of sentences. */
function hasCue(cues: readonly Cue[], sentence: number): boolean {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle].sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return cues[low]?.sentence === sentence;
}
