import file from '../../../models/gazetteer.bin';
import { normalised } from '../../document/words.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/given-names.ts';
import { hashOf, mixed } from '../../model/hash.ts';
import { Lexicon } from '../../model/lexicon.ts';

/** What a name or a phrase is known to be; a value is a sum of these. */
export const Known = {
  female: 1,
  male: 2,
  surname: 4,
  bigCity: 8,
  city: 16,
  smallCity: 32,
  region: 64,
  country: 128,
  people: 256,
  organization: 512,
  team: 1024,
  district: 2048,
  title: 4096,
} as const;

/** All that a place may be known to be. */
export const KNOWN_PLACES =
  Known.bigCity | Known.city | Known.smallCity | Known.region | Known.country | Known.district;

/** The longest phrase that is looked up, in words. */
export const MAX_PHRASE_WORDS = 5;

const gazetteer = new Lexicon(file);

/** The hash of a phrase with one more word. */
export const phraseHash = (phrase: number, word: number): number => mixed(phrase, word);

/** What the word or phrase of this hash is known to be: a sum of `Known`, 0 where nothing is known. */
export const knownOf = (hash: number): number => gazetteer.valueOf(hash);

/** What a name of these words is known to be, whatever their case. */
export const knownAs = (words: readonly string[]): number =>
  knownOf(words.map((word) => hashOf(normalised(word))).reduce(phraseHash));

/** The gender of a given name ("Ines", "Dmitry"), where the name is known and given to one gender alone, or nearly so. */
export function genderOfGivenName(name: string): 'female' | 'male' | null {
  const small = unaccented(normalised(name));
  if (WOMENS_NAMES.has(small)) return 'female';
  if (MENS_NAMES.has(small)) return 'male';
  const known = knownAs([name]) & (Known.female | Known.male);
  if (known === Known.female) return 'female';
  return known === Known.male ? 'male' : null;
}

/** Whether it is a given name, of whatever gender. */
export const isGivenName = (name: string): boolean => (knownAs([name]) & (Known.female | Known.male)) !== 0;

/** "sinead" for "sinéad", as our own lists have it. */
const unaccented = (small: string): string =>
  /[^a-z]/.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
