import type { EntityType } from '../article.ts';
import { CLOSERS, OPENERS, QUOTATION_MARKS } from '../lexicon/quotation-marks.ts';
import { BODY_NOUNS } from '../lexicon/roles.ts';
import { FIRM_ENDINGS, GENERIC_WORDS, LOCAL_BODIES, SAME_PLACES } from '../lexicon/short-names.ts';
import { TITLES } from '../lexicon/titles.ts';
import { isGivenName } from '../names/model/gazetteer.ts';
import { type Gender, genderOfName } from './genders.ts';

/** A name as it is written, with the keys by which others are found to name the same; what few are asked for is told when asked. */
export class NameForm {
  /** Without the nickname in its middle: "Cornelius ‘Corky’ Vane". */
  readonly text: string;
  readonly key: string;
  /** The key of that nickname. */
  readonly nickname: string | undefined;
  /** In small letters, without a title. */
  readonly words: readonly string[];
  private lazyShortKey: string | undefined;
  private lazyShortForms: readonly string[] | undefined;
  private lazyGender: Gender | null | undefined;

  /** @param canonical what the user calls whoever it names */
  constructor(
    readonly written: string,
    readonly type: EntityType,
    canonical?: string,
  ) {
    const nickname = type === 'person' || canonical === undefined ? NICKNAME.exec(written) : null;
    this.text = canonical ?? (nickname ? written.replace(NICKNAME, '') : written);
    this.key = keyOf(this.text, type);
    this.nickname = nickname && type === 'person' && nickname[1] ? keyOf(nickname[1], type) : undefined;
    const words = lower(this.text).split(' ');
    this.words = type === 'person' && isTitled(words) ? words.slice(1) : words;
  }

  /** The key under which a body or place is found that this is short for; one word may have been taken for a person. */
  get shortKey(): string {
    this.lazyShortKey ??= shortKey(this.type === 'person' ? 'organization' : this.type, this.text);
    return this.lazyShortKey;
  }

  /** The keys of what may stand for it later on; none for a person. */
  get shortForms(): readonly string[] {
    const { text, type } = this;
    this.lazyShortForms ??= type === 'person' ? [] : shortFormsOf(text, type).map((form) => shortKey(type, form));
    return this.lazyShortForms;
  }

  /** What the given name tells, if it is a person's. */
  get gender(): Gender | null {
    if (this.lazyGender === undefined) this.lazyGender = genderOfName(this.text) ?? null;
    return this.lazyGender;
  }
}

/** "Princess Amalie of Thorn", who is "Amalie" for short; "Earl of Kent" has no other name. */
const isTitled = (words: readonly string[]): boolean => TITLES.has(words[0]) && words.indexOf('of') > 1;

const NICKNAME = new RegExp(` [(${OPENERS}]([^()${QUOTATION_MARKS}]*)[)${CLOSERS}](?= )`);
const lower = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");
const shortKey = (type: EntityType, form: string): string => `short ${type} ${form}`;

function keyOf(text: string, type: EntityType): string {
  const name = lower(text).replace(/^the /, '');
  if (type === 'person') return `person ${name}`;
  return `other ${SAME_PLACES.get(name) ?? (type === 'nationality' ? name.replace(/s$/, '') : name)}`; // "Swedes" and "Swede"
}

/** The forms that may stand for a body or a place later on: its acronym, its first words, and its kind ("Authority"). */
function shortFormsOf(text: string, type: EntityType): string[] {
  const parts = text.split(' ');
  if (parts.length < 2) return [];
  const letters = parts
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]);
  const acronyms = letters.length >= 2 ? [letters.join(''), `${letters.join('.')}.`] : [];
  if (type !== 'organization') return acronyms;
  const beginnings =
    GENERIC_WORDS.has(lower(parts[0])) || LOCAL_BODIES.has(lower(parts.at(-1)!))
      ? []
      : parts.slice(1).flatMap((_, i) => (i === 0 && isPartOfAcronym(parts) ? [] : [parts.slice(0, i + 1).join(' ')]));
  const kind = BODY_NOUNS.has(lower(parts[0])) ? [parts[0], parts.at(-1)!] : [parts.at(-1)!];
  return [...acronyms, ...beginnings, ...kind];
}

/** Whether a name is that of a part of what has an acronym: "KTV North" is not all of KTV, but "KTV Group" is. */
const isPartOfAcronym = (parts: readonly string[]): boolean =>
  /^\p{Lu}{2,}$/u.test(parts[0]) && !FIRM_ENDINGS.has(lower(parts.at(-1)!));

const PARTICLE =
  /^(?:van|von|de|dela|delos|du|da|das|dos|di|del|der|den|ten|ter|zu|af|ap|la|le|al|el|bin|ibn|abu|mac|st\.?)$/;
const GENERATION = /^(?:jr|sr|i|[ivx]{2,})\.?$/;

/** Whether a shorter name can stand for a full one: the surname, the first name, or the full name with words left out. */
export function shortens({ words: a }: NameForm, { words: b }: NameForm): boolean {
  const length = b.length > 1 && GENERATION.test(b[b.length - 1]) ? b.length - 1 : b.length;
  const surname = b[length - 1];
  if (a.length > length) return false;
  if (a.length === 1) return a[0] === surname || a[0] === b[0];
  if (a[a.length - 1] !== surname) return false;
  if ((PARTICLE.test(a[0]) || !isGivenName(a[0])) && endsAlike(a, b, length)) return true;
  if (!startsAlike(a[0], b[0])) return false;
  let at = 0;
  for (let i = 0; i < length; i++) if (at < a.length && startsAlike(a[at], b[i])) at++;
  return at === a.length;
}

/** "de Vries" for "Jan de Vries", "Ní Dhomhnaill" for "Siobhán Ní Dhomhnaill". */
const endsAlike = (a: readonly string[], b: readonly string[], length: number): boolean =>
  a.every((word, i) => word === b[length - a.length + i]);

/** "J." and "John" for "John". */
const startsAlike = (short: string, full: string): boolean =>
  short === full || (short.length <= 3 && /^\p{L}\.?$/u.test(short) && full.startsWith(short[0]));
