import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role, Side } from '../server/analysis/attributions/learned/labels.ts';
import { proseOf } from '../server/analysis/document/prose.ts';
import type { Reading } from '../server/analysis/document/reading.ts';
import type { Run } from '../server/analysis/document/run.ts';
import { groundOf } from '../server/analysis/ground.ts';
import { CORPORA } from './corpora.ts';
import { MARKED_CORPORA, markedLines, marksOf } from './marked-corpora.ts';
import { tokenSpansOf, touchedBy } from './token-spans.ts';
import { writtenLines } from './written.ts';

/** A span of a gold attribution on our tokens. */
export interface GoldSpan extends Run {
  readonly role: Role;
  /** The number of its attribution within the document. */
  readonly attribution: number;
  readonly side: Side;
  /** Whether it may be none after our guide: PolNeAR's decisions, decrees and beliefs. */
  readonly isDoubtful: boolean;
}

/**
 * Whose idea of an attribution an article has: that of our own guide, or PolNeAR's, which is wider (it counts beliefs, decisions
 * and decrees) and draws cues otherwise.
 */
export type Domain = 'newsroom' | 'polnear';

/** An article with its gold attributions on our tokens. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly domain: Domain;
  readonly reading: Reading;
  readonly spans: readonly GoldSpan[];
  /** 1 for tokens in regions that the annotators have left out. */
  readonly isDiscarded: Uint8Array;
}

type Pairs = readonly (readonly [number, number])[];

export interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly (Readonly<Record<Role, Pairs>> & {
    /** Whether its cue is one of speech. */
    readonly speech?: boolean;
  })[];
  readonly discard?: Pairs;
}

/** The training articles of a corpus. */
export const annotatedArticles = (domain: Domain): AnnotatedArticle[] =>
  readFileSync(join(CORPORA, domain, 'train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => annotatedArticle(JSON.parse(line), domain));

/** The articles that are written to learn from, after our own guide. */
export const writtenArticles = (): AnnotatedArticle[] =>
  writtenLines().map((line) => annotatedArticle(line, 'newsroom'));

/** The articles of other corpora that are annotated after our own guide. */
export const markedArticles = (): AnnotatedArticle[] =>
  MARKED_CORPORA.flatMap((corpus) => markedLines(corpus).map((line) => annotatedArticle(line, 'newsroom')));

/** Whether an article of PolNeAR is not annotated after our own guide. */
export function isUnmarked(): (article: { readonly id: string }) => boolean {
  const marked = new Set(marksOf('polnear').map(({ id }) => id));
  return ({ id }) => !marked.has(id);
}

/** A line of a corpus on our tokens. */
export function annotatedArticle({ id, text, attributions, discard = [] }: Line, domain: Domain): AnnotatedArticle {
  const { reading } = groundOf(proseOf(text, 'plaintext'));
  const tokens = tokenSpansOf(reading);
  const isDiscarded = new Uint8Array(tokens.length);
  for (const pair of discard) {
    const { first, last } = touchedBy(tokens, pair);
    isDiscarded.fill(1, first, last);
  }
  let count = attributions.length;
  const spans = attributions.flatMap((parts, attribution) => {
    const runs = (role: Role): Run[] => parts[role].map((pair) => touchedBy(tokens, pair));
    const cue = runs('cue').at(0);
    const contents = runs('content');
    const isDoubtful = domain === 'polnear' && parts.speech === false;
    return (['source', 'cue', 'content'] as const).flatMap((role) =>
      runs(role).map((run, i): GoldSpan => {
        if (role === 'content' && (!cue || (i > 0 && isAnother(reading, cue, contents[i - 1], run))))
          return { ...run, role, attribution: count++, side: 'alone', isDoubtful };
        const side = role === 'cue' ? 'at' : sideOf(run, cue ?? contents[0]);
        return { ...run, role, attribution, side, isDoubtful };
      }),
    );
  });
  return { id, domain, reading, spans, isDiscarded };
}

const sideOf = (run: Run, cue: Run | undefined): Side => (cue && run.first < cue.first ? 'before' : 'after');

/**
 * Whether a further content is an attribution of its own after our guide, where PolNeAR's annotators go on with the one before:
 * a new quotation in a later paragraph than the cue's, unless it is the running one that was left open.
 */
function isAnother({ paragraphs, quotationAt, quotations }: Reading, cue: Run, before: Run, content: Run): boolean {
  const start = paragraphs[indexOfParagraph(paragraphs, content.first)].first;
  const isLater = cue.first < start && before.first < start;
  const q = quotationAt[content.first];
  return isLater && q >= 0 && !quotations[q].continued;
}

const indexOfParagraph = (paragraphs: Reading['paragraphs'], token: number): number =>
  paragraphs.findIndex(({ last }) => token < last);
