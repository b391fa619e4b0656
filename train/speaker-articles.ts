import { join } from 'node:path';
import type { Attributed } from '../server/analysis/attributions/attributed.ts';
import { entitiesOf } from '../server/analysis/coreference/entities.ts';
import type { NamedEntity } from '../server/analysis/coreference/named-entity.ts';
import type { SpokenText } from '../server/analysis/coreference/speakers.ts';
import { type TextMentions, textMentions } from '../server/analysis/coreference/text-mentions.ts';
import { proseOf } from '../server/analysis/document/prose.ts';
import { groundOf } from '../server/analysis/ground.ts';
import { CORPORA, linesIn } from './corpora.ts';
import { FREE_GENRES } from './name-corpora.ts';
import { tokenSpansOf, touchedBy } from './token-spans.ts';

/** An article with its gold attributions, and for each those of the entities that bear a name of its speaker; undefined where it is not known who speaks. */
export interface SpeakerArticle {
  /** How much it counts. */
  readonly weight: number;
  /** As one passage. */
  readonly spoken: SpokenText;
  readonly mentions: TextMentions;
  readonly named: readonly NamedEntity[];
  readonly right: readonly (ReadonlySet<number> | undefined)[];
  /** The same for what refers and is no source, by its first token, where that is annotated. */
  readonly mentioned: ReadonlyMap<number, ReadonlySet<number>>;
}

type Pairs = readonly (readonly [number, number])[];

/** A line of a corpus. */
export interface SpeakerLine {
  readonly text: string;
  readonly genre?: string;
  readonly mentions?: readonly {
    readonly span: readonly [number, number];
    readonly type: string;
    readonly cluster: string;
    readonly named: boolean;
  }[];
  readonly attributions: readonly {
    readonly source: Pairs;
    readonly cue: Pairs;
    readonly content: Pairs;
    readonly type: Attributed['type'];
    readonly speech: boolean;
    readonly speaker?: { readonly names: readonly string[] } | null;
  }[];
}

/** The articles of the newsroom corpus's part `train` or `dev`. */
export const speakerLines = (part: 'train' | 'dev'): SpeakerLine[] =>
  linesIn(join(CORPORA, 'newsroom', `${part}.jsonl`));

/** GUM's documents of genres that weights may learn from, for whom pronouns and nouns stand for; their attributions are drawn otherwise. */
export const mentionLines = (): SpeakerLine[] =>
  linesIn<SpeakerLine>(join(CORPORA, 'gum', 'train.jsonl'))
    .filter(({ genre }) => genre !== undefined && FREE_GENRES.has(genre))
    .map((line) => ({ ...line, attributions: line.attributions.map((one) => ({ ...one, speaker: undefined })) }));

export function speakerArticle({ text, attributions, mentions: marked = [] }: SpeakerLine, weight = 1): SpeakerArticle {
  const { reading, names, paragraphs, memory } = groundOf(proseOf(text, 'plaintext'));
  const mentions = textMentions(reading, names, paragraphs, memory.paragraphs);
  const named = entitiesOf(mentions);
  const tokens = tokenSpansOf(reading);
  const told = attributions.flatMap(({ source, cue, content, type, speech, speaker }) => {
    const contents = content.map((pair) => touchedBy(tokens, pair)).filter(({ first, last }) => last > first);
    if (contents.length === 0) return [];
    const { first } = contents[0];
    const one: Attributed = {
      ...{ reader: 'learned', confidence: 1, evidence: '', type, class: speech ? 'speech' : 'thought' },
      source: source.length > 0 ? touchedBy(tokens, source[0]) : null,
      cue: cue.length > 0 ? touchedBy(tokens, cue[0]) : { first, last: first + 1 },
      content: contents,
    };
    return [{ one, right: speaker === undefined ? undefined : bearersOf(named, speaker?.names ?? []) }];
  });
  const attributed = told.map(({ one }) => one);
  const bearers = new Map<string, Set<number>>();
  const entityAt = new Map<number, number>();
  named.forEach((entity, e) => {
    for (const n of entity.names) if (n < mentions.described) entityAt.set(names[n].first, e).set(names[n].last - 1, e);
  });
  for (const { span, cluster, named: isNamed } of marked) {
    const run = touchedBy(tokens, span);
    const entity = entityAt.get(run.last - 1) ?? entityAt.get(run.first);
    if (!bearers.has(cluster)) bearers.set(cluster, new Set());
    if (isNamed && entity !== undefined) bearers.get(cluster)!.add(entity);
  }
  const mentioned = new Map<number, ReadonlySet<number>>();
  for (const { span, cluster, type } of marked)
    if (type === 'person') mentioned.set(touchedBy(tokens, span).first, bearers.get(cluster)!);
  return {
    ...{ weight, mentions, named, mentioned },
    spoken: { reading, paragraphs, passages: [{ first: 0, last: paragraphs.length }], said: [attributed], attributed },
    right: told.map(({ right }) => right),
  };
}

/** The entities that have one of the names, or of which one is the bare surname. */
const bearersOf = (named: readonly NamedEntity[], names: readonly string[]): Set<number> =>
  new Set(named.flatMap(({ name }, e) => (names.some((other) => isSame(name, other)) ? [e] : [])));

const isSame = (a: string, b: string): boolean =>
  a === b || (!a.includes(' ') && b.split(' ').includes(a)) || (!b.includes(' ') && a.split(' ').includes(b));
