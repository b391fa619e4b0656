/** Attributions shown in their sentences: `{Dana Reyes} <said> ⟦that the wall would hold⟧.` */
import { sentencesOf } from '../../server/analysis/document/sentences.ts';
import { tokensOf } from '../../server/analysis/document/tokens.ts';
import type { Pair } from './corpora.ts';
import type { Parts } from './held.ts';

const MARKS = { source: '{}', cue: '<>', content: '⟦⟧' } as const;

/** In characters: what is longer between two marks loses its middle. */
const LONGEST_STRETCH = 240;
const KEPT_AT_EDGE = 110;

/** The sentences of a text, on one line, that hold all of some attributions. */
export function extentOf(text: string, ...all: readonly Parts[]): Pair {
  const pairs = all.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const [start] = sentenceAt(text, Math.min(...pairs.map(([at]) => at)));
  const [, end] = sentenceAt(text, Math.max(...pairs.map(([, at]) => at)) - 1);
  return [start, end];
}

function sentenceAt(text: string, offset: number): Pair {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const tokens = tokensOf(text.slice(start, end < 0 ? text.length : end));
  const sentence = sentencesOf(tokens).find(({ last }) => start + tokens[last - 1]!.end > offset);
  return sentence
    ? [start + tokens[sentence.first]!.start, start + tokens[sentence.last - 1]!.end]
    : [offset, offset + 1];
}

/** The words of an extent on one line, the parts of an attribution between marks. */
export function marked(text: string, parts: Parts, [from, to]: Pair): string {
  const edges = (['content', 'source', 'cue'] as const).flatMap((role) =>
    parts[role].flatMap(([start, end]) => [
      { at: start, rank: 1, mark: MARKS[role][0]! },
      { at: end, rank: 0, mark: MARKS[role][1]! },
    ]),
  );
  // What ends goes before what begins at the same place.
  edges.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let line = '';
  let at = from;
  for (const edge of edges) {
    line += shortened(text.slice(at, edge.at)) + edge.mark;
    at = edge.at;
  }
  return line + shortened(text.slice(at, to));
}

function shortened(stretch: string): string {
  const words = stretch.replace(/\s*\n\s*/g, ' ¶ ').replace(/\s+/g, ' ');
  if (words.length <= LONGEST_STRETCH) return words;
  return `${words.slice(0, KEPT_AT_EDGE)} … ${words.slice(-KEPT_AT_EDGE)}`;
}
