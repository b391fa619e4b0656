import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CORPORA, linesIn } from './corpora.ts';
import type { SpeakerLine } from './speaker-articles.ts';

const FOLDER = join('train', 'marks');

/** The corpora of whose training articles some are annotated for this project, after its own guide. */
export const MARKED_CORPORA = ['worldwide', 'polnear'] as const;
export type MarkedCorpus = (typeof MARKED_CORPORA)[number];

type Pair = readonly [start: number, end: number];

/** What is annotated of an article, in offsets: its text stays where it is. */
interface Marks {
  /** What tells the text from all others (`hashOf`). */
  readonly text: string;
  readonly attributions: readonly (Omit<SpeakerLine['attributions'][number], 'speaker'> & {
    /** Where each form of the speaker's name stands for the first time, the fullest first. */
    readonly speaker: readonly Pair[] | null;
  })[];
}

/**
 * The articles of a corpus's training part that are annotated in `train/marks`.
 *
 * @throws where the corpus has the text of an article no more
 */
export function markedLines(corpus: MarkedCorpus): SpeakerLine[] {
  const texts = new Map(
    linesIn<{ text: string }>(join(CORPORA, corpus, 'train.jsonl')).map(({ text }) => [hashOf(text), text]),
  );
  const file = join(FOLDER, `${corpus}.jsonl`);
  return linesIn<Marks>(file).map((marks, i) => {
    const text = texts.get(marks.text);
    if (text === undefined) throw new Error(`${file}:${i + 1}: ${corpus} has no such text (${marks.text})`);
    return { text, attributions: marks.attributions.map((one) => ({ ...one, speaker: namesAt(text, one.speaker) })) };
  });
}

/** Of a text the first 16 digits of its SHA-256. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const namesAt = (text: string, spans: readonly Pair[] | null): { names: string[] } | null =>
  spans && { names: spans.map(([start, end]) => text.slice(start, end)) };
