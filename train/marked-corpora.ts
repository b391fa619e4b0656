import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA } from './corpora.ts';
import type { SpeakerLine } from './speaker-articles.ts';

const FOLDER = join('train', 'marks');

/** The corpora of whose training articles some are annotated for this project, after its own guide. */
export const MARKED_CORPORA = ['worldwide', 'polnear'] as const;
export type MarkedCorpus = (typeof MARKED_CORPORA)[number];

type Pair = readonly [start: number, end: number];

/** What is annotated of an article, in offsets: its text stays where it is. */
interface Marks {
  readonly id: string;
  /** Of the text, in code units, so that another one is told. */
  readonly length: number;
  readonly attributions: readonly (Omit<SpeakerLine['attributions'][number], 'speaker'> & {
    /** Where each form of the speaker's name stands for the first time, the fullest first. */
    readonly speaker: readonly Pair[] | null;
  })[];
}

/**
 * The articles of a corpus's training part that are annotated in `train/marks`.
 *
 * @throws where the corpus has an article no more, or with another text
 */
export function markedLines(corpus: MarkedCorpus): (SpeakerLine & { readonly id: string })[] {
  const texts = new Map(
    linesIn<{ id: string; text: string }>(join(CORPORA, corpus, 'train.jsonl')).map(({ id, text }) => [id, text]),
  );
  return marksOf(corpus).map(({ id, length, attributions }) => {
    const text = texts.get(id);
    if (text?.length !== length) throw new Error(`train/marks/${corpus}.jsonl: ${id} has another text in the corpus`);
    return { id, text, attributions: attributions.map((one) => ({ ...one, speaker: namesAt(text, one.speaker) })) };
  });
}

/** The articles of a corpus of which there are marks. */
export const marksOf = (corpus: MarkedCorpus): Marks[] => linesIn<Marks>(join(FOLDER, `${corpus}.jsonl`));

const namesAt = (text: string, spans: readonly Pair[] | null): { names: string[] } | null =>
  spans && { names: spans.map(([start, end]) => text.slice(start, end)) };

const linesIn = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
