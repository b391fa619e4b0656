import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../server/analysis/attributions/learned/labels.ts';
import { proseOf } from '../server/analysis/document/prose.ts';
import { quotationIndex, type Reading } from '../server/analysis/document/reading.ts';
import type { Run } from '../server/analysis/document/run.ts';
import { sentencesOf } from '../server/analysis/document/sentences.ts';
import { tokensOf } from '../server/analysis/document/tokens.ts';
import { namesOf } from '../server/analysis/names/names.ts';
import { quotationsOf } from '../server/analysis/quotations/quotations.ts';
import { correctedTags } from '../server/analysis/syntax/corrected-tags.ts';
import { tagsOf } from '../server/analysis/syntax/tags.ts';
import { CORPORA } from './corpora.ts';

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
  const reading = readingOf(text);
  const isDiscarded = new Uint8Array(reading.tokens.length);
  for (const pair of discard) {
    const { first, last } = runOf(reading, pair);
    isDiscarded.fill(1, first, last);
  }
  const spans = attributions.flatMap((parts, attribution) => {
    const cue = parts.cue[0]?.[0] ?? Number.POSITIVE_INFINITY;
    return (['source', 'cue', 'content'] as const).flatMap((role) =>
      parts[role].map((pair) => ({ ...runOf(reading, pair), role, attribution, beforeCue: pair[0] < cue })),
    );
  });
  return { id, reading, spans, isDiscarded };
}

function readingOf(text: string): Reading {
  const { copy, paragraphs } = proseOf(text, 'plaintext');
  const tokens = tokensOf(copy, paragraphs);
  const sentences = sentencesOf(tokens, paragraphs);
  const { quotations } = quotationsOf(copy, paragraphs);
  const tags = tagsOf(tokens, sentences);
  const names = namesOf(tokens, sentences, tags, []);
  const index = quotationIndex(tokens, quotations);
  return {
    copy,
    paragraphs,
    tokens,
    tags: correctedTags(tags, tokens, sentences, names),
    sentences,
    quotations,
    ...index,
  };
}

/** The tokens that a stretch of text touches: 99.7 % of the gold spans begin and end where tokens do. */
function runOf({ tokens }: Reading, [start, end]: readonly [number, number]): Run {
  let first = 0;
  for (let high = tokens.length; first < high; ) {
    const middle = (first + high) >> 1;
    if (tokens[middle].end > start) high = middle;
    else first = middle + 1;
  }
  let last = first;
  while (last < tokens.length && tokens[last].start < end) last++;
  return { first, last };
}
