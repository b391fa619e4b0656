/** The annotated corpora beside the repository, which no file of the repository may quote. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = '../shared/corpora';

/** A stretch of a gold text: UTF-16 offsets, half-open. */
export type Pair = readonly [start: number, end: number];

export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly type?: string;
  /** Whether it is speech: by its cue, or in the newsroom corpus against a thought. */
  readonly speech?: boolean;
  /** Null where the article never names who it is. */
  readonly speaker?: { readonly names: readonly string[] } | null;
}

/** One document, as the corpora write it; a corpus has attributions or entities or both. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly corpus?: string;
  /** What the annotators set aside. */
  readonly discard?: readonly Pair[];
  readonly attributions?: readonly GoldAttribution[];
  readonly entities?: readonly (readonly [start: number, end: number, label: string])[];
}

const pathOf = (name: string): string => (name.startsWith('/') ? `${name}.jsonl` : join(folder, `${name}.jsonl`));

/** Whether a corpus, by its name ("polnear/dev"), or any at all is on this machine. */
export const hasCorpora = (name?: string): boolean => existsSync(name ? pathOf(name) : folder);

/** All documents of a corpus, or its first `count`. Throws where there is no such corpus. */
export function documentsOf(name: string, count = Number.POSITIVE_INFINITY): GoldDocument[] {
  const lines = readFileSync(pathOf(name), 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, count).map((line) => JSON.parse(line));
}

/** The article that the project began with. */
export const seedText = (): string => readFileSync(join(folder, 'seed/article.txt'), 'utf8');
