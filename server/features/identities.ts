/** Who is who: names that a desk may want to know, and whom a source may stand for that does not say. */
import type { Article, Entity, Span } from '../analysis/article.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, PUBLIC_BODIES } from '../analysis/lexicon/roles.ts';
import type { KnownName } from '../analysis/names/known-names.ts';
import { genderTest } from '../queries/ambiguous-sources.ts';
import { attributionPartAt, mentionAt } from '../queries/places.ts';
import { shortNameIn } from '../queries/short-names.ts';
import type { Shown } from '../queries/shown.ts';
import type { Edit } from '../rules/rule.ts';
import { hullOf, wordsOf } from '../text/spans.ts';
import { offeredNames } from './offered-names.ts';

/** That a source is somebody of the article. */
export interface Identity {
  readonly entity: Entity;
  /** Writes who it is; undefined where the source is a name already. */
  readonly edit?: Edit;
  /** The forms by which the desk would know them; none for a pronoun, which may be anybody elsewhere. */
  readonly aliases: readonly string[];
}

const NO_PERSONS = [BODY_NOUNS, PUBLIC_BODIES, DOCUMENT_NOUNS];
/** So many people are offered for one source. */
const MAX_IDENTITIES = 3;

/** The person or body named at the offset, with the other forms of the article; undefined where the desk knows them. */
export function newNameAt(article: Article, offset: number, known: readonly KnownName[]): KnownName | undefined {
  const found = mentionAt(article, offset);
  if (found?.mention.kind !== 'name') return undefined;
  return isKnown(found.entity, known) ? undefined : knownNameOf(article, found.entity, known);
}

/** The entry of somebody: the one that there is, else the name with those other forms that nobody else of the article has. */
export function knownNameOf({ entities }: Article, entity: Entity, known: readonly KnownName[]): KnownName | undefined {
  const { type, name, aliases } = entity;
  if (type !== 'person' && type !== 'organization') return undefined;
  const others = entities.filter((each) => each !== entity).flatMap((each) => [each.name, ...each.aliases]);
  const own = aliases.filter((alias) => !others.includes(alias) && alias.toLowerCase() !== name.toLowerCase());
  return known.find((each) => each.name === name) ?? { type, name, aliases: own };
}

/**
 * Whom the source at the offset may stand for: a “she”, a role such as "the treasurer", or a name that the article gives nobody's
 * full name for. Whoever has spoken last comes first. A source that keeps its name from the reader is nobody.
 */
export function identitiesAt(article: Article, offset: number, shown: Shown): Identity[] {
  const part = attributionPartAt(article, offset, shown);
  const span =
    part?.part === 'source' && part.attribution.source.length === 1 ? hullOf(part.attribution.source) : undefined;
  if (!part || !span) return [];
  const { speaker } = part.attribution;
  const words = wordsOf(article.text, span);
  const people = peopleBefore(article, span, shown);
  const take = (entities: readonly Entity[]) => entities.filter(({ id }) => id !== speaker).slice(0, MAX_IDENTITIES);
  const pronoun = words.toLowerCase();
  if (pronoun === 'he' || pronoun === 'she') {
    const fits = genderTest(article);
    const fitting = people.filter((entity) => fits(entity, pronoun));
    return fitting
      .slice(0, MAX_IDENTITIES)
      .map((entity) => ({ entity, edit: written(article, span, entity), aliases: [] }));
  }
  if (isRoleOfOne(words)) {
    const bare = words.replace(/^[Tt]he /, '');
    const aliases = [`the ${bare}`, `The ${bare}`];
    return take(people).map((entity) => ({ entity, edit: written(article, span, entity), aliases }));
  }
  const named = article.entities.find(({ id }) => id === speaker);
  const isShort = /^\p{Lu}[\p{L}’'-]+$/u.test(words) && (!named || (named.type === 'person' && named.name === words));
  return isShort ? take(people).map((entity) => ({ entity, aliases: [words] })) : [];
}

/** "the treasurer"; not "the officials", of whom there are several, nor "the ministry" or "the report", and no phrase with more to it. */
function isRoleOfOne(words: string): boolean {
  const head = /^[Tt]he (?:[\p{L}-]+ ){0,2}([\p{L}-]+)$/u.exec(words)?.[1];
  return head !== undefined && !/[^s]s$/.test(head) && !NO_PERSONS.some((nouns) => nouns.has(head.toLowerCase()));
}

function peopleBefore(article: Article, span: Span, shown: Shown): Entity[] {
  const entities = offeredNames(article, span, shown).map(({ entity }) => entity);
  const isNamedBefore = ({ mentions }: Entity) =>
    mentions.some(({ kind, start }) => kind === 'name' && start < span.start);
  return [...new Set(entities)].filter((entity) => entity.type === 'person' && isNamedBefore(entity));
}

const written = (article: Article, { start, end }: Span, entity: Entity): Edit => ({
  ...{ start, end },
  text: shortNameIn(article, entity),
});

const isKnown = ({ name, aliases }: Entity, known: readonly KnownName[]): boolean =>
  known.some((each) => [name, ...aliases].some((form) => form === each.name || each.aliases.includes(form)));
