import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../server/analysis/article.ts';
import type { Role } from '../server/analysis/attributions/learned/labels.ts';
import { proseOf } from '../server/analysis/document/prose.ts';
import type { Reading } from '../server/analysis/document/reading.ts';
import type { Run } from '../server/analysis/document/run.ts';
import { groundOf } from '../server/analysis/ground.ts';
import { firstIndexFrom, indexAt } from '../server/text/spans.ts';
import { CORPORA } from './corpora.ts';
import { tokenSpansOf } from './token-spans.ts';

/** A span of a gold attribution on our tokens. */
export interface GoldSpan extends Run {
  readonly role: Role;
  /** The number of its attribution within the document. */
  readonly attribution: number;
  /** Whether it begins before its attribution's cue. */
  readonly beforeCue: boolean;
}

/** An article with its gold attributions on our tokens. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly reading: Reading;
  readonly spans: readonly GoldSpan[];
  /** 1 for tokens in regions that the annotators have left out. */
  readonly isDiscarded: Uint8Array;
}

type Pairs = readonly (readonly [number, number])[];

export interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Record<Role, Pairs>>[];
  readonly discard?: Pairs;
}

/** The articles of PolNeAR's part `train` or `dev`. */
export function annotatedArticles(part: 'train' | 'dev'): AnnotatedArticle[] {
  const lines = readFileSync(join(CORPORA, 'polnear', `${part}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => annotatedArticle(JSON.parse(line)));
}

/** A line of the corpus on our tokens. */
export function annotatedArticle({ id, text, attributions, discard = [] }: Line): AnnotatedArticle {
  const { reading } = groundOf(proseOf(text, 'plaintext'));
  const tokens = tokenSpansOf(reading);
  const isDiscarded = new Uint8Array(tokens.length);
  for (const pair of discard) {
    const { first, last } = touchedBy(tokens, pair);
    isDiscarded.fill(1, first, last);
  }
  const spans = attributions.flatMap((parts, attribution) => {
    const cue = parts.cue[0]?.[0] ?? Number.POSITIVE_INFINITY;
    return (['source', 'cue', 'content'] as const).flatMap((role) =>
      parts[role].map((pair) => ({ ...touchedBy(tokens, pair), role, attribution, beforeCue: pair[0] < cue })),
    );
  });
  return { id, reading, spans, isDiscarded };
}

/** The tokens that a stretch of text touches: 99.7 % of the gold spans begin and end where tokens do. */
const touchedBy = (tokens: readonly Span[], [start, end]: readonly [number, number]): Run => ({
  first: indexAt(tokens, start),
  last: firstIndexFrom(tokens, end),
});
