/** Attributions held against the gold, and where they differ. */
import type { ArticleJson } from '../../server/features/json.ts';
import type { GoldDocument, Pair } from './corpora.ts';
import { contextOf, type EvaluationError, wordsOf } from './errors.ts';
import { jaccard, same } from './pairs.ts';

interface Parts {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly type: string;
}

const roles = ['source', 'cue', 'content'] as const;

const pairsOf = (spans: readonly { start: number; end: number }[]): Pair[] =>
  spans.map(({ start, end }) => [start, end]);

/** "[source] cue: content", with what stands around it. */
function lineOf(text: string, { source, cue, content }: Parts): string {
  const all = [...source, ...cue, ...content];
  const start = Math.min(...all.map(([at]) => at));
  const end = Math.max(...all.map(([, at]) => at));
  const parts = `[${wordsOf(text, source)}] ${wordsOf(text, cue)}: ${wordsOf(text, content)}`;
  return `${parts}\n      ${contextOf(text, [start, end])}`;
}

/** Attributions missed and spurious; of those found, by half of the content, what else is off. */
export function attributionErrors(gold: GoldDocument, predicted: ArticleJson): EvaluationError[] {
  const { id: document, text } = gold;
  const ours: Parts[] = predicted.attributions.map((each) => ({
    source: pairsOf(each.source),
    cue: pairsOf(each.cue),
    content: pairsOf(each.content),
    type: each.type,
  }));
  const found = new Set<Parts>();
  const errors: EvaluationError[] = [];
  for (const each of gold.attributions ?? []) {
    const wanted = { ...each, type: each.type ?? 'untyped' };
    const best = ours
      .map((parts) => ({ parts, overlap: jaccard(each.content, parts.content) }))
      .sort((a, b) => b.overlap - a.overlap)[0];
    if (!best || best.overlap < 0.5) {
      errors.push({ kind: `missed, ${wanted.type}`, document, text: lineOf(text, wanted) });
      continue;
    }
    found.add(best.parts);
    for (const role of roles) {
      if (same(each[role], best.parts[role])) continue;
      const difference = `gold ${wordsOf(text, each[role])}\n      ours ${wordsOf(text, best.parts[role])}`;
      errors.push({ kind: `${role}, ${wanted.type}`, document, text: difference });
    }
    if (wanted.type !== best.parts.type) {
      errors.push({ kind: `type, ${wanted.type} as ${best.parts.type}`, document, text: wordsOf(text, each.content) });
    }
  }
  for (const parts of ours) {
    if (!found.has(parts)) errors.push({ kind: `spurious, ${parts.type}`, document, text: lineOf(text, parts) });
  }
  return errors;
}
