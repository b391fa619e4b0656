/** How an attribution was read and changed, in lines. */
import type { Span } from '../analysis/article.ts';
import type { DraftedSpans, History } from '../analysis/explained.ts';
import { lineStartsOf, placeOf } from '../text/places.ts';
import { wordsOf } from '../text/spans.ts';

/** Longer stretches are shown by their ends, which is where they go wrong. */
const MAX_EXCERPT_CHARACTERS = 72;

const READERS: Readonly<Record<string, string>> = {
  transcript: 'the reader of transcripts',
  verbless: 'the reader of forms without a verb',
  learned: 'the learned reader',
  rules: 'the rules for verbs of saying',
};

/** The words of a span in brackets, for they have quotation marks of their own: [that the wall would … be done by May]. */
export function excerptOf(text: string, span: Span): string {
  const words = wordsOf(text, span);
  if (words.length <= MAX_EXCERPT_CHARACTERS) return `[${words}]`;
  const half = MAX_EXCERPT_CHARACTERS / 2;
  return `[${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}]`;
}

/** Each part, where it is, and who set its edges: source [She] (3:60–3:63): the learned reader. */
export function partLines(text: string, { parts }: History): string[] {
  const starts = lineStartsOf(text);
  return parts.map(({ role, start, end, startBy, endBy }) => {
    const by =
      startBy === endBy ? setterName(startBy) : `begun by ${setterName(startBy)}, ended by ${setterName(endBy)}`;
    return `${role} ${excerptOf(text, { start, end })} (${placeOf(starts, start)}–${placeOf(starts, end)}): ${by}`;
  });
}

/** Who read it, and as what, before any pass had changed it: the learned reader, confidence 0.9: subject of “said”. */
export function readerLine({ reader, changes, ...now }: History): string {
  const { confidence, evidence } = changes[0]?.before ?? changes[0]?.after ?? now;
  return `${READERS[reader]}, confidence ${confidence}: ${evidence}`;
}

/** What each pass made of what: extend-left: content [one must] → [To know the river, one must]. */
export const passLines = (text: string, { changes }: History): string[] =>
  changes.map(({ by, before, after }, i) => {
    const what = before
      ? changed(text, before, after)
      : [`added ${ROLES.map(([, say]) => say(text, after)).join(', ')}`];
    return `${i + 1} ${by}: ${what.join('; ')}`;
  });

type Say = (text: string, one: DraftedSpans) => string;

const spansText = (text: string, spans: readonly Span[]): string =>
  spans.length > 0 ? spans.map((span) => excerptOf(text, span)).join(' and ') : 'none';

const ROLES: readonly (readonly [name: keyof DraftedSpans, say: Say])[] = [
  ['source', (text, { source }) => `source ${spansText(text, source)}`],
  ['cue', (text, { cue }) => `cue ${spansText(text, cue)}`],
  ['content', (text, { content }) => `content ${spansText(text, content)}`],
];
const FIELDS: typeof ROLES = [
  ...ROLES,
  ['confidence', (_, { confidence }) => `confidence ${confidence}`],
  ['evidence', (_, { evidence }) => `evidence ${evidence}`],
];

function changed(text: string, before: DraftedSpans, after: DraftedSpans): string[] {
  return FIELDS.flatMap(([name, say]) => {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) return [];
    return [`${say(text, before)} → ${say(text, after).slice(name.length + 1)}`];
  });
}

const setterName = (by: string): string => READERS[by] ?? by;
