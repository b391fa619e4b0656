import type { Role, Side } from '../server/analysis/attributions/learned/labels.ts';
import { proseOf } from '../server/analysis/document/prose.ts';
import type { Reading } from '../server/analysis/document/reading.ts';
import type { Run } from '../server/analysis/document/run.ts';
import { groundOf } from '../server/analysis/ground.ts';
import { MARKED_CORPORA, markedLines } from './marked-corpora.ts';
import { speakerLines } from './speaker-articles.ts';
import { tokenSpansOf, touchedBy } from './token-spans.ts';
import { writtenLines } from './written.ts';

/** A span of a gold attribution on our tokens. */
export interface GoldSpan extends Run {
  readonly role: Role;
  /** The number of its attribution within the document. */
  readonly attribution: number;
  readonly side: Side;
}

/** An article with its gold attributions on our tokens. */
export interface AnnotatedArticle {
  readonly reading: Reading;
  readonly spans: readonly GoldSpan[];
}

type Pairs = readonly (readonly [number, number])[];

export interface Line {
  readonly text: string;
  readonly attributions: readonly Readonly<Record<Role, Pairs>>[];
}

/** The articles that attributions are learned from, all annotated after our own guide. */
export const trainingArticles = (): AnnotatedArticle[] =>
  [...speakerLines('train'), ...MARKED_CORPORA.flatMap(markedLines), ...writtenLines()].map(annotatedArticle);

/** A line of a corpus on our tokens. */
export function annotatedArticle({ text, attributions }: Line): AnnotatedArticle {
  const { reading } = groundOf(proseOf(text, 'plaintext'));
  const tokens = tokenSpansOf(reading);
  let count = attributions.length;
  const spans = attributions.flatMap((parts, attribution) => {
    const runs = (role: Role): Run[] => parts[role].map((pair) => touchedBy(tokens, pair));
    const cue = runs('cue').at(0);
    const first = runs('content').at(0);
    return (['source', 'cue', 'content'] as const).flatMap((role) =>
      runs(role).map((run): GoldSpan => {
        if (role === 'content' && !cue) return { ...run, role, attribution: count++, side: 'alone' };
        return { ...run, role, attribution, side: role === 'cue' ? 'at' : sideOf(run, cue ?? first) };
      }),
    );
  });
  return { reading, spans };
}

const sideOf = (run: Run, cue: Run | undefined): Side => (cue && run.first < cue.first ? 'before' : 'after');
