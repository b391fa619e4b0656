import { analyze } from '../../../server/analysis/analyze.ts';
import type { Article, Attribution, Span } from '../../../server/analysis/article.ts';

const MARK = /\[(?:\d+[QCS])+ ([^\]]*?)(?: → [^\]]*)?\]/g;

interface Mark extends Span {
  readonly label: string;
  readonly speaker: string;
}

/** The text without the marks of `markedAttributions`. */
export const unmarked = (marked: string): string => marked.replace(MARK, '$1');

/**
 * The text with its attributions, numbered in the order of their first words: `[1Q “We won,”] [1S Dana Reyes] [1C said].`
 * The speaker follows a source by another name: `[2S she → Dana Reyes]`, and is a question mark where nobody was found.
 * A source of two says so: `[1S2S Dana Reyes] [1C said] [1Q that it rained], [2C adding] [2Q that it froze]`.
 */
export function markedAttributions(text: string): string {
  const article = analyze(text, { force: true });
  const first = ({ content, cue, source }: Attribution): number =>
    Math.min(...[...content, ...cue, ...source].map(({ start }) => start));
  const inOrder = [...article.attributions].sort((a, b) => first(a) - first(b));
  const marks = new Map<string, Mark>();
  inOrder.forEach((attribution, i) => {
    const { content, cue, source } = attribution;
    for (const span of content) addMark(marks, span, `${i + 1}Q`);
    for (const span of cue) addMark(marks, span, `${i + 1}C`);
    for (const span of source) addMark(marks, span, `${i + 1}S`, speakerNote(article, attribution, span));
  });
  const notes = [...marks.values()].flatMap(({ start, end, label, speaker }) => [
    { at: start, note: `[${label} `, closes: false },
    { at: end, note: `${speaker}]`, closes: true },
  ]);
  // From the last to the first; where one ends and the next begins, what ends comes first.
  notes.sort((a, b) => b.at - a.at || Number(a.closes) - Number(b.closes));
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
