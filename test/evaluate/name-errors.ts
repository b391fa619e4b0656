/** Names held against the gold, and where they differ. */
import type { ArticleJson } from '../../server/features/json.ts';
import type { GoldDocument, Pair } from './corpora.ts';
import { contextOf, type EvaluationError, wordsOf } from './errors.ts';

const labels: Readonly<Record<string, string>> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organization',
  ORGANIZATION: 'organization',
  LOC: 'place',
  GPE: 'place',
  LOCATION: 'place',
  FACILITY: 'place',
  FAC: 'place',
};

interface Name {
  readonly pair: Pair;
  readonly type: string;
}

/** Names missed, spurious, of another type or with other bounds. */
export function nameErrors(gold: GoldDocument, predicted: ArticleJson): EvaluationError[] {
  const { id: document, text } = gold;
  const ours: Name[] = predicted.entities.flatMap(({ type, mentions }) =>
    mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ pair: [start, end], type })),
  );
  const wanted: Name[] = (gold.entities ?? []).flatMap(([start, end, label]) => {
    const type = labels[label.toUpperCase()];
    return type ? [{ pair: [start, end], type }] : [];
  });
  const found = new Set<Name>();
  const missed = wanted.flatMap((name) => {
    const met = ours.find(({ pair }) => isSame(pair, name.pair)) ?? ours.find(({ pair }) => touches(pair, name.pair));
    if (met) found.add(met);
    const problem = problemOf(name, met);
    if (!problem) return [];
    const other = met && !isSame(met.pair, name.pair) ? `\n      ours ${wordsOf(text, [met.pair])}` : '';
    return [{ kind: problem, document, offset: name.pair[0], text: contextOf(text, name.pair) + other }];
  });
  const spurious = ours.filter((name) => !found.has(name) && scored.has(name.type));
  return [
    ...missed,
    ...spurious.map(({ type, pair }) => {
      return { kind: `spurious, ${type}`, document, offset: pair[0], text: contextOf(text, pair) };
    }),
  ];
}

const scored = new Set(Object.values(labels));

const isSame = (a: Pair, b: Pair): boolean => a[0] === b[0] && a[1] === b[1];

const touches = (a: Pair, b: Pair): boolean => a[0] < b[1] && b[0] < a[1];

function problemOf({ type, pair }: Name, met: Name | undefined): string | undefined {
  if (!met) return `missed, ${type}`;
  if (!isSame(met.pair, pair)) return `bounds, ${type}`;
  return met.type === type ? undefined : `type, ${type} as ${met.type}`;
}
