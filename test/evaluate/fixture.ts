/** A small text of our own, its gold, and analyses of it, right or wrong as a test asks. */
import assert from 'node:assert/strict';
import type { AttributionClass, AttributionType } from '../../server/analysis/article.ts';
import type { ArticleJson } from '../../server/features/json.ts';
import type { GoldDocument, Pair } from './corpora.ts';

export const text =
  'Dana Reyes said the wall would hold. Okafor feared that it might not.\n\n“We row on,” the harbourmaster told us, “all of us.” Larkhaven waits.';

/** The place of some words in a text. */
export function at(words: string, within = text): Pair {
  const start = within.indexOf(words);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
}

const spans = (words: readonly string[]) => words.map((each) => ({ start: at(each)[0], end: at(each)[1], text: each }));

const attribution = (source: string, cue: string, content: readonly string[], type: AttributionType) => ({
  ...{ source: [at(source)], cue: [at(cue)], content: content.map((words) => at(words)), type },
});

export const gold: GoldDocument = {
  id: 'newsroom/web_wall',
  text,
  corpus: 'newsroom',
  attributions: [
    {
      ...attribution('Dana Reyes', 'said', ['the wall would hold'], 'indirect'),
      ...{ speech: true, speaker: { names: ['Dana Reyes'] } },
    },
    {
      ...attribution('Okafor', 'feared', ['that it might not'], 'indirect'),
      ...{ speech: false, speaker: { names: ['Sam Okafor', 'Okafor'] } },
    },
    {
      ...attribution('the harbourmaster', 'told', ['“We row on,”', '“all of us.”'], 'direct'),
      ...{ speech: true, speaker: null },
    },
  ],
  entities: [
    [...at('Dana Reyes'), 'PERSON'],
    [...at('Okafor'), 'PER'],
    [...at('Larkhaven'), 'GPE'],
  ],
};

/** An attribution as found, by its words. */
export interface Found {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly type: AttributionType;
  readonly class: AttributionClass;
  /** The name that its speaker goes by, if it has one. */
  readonly speaker: string | null;
  readonly confidence: number;
}

const sure = { confidence: 0.95 };

/** What would be right: the gold's first, second and third. */
export const right = {
  first: {
    ...{ source: 'Dana Reyes', cue: 'said', content: ['the wall would hold'], type: 'indirect' },
    ...{ class: 'speech', speaker: 'Dana Reyes', ...sure },
  },
  second: {
    ...{ source: 'Okafor', cue: 'feared', content: ['that it might not'], type: 'indirect' },
    ...{ class: 'thought', speaker: 'Okafor', ...sure },
  },
  third: {
    ...{ source: 'the harbourmaster', cue: 'told', content: ['“We row on,”', '“all of us.”'], type: 'direct' },
    ...{ class: 'speech', speaker: null, ...sure },
  },
} as const satisfies Record<string, Found>;

/** An analysis of the text with nothing but these. */
export function analysis(parts: {
  attributions?: readonly Found[];
  names?: readonly { name: string; type: 'person' | 'place' | 'nationality' }[];
}): ArticleJson {
  const people = [...new Set(parts.attributions?.flatMap(({ speaker }) => speaker ?? []))];
  const attributions = (parts.attributions ?? []).map(({ source, cue, content, speaker, ...rest }, i) => ({
    ...{ id: `a${i}`, evidence: 'as told', ...rest },
    speaker: speaker === null ? null : `p${people.indexOf(speaker)}`,
    ...{ source: spans([source]), cue: spans([cue]), content: spans(content) },
  }));
  const entities = [
    ...people.map((name, i) => ({ id: `p${i}`, type: 'person' as const, name, aliases: [], mentions: [] })),
    ...(parts.names ?? []).map(({ name, type }, i) => ({
      ...{ id: `e${i}`, type, name, aliases: [] },
      mentions: spans([name]).map((span) => ({ ...span, kind: 'name' as const })),
    })),
  ];
  return { version: 1, id: gold.id, isProse: true, attributions, entities, quotations: [], diagnostics: [] };
}
