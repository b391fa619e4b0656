import type { EntityType } from './article.ts';
import type { Name } from './names.ts';
import { type Reading, textOf } from './reading.ts';

/** All names of one person or thing; `names` index the list of names. */
export interface NamedEntity {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly names: number[];
}

/** How many people with a word of their names in common are told apart. */
const NAMESAKES = 31;

/** Abbreviated names of places that are not made of the first letters of their words in the text. */
const SAME: Readonly<Record<string, string>> = {
  us: 'united states',
  'u.s.': 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  'u.k.': 'united kingdom',
  eu: 'european union',
  un: 'united nations',
  'u.n.': 'united nations',
  'russian federation': 'russia',
};

/**
 * Joins the names of a text into entities: the full forms first, then each shorter one to the full form it can stand
 * for ("Reyes", "Dana", "J. Reyes"). A surname that two people bear goes to the one named last before it.
 */
export function entitiesOf(reading: Reading, names: readonly Name[]): NamedEntity[] {
  const texts = names.map((name) => textOf(reading, name));
  const entities: NamedEntity[] = [];
  const keys = new Map<string, NamedEntity>();
  const people = new Map<string, NamedEntity[]>();
  const byLength = names.map((_, i) => i).sort((a, b) => words(texts[b]).length - words(texts[a]).length || a - b);
  for (const i of byLength) {
    const key = keyOf(texts[i], names[i].type);
    const same =
      keys.get(key) ??
      (names[i].type === 'person'
        ? fullPerson(people.get(lastWord(texts[i])) ?? [], names, texts[i], i)
        : keys.get(`acronym:${texts[i]}`));
    if (same) {
      same.names.push(i);
      continue;
    }
    const entity: NamedEntity = { type: names[i].type, name: texts[i], names: [i] };
    entities.push(entity);
    if (entity.type === 'person')
      for (const word of new Set(words(lower(entity.name))))
        people.set(word, [...(people.get(word) ?? []).slice(-NAMESAKES), entity]);
    keys.set(key, entity);
    const acronym = acronymOf(texts[i]);
    if (names[i].type !== 'person' && acronym.length >= 2) keys.set(`acronym:${acronym}`, entity);
  }
  for (const entity of entities) entity.names.sort((a, b) => a - b);
  return entities.sort((a, b) => a.names[0] - b.names[0]);
}

const words = (text: string): string[] => text.split(/[\s-]+/);
const lastWord = (text: string): string => words(lower(text)).at(-1)!;
const lower = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");

function keyOf(text: string, type: EntityType): string {
  const name = lower(text);
  return type === 'person' ? `person:${name}` : (SAME[name] ?? name);
}

/** "European Central Bank" → "ECB"; small words give no letter. */
const acronymOf = (text: string): string =>
  words(text)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** The person whose full name a shorter one can stand for: of several, the one named last before, else the first after. */
function fullPerson(
  namesakes: readonly NamedEntity[],
  names: readonly Name[],
  text: string,
  i: number,
): NamedEntity | undefined {
  const fitting = namesakes.filter((entity) => shortens(text, entity.name));
  if (fitting.length < 2) return fitting[0];
  const lastBefore = (entity: NamedEntity): number => {
    let last = -1;
    for (const n of entity.names) if (names[n].first < names[i].first && n > last) last = n;
    return last;
  };
  return fitting.reduce((best, entity) => (lastBefore(entity) > lastBefore(best) ? entity : best));
}

/** Whether a shorter name can stand for a full one: its words in order, the surname or the first name among them. */
function shortens(short: string, full: string): boolean {
  const a = words(lower(short));
  const b = words(lower(full));
  if (a.length > b.length || a.join(' ') === b.join(' ')) return a.join(' ') === b.join(' ');
  if (a.length === 1)
    return a[0] === b.at(-1) || a[0] === b[0] || (/^(?:jr|sr|iii?)\.?$/.test(b.at(-1)!) && a[0] === b.at(-2));
  if (a.at(-1) !== b.at(-1)) return false;
  let at = 0;
  for (const word of b)
    if (at < a.length && (a[at] === word || (/^\p{L}\.?$/u.test(a[at]) && word.startsWith(a[at][0])))) at++;
  return at === a.length;
}
