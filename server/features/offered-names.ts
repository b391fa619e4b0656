import type { Article, Entity, Span } from '../analysis/article.ts';
import { shortNameIn } from '../queries/short-names.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { rolesOf, speakerOf } from '../queries/speakers.ts';
import { overlap, wordsOf } from '../text/spans.ts';
import { familyName } from './name-parts.ts';

/** A form by which somebody can be named as a source. */
export interface OfferedName {
  /** "Reyes", "Dana Reyes", "the mayor". */
  readonly words: string;
  /** Who that is: "Dana Reyes, mayor of Larkhaven". */
  readonly detail: string;
  readonly entity: Entity;
}

/** So many people are offered; who has not been spoken of for so long is introduced again. */
const MAX_PEOPLE = 20;
const MAX_ROLES = 2;

/**
 * Who may be named as a source at the offset, whoever has spoken last first, then who has been named last: the short name, the
 * full one and what the article may call them by. What two people could be called by is left out; so is the word that is being typed.
 */
export function offeredNames(article: Article, typed: Span, shown: Shown): OfferedName[] {
  const spoken = new Map<Entity | undefined, number>();
  for (const attribution of shownAttributions(article, shown)) {
    const start = (attribution.source[0] ?? attribution.content[0])?.start ?? 0;
    if (start < typed.start) spoken.set(speakerOf(article, attribution), start);
  }
  const standing = (entity: Entity) => [
    spoken.get(entity) ?? -1,
    entity.mentions.findLast(({ start }) => start < typed.start)?.start ?? -1,
  ];
  const people = article.entities
    .filter((entity) => entity.type === 'person' || spoken.has(entity))
    .filter(({ mentions }) => mentions.some((mention) => mention.kind === 'name' && !overlap(mention, typed)))
    .map((entity) => ({ entity, at: standing(entity) }))
    .sort((a, b) => b.at[0]! - a.at[0]! || b.at[1]! - a.at[1]!)
    .slice(0, MAX_PEOPLE);
  const offered = people.flatMap(({ entity }) => formsOf(article, entity));
  return offered.filter(({ words, entity }) => !offered.some((each) => each.words === words && each.entity !== entity));
}

function formsOf(article: Article, entity: Entity): OfferedName[] {
  const { name, mentions } = entity;
  const shownShort = shortNameIn(article, entity);
  const role = rolesOf(entity).join(', ');
  const who = role ? `${name}, ${role}` : name;
  const nominals = mentions.filter(({ kind }) => kind === 'nominal').map((span) => wordsOf(article.text, span));
  const roles = [...rolePhrases(entity), ...nominals.filter((words) => /^the /i.test(words))];
  const forms = [
    { words: shownShort === name && entity.type === 'person' ? familyName(name) : shownShort, detail: who },
    { words: name, detail: role },
    ...[...new Set(roles.map(uncapitalized))].slice(0, MAX_ROLES).map((words) => ({ words, detail: who })),
  ];
  return forms
    .filter(({ words }, i) => forms.findIndex((each) => each.words === words) === i)
    .map((form) => ({ ...form, entity }));
}

/** "the mayor" of "mayor of Larkhaven", "the CEO" of "CEO"; a role of many words is no phrase to name anybody by. */
function rolePhrases({ type, role }: Entity): string[] {
  const noun = type === 'person' ? role?.split(/,|\s(?:of|for|at|in|from|to|on|with|who|and)\s/)[0]?.trim() : undefined;
  if (!noun || noun.split(' ').length > 3) return [];
  return [`the ${/^\p{Lu}\p{Ll}+$/u.test(noun) ? noun.toLowerCase() : noun}`];
}

const uncapitalized = (words: string): string => words.replace(/^The /, 'the ');
