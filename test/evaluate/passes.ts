/**
 * Prints for each pass over attributions how often it touches one, and what it mends and breaks against the gold.
 *
 *   npm run passes -- CORPUS…     "polnear/train", "newsroom/dev"; "articles" are our golden ones
 */

import type { Language, Span } from '../../server/analysis/article.ts';
import { readingOf } from '../analysis/attributions/reading-of.ts';
import { goldenArticles } from '../articles/golden.ts';
import { documentsOf, type GoldAttribution, hasCorpora, type Pair } from './corpora.ts';
import { addEffects, type PassEffect } from './pass-effects.ts';

interface Document {
  readonly text: string;
  readonly language?: Language;
  readonly attributions: readonly GoldAttribution[];
}

function documentsNamed(corpus: string): Document[] {
  if (corpus !== 'articles') return documentsOf(corpus).map(({ text, attributions = [] }) => ({ text, attributions }));
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }): Pair => [start, end]);
  return goldenArticles().map(({ text, language, gold }) => ({
    text,
    language,
    attributions: gold.attributions.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  }));
}

const COLUMNS: readonly [keyof PassEffect, string][] = [
  ['changed', 'changed'],
  ['added', 'added'],
  ['dropped', 'dropped'],
  ['mended', 'mended'],
  ['broken', 'broken'],
  ['spuriousGone', 'spurious gone'],
  ['spuriousCome', 'spurious come'],
];

function tableOf(effects: ReadonlyMap<string, PassEffect>): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rows = [...effects].map(([name, effect]) => row([name, ...COLUMNS.map(([key]) => effect[key])]));
  return [
    row(['pass', ...COLUMNS.map(([, title]) => title)]),
    row(['---', ...COLUMNS.map(() => '---:')]),
    ...rows,
  ].join('\n');
}

const corpora = process.argv.slice(2);
const missing = corpora.find((corpus) => corpus !== 'articles' && !hasCorpora(corpus));
if (corpora.length === 0 || missing) {
  console.error(missing ? `no corpus here: ../shared/corpora/${missing}` : 'usage: npm run passes -- CORPUS…');
  process.exitCode = 2;
} else {
  for (const corpus of corpora) {
    const effects = new Map<string, PassEffect>();
    const documents = documentsNamed(corpus);
    for (const { text, language, attributions } of documents)
      addEffects(effects, readingOf(text, language), attributions);
    console.log(`## ${corpus}, ${documents.length} texts\n\n${tableOf(effects)}\n`);
  }
}
