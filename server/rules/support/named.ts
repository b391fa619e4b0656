/** Whether somebody whom a source does not name is named all the same: beside it, or below. */
import type { Article, Entity, Span } from '../../analysis/article.ts';
import { CALENDAR } from '../../analysis/lexicon/times.ts';
import { once } from '../../queries/once.ts';
import { personNames } from '../../queries/people.ts';
import { anyOverlaps } from '../../text/spans.ts';

/** Whether the article calls it by name anywhere, before or after. */
export function isNamed(entity: Entity | undefined): boolean {
  return entity?.mentions.some(({ kind }) => kind === 'name') ?? false;
}

/** What may stand between the comma and the name that follows it: "a nurse, Ms Dana Reyes", but not "a nurse, who works for Ms Reyes". */
const MAX_TITLE_CHARACTERS = 24;

/** A name that the source is the title of: "Sergeant" before "Crowe". */
const FOLLOWED_BY_NAME = /^\s(\p{Lu}\p{Ll}+)/u;

/**
 * Whether a name stands before the source's comma, or behind one within it, or right behind the source: "Dana Reyes, a nurse"; "a
 * nurse, Dana Reyes"; "Sergeant Crowe", where the reader has taken the name for something else.
 */
export function isNamedBeside(article: Article, { start, end }: Span): boolean {
  const { text } = article;
  const [, next] = FOLLOWED_BY_NAME.exec(text.slice(end, end + MAX_TITLE_CHARACTERS)) ?? [];
  if (next && !CALENDAR.has(next.toLowerCase()) && next.toLowerCase() !== 'may') return true;
  const isBehindComma = /,\s?$/.test(text.slice(Math.max(0, start - 2), start));
  if (isBehindComma && anyOverlaps(personNames(article), { start: start - 4, end: start })) return true;
  const comma = text.slice(start, end).indexOf(',');
  if (comma < 0) return false;
  const behind = start + comma + 1;
  const until =
    /\b(?:who|whose|which|speaking|of|to|for|from|in|at|with)\b/.exec(text.slice(behind, end))?.index ?? end - behind;
  const apposed = { start: behind, end: behind + Math.min(until, MAX_TITLE_CHARACTERS) };
  return apposed.end > apposed.start && anyOverlaps(personNames(article), apposed);
}

/** What the people named are, a word each ("computer" and "scientist"), and where the last of those who are it is first named. */
const roleWords = once(({ entities }: Article): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { type, role, mentions } of entities) {
    const name = mentions.find(({ kind }) => kind === 'name');
    if (type !== 'person' || !name || !role) continue;
    for (const word of role.toLowerCase().split(/[^\p{L}-]+/u))
      places.set(word, Math.max(places.get(word) ?? 0, name.start));
  }
  return places;
});

/** Those of whom a lead may say "experts". */
const experts = ['expert', 'analyst', 'economist', 'professor', 'researcher', 'scientist', 'strategist', 'lecturer'];

/**
 * Whether a lead sums up what somebody named below says: "A computer scientist said" is "Dana Reyes, a scientist" there,
 * and "experts warned" two professors.
 */
export function isNamedBelow(article: Article, { start }: Span, noun: string): boolean {
  const { paragraphs } = article;
  const lead = paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1];
  if (!lead || start >= lead.end) return false;
  const roles = roleWords(article);
  const isBelow = (role: string): boolean => (roles.get(role) ?? -1) > start;
  const singular = noun.replace(/s$/, '');
  return isBelow(singular) || (experts.includes(singular) && experts.some(isBelow));
}

/** A headline and two paragraphs. */
const LEAD_PARAGRAPHS = 3;
