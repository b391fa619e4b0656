import { type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import type { Cast } from './discourse-entities.ts';
import { interviewOf } from './interview.ts';
import { Cue } from './mention-cues.ts';

/** Whom "I" and "you" stand for in the paper's own words, and how that was found; null where nobody can be told. */
export interface Voice {
  readonly i: number | null;
  readonly you: number | null;
  readonly evidence: string;
}

/**
 * Whose words each paragraph has, where they are not the paper's: in an interview without labels those who answer, in a column
 * or a letter the one who signs it (one voice a paragraph), in a speech the one who says "My name is Dana Reyes".
 */
export function voicesOf(reading: Reading, cast: Cast): readonly Voice[] {
  const runs = reading.paragraphs;
  const interview = interviewOf(reading, cast, runs);
  if (interview) {
    const { interviewee, isQuestion, first } = interview;
    const evidence = 'whom the text interviews';
    return runs.map((_, p) => {
      if (p < first) return NOBODY;
      return isQuestion[p] ? { i: null, you: interviewee, evidence } : { i: interviewee, you: null, evidence };
    });
  }
  const author = bylined(reading, cast, runs) ?? signed(reading, cast, runs);
  return runs.map((run) => {
    const introduced = introducedIn(reading, cast, run);
    if (introduced !== null) return { i: introduced, you: null, evidence: 'who says the name' };
    return author === null ? NOBODY : { i: author, you: null, evidence: 'who signs the text' };
  });
}

const NOBODY: Voice = { i: null, you: null, evidence: '' };
/** How many paragraphs a headline and what stands above the byline may have, and what stands below a signature. */
const HEAD_PARAGRAPHS = 6;
const FOOT_PARAGRAPHS = 4;
/** A line of a byline or a greeting has no more tokens. */
const MAX_LINE_TOKENS = 12;

/** "By Dana Reyes" in a line of its own; of two who write nobody can be told. */
function bylined(reading: Reading, cast: Cast, runs: readonly Run[]): number | null {
  for (const { first, last } of runs.filter(isFilled).slice(0, HEAD_PARAGRAPHS)) {
    if (last - first > MAX_LINE_TOKENS || wordAt(reading, first) !== 'by') continue;
    const people = peopleIn(cast, { first, last });
    return people.length === 1 && cast.nameAt.get(first + 1) !== undefined ? people[0] : null;
  }
  return null;
}

const GREETING: ReadonlySet<string> = new Set(
  'yours sincerely faithfully truly regards wishes best love cordially respectfully signed'.split(' '),
);

/** "Yours faithfully," at the end, and a name behind it or in the next line. */
function signed(reading: Reading, cast: Cast, runs: readonly Run[]): number | null {
  const filled = runs.filter(isFilled);
  // "The best of exports." is a heading.
  const closes = (i: number): boolean => /^(?:|,|from)$/.test(wordAt(reading, i)) || cast.nameAt.has(i);
  const greets = ({ first, last }: Run): boolean =>
    last - first <= MAX_LINE_TOKENS &&
    range({ first, last }).some((i) => GREETING.has(wordAt(reading, i)) && (i === last - 1 || closes(i + 1)));
  for (let p = Math.max(1, filled.length - FOOT_PARAGRAPHS); p < filled.length; p++) {
    const isBelow = greets(filled[p - 1]) && cast.nameAt.get(filled[p].first) !== undefined;
    const [person] = isBelow || greets(filled[p]) ? peopleIn(cast, filled[p]) : [];
    if (person !== undefined) return person;
  }
  return null;
}

/** Who says "My name is Dana Reyes" or "I am Dana Reyes" in a paragraph. */
export function introducedIn(reading: Reading, cast: Cast, run: Run): number | null {
  for (let i = run.first; i + 3 < run.last; i++) {
    if ((cast.cues[i] & Cue.introduction) === 0) continue;
    const isMy = wordAt(reading, i) === 'my';
    if (isMy && !/^(?:is|'s)$/.test(wordAt(reading, i + 2))) continue;
    const n = cast.nameAt.get(isMy ? i + 3 : i + 2);
    if (n !== undefined && cast.entities[cast.owner[n]].type === 'person') return cast.owner[n];
  }
  return null;
}

const isFilled = ({ first, last }: Run): boolean => last > first;
const range = ({ first, last }: Run): number[] => Array.from({ length: last - first }, (_, i) => first + i);

/** The people named in a run of tokens. */
function peopleIn({ nameAt, owner, entities }: Cast, run: Run): number[] {
  const people = range(run).flatMap((i) => {
    const n = nameAt.get(i);
    return n !== undefined && entities[owner[n]].type === 'person' ? [owner[n]] : [];
  });
  return [...new Set(people)];
}
