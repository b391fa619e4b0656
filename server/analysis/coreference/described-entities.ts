import { INSTITUTIONS } from '../lexicon/institutions.ts';
import type { NamedEntity } from './named-entity.ts';
import type { TextMentions } from './text-mentions.ts';

/** How many bodies with one noun in their names are told apart. */
const MAX_ALIKE = 32;
/** Words that begin with the same so many letters are of one meaning: "defence", "defense"; "agriculture", "agricultural". */
const STEM_LETTERS = 5;

/**
 * The entities with the bodies that a text calls by description. One with a name in it ("Norway’s foreign ministry") is whichever
 * is called by these words, in whatever order, else a new one. One without ("the foreign ministry") is one that has these words among others, the
 * last before it or else the first behind it: "the Ministry of Foreign Affairs".
 */
export function withDescribedBodies(
  entities: readonly NamedEntity[],
  { names, named, described, isOpen }: TextMentions,
): NamedEntity[] {
  if (names.length === described) return [...entities];
  const all = entities.map((entity) => ({ ...entity, names: [...entity.names] }));
  const byKey = new Map<string, number>();
  const byWords = new Map<string, number>();
  const byNoun = new Map<string, number[]>();
  const list = ({ type, form }: NamedEntity, e: number): void => {
    if (type === 'person') return;
    if (!byKey.has(form.key)) byKey.set(form.key, e);
    if (type !== 'organization') return;
    const words = wordsOf(form);
    if (!byWords.has(words)) byWords.set(words, e);
    for (const word of new Set(form.words)) {
      if (!INSTITUTIONS.has(word)) continue;
      const alike = byNoun.get(word);
      if (!alike) byNoun.set(word, [e]);
      else if (alike.length < MAX_ALIKE) alike.push(e);
    }
  };
  all.forEach(list);
  const add = (n: number, known: number | undefined): void => {
    if (known !== undefined) {
      all[known].names.push(n);
      return;
    }
    const { form } = named[n];
    all.push({ type: 'organization', name: form.text, form, names: [n] });
    list(all[all.length - 1], all.length - 1);
  };
  for (let n = described; n < names.length; n++) {
    const { form } = named[n];
    if (!isOpen(n)) add(n, byKey.get(form.key) ?? byWords.get(wordsOf(form)));
  }
  for (let n = described; n < names.length; n++) {
    if (!isOpen(n)) continue;
    const { form } = named[n];
    const noun = form.words.find((word) => INSTITUTIONS.has(word));
    const alike = (byNoun.get(noun ?? '') ?? []).filter((e) => hasWords(all[e].form.words, form.words));
    const isBefore = (e: number): boolean => names[all[e].names[0]].first < names[n].first;
    add(n, byKey.get(form.key) ?? alike.findLast(isBefore) ?? alike[0]);
  }
  for (const { names: own } of all) if (own[own.length - 1] >= described) own.sort((a, b) => a - b);
  return all;
}

/** The same for "Norway’s central bank" and "Central Bank of Norway". */
const wordsOf = ({ words }: NamedEntity['form']): string =>
  words
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word !== 'of' && word !== 'the')
    .sort()
    .join(' ');

const stemOf = (word: string): string => word.slice(0, STEM_LETTERS);

const hasWords = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((word) => all.some((other) => stemOf(other) === stemOf(word)));
