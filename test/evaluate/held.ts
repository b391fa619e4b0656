/** What was found in a document held against its gold, by the measure of the corpora's own scorer. */
import type { AttributionClass } from '../../server/analysis/article.ts';
import type { ArticleJson } from '../../server/features/json.ts';
import type { GoldAttribution, GoldDocument, Pair } from './corpora.ts';
import { jaccard, touch } from './pairs.ts';

/** An attribution of either side. */
export interface Parts {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly type: string;
  /** None where a corpus does not tell speech from thought as we do. */
  readonly class?: AttributionClass;
}

export interface Wanted extends Parts {
  /** The speaker's names, the fullest first; null where nobody is named, none where the corpus does not say. */
  readonly names?: readonly string[] | null;
}

export interface Ours extends Parts {
  readonly name: string | null;
  readonly confidence: number;
  readonly evidence: string;
}

export interface Held {
  readonly document: string;
  readonly text: string;
  readonly wanted: readonly Wanted[];
  readonly ours: readonly Ours[];
}

/** What touches a part of the text that the annotators set aside is on neither side. */
export function heldOf({ id, text, attributions = [], corpus, discard = [] }: GoldDocument, found: ArticleJson): Held {
  const isKept = ({ source, cue, content }: Parts): boolean => !touch([...source, ...cue, ...content], discard);
  const wanted = attributions.filter(({ content }) => content.length > 0).map((one) => wantedOf(one, corpus));
  const ours = found.attributions.map((one) => oursOf(one, found));
  return { document: id, text, wanted: wanted.filter(isKept), ours: ours.filter(isKept) };
}

function wantedOf({ source, cue, content, type, speech, speaker }: GoldAttribution, corpus?: string): Wanted {
  // Elsewhere `speech` tells of the cue alone, and what has none may be a decree.
  const cls = corpus === 'newsroom' ? (speech ? 'speech' : 'thought') : undefined;
  return { source, cue, content, type: type ?? 'untyped', class: cls, names: speaker ? speaker.names : speaker };
}

const pairsOf = (spans: readonly { start: number; end: number }[]): Pair[] =>
  spans.map(({ start, end }): Pair => [start, end]).sort((a, b) => a[0] - b[0]);

function oursOf(one: ArticleJson['attributions'][number], { entities }: ArticleJson): Ours {
  return {
    source: pairsOf(one.source),
    cue: pairsOf(one.cue),
    content: pairsOf(one.content),
    type: one.type,
    class: one.class,
    name: entities.find(({ id }) => id === one.speaker)?.name ?? null,
    confidence: one.confidence,
    evidence: one.evidence,
  };
}

/** Of the other side's attributions that whose content shares most with this one's; undefined where none touches it. */
export function nearestTo<P extends Parts>({ content }: Parts, others: readonly P[]): P | undefined {
  const near = others.map((other) => ({ other, overlap: jaccard(content, other.content) }));
  return near.filter(({ overlap }) => overlap > 0).sort((a, b) => b.overlap - a.overlap)[0]?.other;
}

/** Whether contents share half of the characters in either. */
export const byHalf = (one: Parts, other: Parts): boolean => jaccard(one.content, other.content) >= 0.5;

/** Each attribution of the gold that is found, with what it is found as. */
export function foundIn({ wanted, ours }: Held): [Wanted, Ours][] {
  return wanted.flatMap((one): [Wanted, Ours][] => {
    const nearest = nearestTo(one, ours);
    return nearest && byHalf(one, nearest) ? [[one, nearest]] : [];
  });
}

/** Whether a name is one of the gold's, or the bare surname of one, or has a bare surname of the gold as its own. */
export const isOneOf = (name: string, names: readonly string[]): boolean =>
  names.some((one) => one === name || isPartOf(name, one) || isPartOf(one, name));

const isPartOf = (word: string, name: string): boolean => !word.includes(' ') && name.split(' ').includes(word);
