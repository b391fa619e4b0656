import { analyze } from '../../../server/analysis/analyze.ts';
import type { Article, Attribution, Span } from '../../../server/analysis/article.ts';
import { Draft } from '../../../server/analysis/attributions/draft.ts';
import type { Found } from '../../../server/analysis/attributions/drafted.ts';
import { ruleReadingOf } from '../../../server/analysis/attributions/rules/rule-reader.ts';
import { spanOf } from '../../../server/analysis/document/reading.ts';
import { isEmpty, type Run } from '../../../server/analysis/document/run.ts';
import { firstIndexFrom, indexAt } from '../../../server/text/spans.ts';
import { readingOf } from './reading-of.ts';
import { wholeText } from './whole-text.ts';

const MARK = /\[(?:\d+[QCS])+ ([^\]]*?)(?: → [^\]]*)?\]/g;

interface Mark extends Span {
  readonly label: string;
  readonly speaker: string;
}

/** The text without the marks of `markedAttributions`. */
export const unmarked = (marked: string): string => marked.replace(MARK, '$1');

/** The parts of an attribution as spans. */
type Parts = Pick<Attribution, 'content' | 'cue' | 'source'>;

/**
 * The text with its attributions, numbered in the order of their first words: `[1Q “We won,”] [1S Dana Reyes] [1C said].`
 * The speaker follows a source by another name: `[2S she → Dana Reyes]`, and is a question mark where nobody was found.
 * A source of two says so: `[1S2S Dana Reyes] [1C said] [1Q that it rained], [2C adding] [2Q that it froze]`.
 */
export function markedAttributions(text: string): string {
  const article = analyze(text, { force: true });
  return markedParts(text, article.attributions, (one, span) => speakerNote(article, one, span));
}

/** The same without the speakers. */
export const markedWithoutSpeakers = (text: string): string =>
  markedParts(text, analyze(text, { force: true }).attributions, () => '');

/** The same of a draft: nobody knows the speakers yet. */
export function markedDraft({ reading, attributions }: Draft): string {
  const spans = (runs: readonly Run[]) => runs.map((run) => spanOf(reading, run));
  const parts = attributions.map(({ content, cue, source }) => ({
    content: spans(content),
    cue: isEmpty(cue) ? [] : spans([cue]),
    source: spans(source ? [source] : []),
  }));
  // Lines between paragraphs are as they may be: blank.
  const copy = reading.paragraphs.reduce((before, { start, text }) => before.padEnd(start, '\n') + text, '');
  return markedParts(copy, parts, () => '');
}

function markedParts<Of extends Parts>(
  text: string,
  all: readonly Of[],
  noteOf: (one: Of, span: Span) => string,
): string {
  const first = ({ content, cue, source }: Of): number =>
    Math.min(...[...content, ...cue, ...source].map(({ start }) => start));
  const inOrder = [...all].sort((a, b) => first(a) - first(b));
  const marks = new Map<string, Mark>();
  inOrder.forEach((one, i) => {
    for (const span of one.content) addMark(marks, span, `${i + 1}Q`);
    for (const span of one.cue) addMark(marks, span, `${i + 1}C`);
    for (const span of one.source) addMark(marks, span, `${i + 1}S`, noteOf(one, span));
  });
  const notes = [...marks.values()].flatMap(({ start, end, label, speaker }) => [
    { at: start, note: `[${label} `, closes: false, length: end - start },
    { at: end, note: `${speaker}]`, closes: true, length: end - start },
  ]);
  // From the last to the first; where one ends and the next begins, what ends comes first; of two that begin as one the shorter.
  notes.sort(
    (a, b) =>
      b.at - a.at || Number(a.closes) - Number(b.closes) || (a.closes ? b.length - a.length : a.length - b.length),
  );
  return notes.reduce((marked, { at, note }) => marked.slice(0, at) + note + marked.slice(at), text);
}

function addMark(marks: Map<string, Mark>, { start, end }: Span, label: string, speaker = ''): void {
  const key = `${start} ${end}`;
  marks.set(key, { start, end, label: (marks.get(key)?.label ?? '') + label, speaker });
}

function speakerNote({ text, entities }: Article, { speaker }: Attribution, { start, end }: Span): string {
  const name = entities.find(({ id }) => id === speaker)?.name ?? '?';
  return text.slice(start, end) === name ? '' : ` → ${name}`;
}

const OPENING = /^\[((?:\d+[QCS])+) /;

/** The text of a marked one with the spans of its marks, which may stand within each other. */
function spansIn(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const open: { start: number; label: string }[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < marked.length; ) {
    const opening = OPENING.exec(marked.slice(i, i + 20));
    if (opening) {
      open.push({ start: text.length, label: opening[1] });
      i += opening[0].length;
    } else if (marked[i] === ']' && open.length > 0) {
      marks.push({ ...open.pop()!, end: text.length, speaker: '' });
      i++;
    } else text += marked[i++];
  }
  return { text, marks };
}

/** A draft of attributions as the marks give them, all as likely, whatever the learned reader would make of the text. */
export function draftOfMarks(marked: string): Draft {
  const { text, marks } = spansIn(marked);
  const reading = readingOf(text);
  const tokens = reading.tokens.map((_, i) => spanOf(reading, { first: i, last: i + 1 }));
  const runs = (number: number, role: string): Run[] =>
    marks
      .filter(({ label }) => label.includes(`${number}${role}`))
      .map(({ start, end }) => ({ first: indexAt(tokens, start), last: firstIndexFrom(tokens, end) }))
      .sort((a, b) => a.first - b.first);
  const numbers = [...new Set(marks.flatMap(({ label }) => (label.match(/\d+/g) ?? []).map(Number)))];
  const found = numbers.map((number): Found => {
    const content = runs(number, 'Q');
    const [cue = { first: content[0].first, last: content[0].first }] = runs(number, 'C');
    const [source = null] = runs(number, 'S');
    return { reader: 'learned', source, cue, content, confidence: 0.8, evidence: '' };
  });
  const inOrder = found.sort((a, b) => a.cue.first - b.cue.first);
  return new Draft(reading, ruleReadingOf(reading, wholeText(reading).parts), inOrder);
}
