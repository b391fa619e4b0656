import { type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import type { Cast } from './discourse-entities.ts';
import { Cue } from './mention-cues.ts';

/** An interview whose turns bear no labels. */
export interface Interview {
  readonly interviewee: number;
  /** Of each paragraph whether it asks. */
  readonly isQuestion: readonly boolean[];
  /** The paragraph of the first question. */
  readonly first: number;
}

/** So many paragraphs must ask. */
const MIN_QUESTIONS = 2;
/** An introduction is looked through for so many tokens. */
const MAX_INTRODUCTION_TOKENS = 400;
/** A headline has no more tokens. */
const MAX_HEADLINE_TOKENS = 25;
/** A name stands no farther behind "interviews the former mayor of Larkhaven, Dana Reyes". */
const MAX_TOKENS_TO_NAME = 14;

/**
 * The interview that a text is, where a headline or an introduction says whom it is with ("An interview with Dana Reyes", "We spoke
 * to Dana Reyes") and questions follow that are answered. Null where it is with two, or with nobody who is named.
 *
 * @param runs the tokens of each paragraph
 */
export function interviewOf(reading: Reading, cast: Cast, runs: readonly Run[]): Interview | null {
  const isQuestion = runs.map((run) => isAsked(reading, cast, run));
  const first = isQuestion.indexOf(true);
  if (first < 0) return null;
  const answered = isQuestion.filter((asks, p) => asks && p + 1 < runs.length && !isQuestion[p + 1]);
  if (answered.length < MIN_QUESTIONS) return null;
  const head = runs.find(({ first, last }) => last > first)!;
  const interviewee = intervieweeIn(reading, cast, head, Math.min(runs[first].first, MAX_INTRODUCTION_TOKENS));
  return interviewee === null ? null : { interviewee, isQuestion, first };
}

/** "Why do you make pots?" as a paragraph of its own and in no marks. */
function isAsked({ quotationAt }: Reading, { cues }: Cast, { first, last }: Run): boolean {
  return last - first > 2 && (cues[last - 1] & Cue.question) !== 0 && quotationAt[first] < 0;
}

/** The one person of whom a headline or an introduction says so. */
function intervieweeIn(reading: Reading, cast: Cast, head: Run, end: number): number | null {
  const told = new Set<number>();
  for (let i = 0; i < end; i++) {
    const isWith = wordAt(reading, i) === 'with' && i < head.last && head.last <= MAX_HEADLINE_TOKENS;
    if (!isWith && !isInterviewing(reading, i)) continue;
    const n = nameAfter(reading, cast, i + 1, Math.min(end, i + MAX_TOKENS_TO_NAME));
    if (n === undefined) continue;
    told.add(cast.owner[n]);
    const second = wordAt(reading, cast.names[n].last) === 'and' ? personAt(cast, cast.names[n].last + 1) : undefined;
    if (second !== undefined) told.add(cast.owner[second]);
  }
  return told.size === 1 ? [...told][0] : null;
}

/** "interviews", "an interview with", "We spoke to"; where "the author talks to Ben Oduya", Oduya asks. */
function isInterviewing(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  if (/^interview(?:s|ed)?$/.test(word)) return true;
  return /^(?:spoke|talked|chatted|sat)$/.test(word) && /^(?:to|with|down)$/.test(wordAt(reading, i + 1));
}

/** The first name of a person behind a verb, up to what the talk is about. */
function nameAfter(reading: Reading, cast: Cast, from: number, to: number): number | undefined {
  for (let i = from; i < to && !/^(?:about|on|over|[.?!;])$/.test(wordAt(reading, i)); i++) {
    const n = personAt(cast, i);
    if (n !== undefined) return n;
  }
  return undefined;
}

/** The name of a person that begins at a token. */
function personAt({ nameAt, owner, entities }: Cast, i: number): number | undefined {
  const n = nameAt.get(i);
  return n !== undefined && entities[owner[n]].type === 'person' ? n : undefined;
}
