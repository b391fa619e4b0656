import type { Article, Attribution, Entity, Span } from '../analysis/article.ts';
import { anyOverlaps, hullOf, unionOf } from '../text/spans.ts';
import { isMute } from './mute-things.ts';
import { once } from './once.ts';
import { plainWords } from './plain-words.ts';
import { type Shown, shownAttributions } from './shown.ts';

/** How often somebody is quoted, by the type of the attribution; `thoughts` counts what they are said to think. */
export interface Tally {
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  readonly thoughts: number;
}

/** Who speaks in an article: the entity, its attributions in text order, and their count. */
export interface SpeakerRecord {
  readonly entity: Entity;
  readonly attributions: readonly Attribution[];
  readonly tally: Tally;
}

/** The speakers that are known, in the order in which they first speak; those who only think are none unless thoughts are shown. */
export function speakersOf(article: Article, shown: Shown): SpeakerRecord[] {
  const speakers = new Set(shownAttributions(article, shown).map((attribution) => speakerOf(article, attribution)));
  return [...speakers].flatMap((entity) => {
    const attributions = entity ? attributionsOf(article, entity, shown) : [];
    return entity ? [{ entity, attributions, tally: tallyOf(attributions) }] : [];
  });
}

/** What a reader sees attributed to somebody, in text order. */
export const attributionsOf = (article: Article, entity: Entity, { thoughts }: Shown): readonly Attribution[] =>
  (attributionsBySpeaker(article).get(entity) ?? []).filter(({ class: kind }) => thoughts || kind === 'speech');

const attributionsBySpeaker = once((article: Article): ReadonlyMap<Entity, readonly Attribution[]> => {
  const said = new Map<Entity, Attribution[]>();
  for (const attribution of article.attributions) {
    const speaker = speakerOf(article, attribution);
    if (!speaker) continue;
    const earlier = said.get(speaker);
    if (earlier) earlier.push(attribution);
    else said.set(speaker, [attribution]);
  }
  return said;
});

/** Who speaks in an attribution, for every surface; undefined where that is not known or what is named cannot speak, as a bridge. */
export function speakerOf(article: Article, { speaker }: Attribution): Entity | undefined {
  const entity = entitiesById(article).get(speaker);
  return entity && !isMute(entity) ? entity : undefined;
}

/** Whether anybody is told to be the source of an attribution, known or not: “Officials said”, or whoever has just spoken. */
export const isSourced = (article: Article, attribution: Attribution): boolean =>
  attribution.source.length > 0 || speakerOf(article, attribution) !== undefined;

/** Whether the source itself has a name of its speaker: “Reyes”, “Mayor Dana Reyes”. */
export const namesSpeaker = ({ source }: Attribution, speaker: Entity): boolean =>
  source.some((span) => anyOverlaps(namesOf(speaker), span));

const namesOf = once(({ mentions }: Entity): readonly Span[] =>
  unionOf(mentions.filter(({ kind }) => kind === 'name')),
);

/** How often each type occurs in the attributions. */
export function tallyOf(attributions: readonly Attribution[]): Tally {
  const speech = attributions.filter((attribution) => attribution.class === 'speech');
  const count = (type: Attribution['type']) => speech.filter((attribution) => attribution.type === type).length;
  return {
    direct: count('direct'),
    indirect: count('indirect'),
    mixed: count('mixed'),
    thoughts: attributions.length - speech.length,
  };
}

/** An attribution's `speaker` is an id. */
const entitiesById = once(
  ({ entities }: Article): ReadonlyMap<string | null, Entity> => new Map(entities.map((entity) => [entity.id, entity])),
);

/**
 * The source as it is written, up to its first comma, for display: "A senior official" of "A senior official, who asked
 * not to be named,"; undefined where there is none.
 */
export function sourceWords(article: Article, { source }: Attribution): string | undefined {
  const hull = hullOf(source);
  return hull && (plainWords(article, hull).split(',', 1)[0] || undefined);
}

/** From the first to the last character of an attribution: content, cue and source. */
export function attributionHull({ content, cue, source }: Attribution): Span {
  return hullOf(content, cue, source) ?? { start: 0, end: 0 };
}

/** What a person is and for whom, unless the one tells the other: "mayor", "Harbour Party"; "NATO’s secretary" alone. */
export function rolesOf({ role, affiliation }: Entity): string[] {
  const isTold = role && affiliation && ` ${role} `.replace(/['’]s?(?= )/g, '').includes(` ${affiliation} `);
  const parts = isTold ? [role] : [role, affiliation];
  return parts.filter((part): part is string => part !== undefined && part !== '');
}
