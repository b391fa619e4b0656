import { isCapitalised, isGlued, type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { BODIES } from '../lexicon/bodies.ts';
import { BODIES_BEFORE_NAMES } from '../lexicon/body-signs.ts';
import { PARTY_NOUNS } from '../lexicon/role-kinds.ts';
import {
  BEFORE_KINDS_OF_PRESS,
  BODY_NOUNS,
  EITHER_NOUNS,
  KINDS_OF_BODIES,
  KINDS_OF_PRESS,
  PERSON_NOUNS,
  STATEMENTS,
} from '../lexicon/roles.ts';
import { isCourtesy, isTitle } from '../names/titles.ts';
import { isLikelyTrade } from '../names/trades.ts';
import type { Cast } from './discourse-entities.ts';
import { type PhraseItem, phraseParts } from './phrase-parts.ts';

/**
 * The name of whom or what a source is: that at its head ("Putin spokesman Dmitry Peskov", "Hugh Hill, a doctor,", "head of food Mario
 * Bellini"), else that which an apposition gives the head ("its spokesman, Joseph Okafor"), else that of the body whose statement it
 * is. An index of the names; undefined where the source only has the names of others ("an aide to Mayor Reyes").
 */
export function namedHead(reading: Reading, cast: Cast, source: Run): number | undefined {
  const phrase = new Phrase(reading, cast, phraseParts(reading, cast, source));
  return phrase.head() ?? phrase.apposed() ?? phrase.speaksFor();
}

const LINK = /^(?:IN|TO|CC)$/;
const NOUN = /^(?:NNS?|NNPS?|CD|VBG)$/;
/** What may stand before a name in an apposition. */
const MODIFIER = /^(?:DT|PRP\$|JJ|VB[GN]|NNS?|NNPS?|HYPH|POS|CD|IN|CC)$/;

class Phrase {
  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly parts: readonly (readonly PhraseItem[])[],
  ) {}

  head(): number | undefined {
    return this.parts.length > 0 ? this.headOf(this.parts[0]) : undefined;
  }

  /** The name that a later part gives: ", Joseph Okafor", ", the novelist Tomasz Berg". */
  apposed(): number | undefined {
    for (const part of this.parts.slice(1)) {
      const name = this.headOf(part);
      if (name !== undefined && this.mayBeApposed(part, name)) return name;
    }
    return undefined;
  }

  private mayBeApposed(part: readonly PhraseItem[], name: number): boolean {
    const type = this.typeOf(name);
    // "Lecturers at the University of Technology, Udi," are no one person.
    // But "chief harbour works, public trust and freight officer Tim Ek" is one.
    if (type === 'person' && this.isOfMany() && !part.some((item) => this.tag(item) === 'CC')) return false;
    if (type === 'person')
      return part.every((item) => item.name !== undefined || MODIFIER.test(this.tag(item)) || this.isPerson(item));
    const isAlone = part[0].name === name || (part[1]?.name === name && this.tag(part[0]) === 'DT');
    const before = this.parts[0][this.parts[0].length - 1];
    // "The operator, CityRail", "Ireland's oldest brewer, Hand & Sons": some nouns are for people and for bodies.
    const isOfPerson =
      before.name === undefined &&
      this.isPerson(before) &&
      !BODY_NOUNS.has(this.word(before)) &&
      !PARTY_NOUNS.has(this.word(before)) &&
      !EITHER_NOUNS.has(this.word(before)) &&
      !BODIES_BEFORE_NAMES.has(this.word(before));
    return type === 'organization' && isAlone && !isOfPerson;
  }

  /** Whether the head of the source is a plural that no name goes with, and one name alone is behind its comma. */
  private isOfMany(): boolean {
    const [front, ...others] = this.parts;
    const link = front.findIndex((item, i) => i > 0 && this.isLink(item) && this.tag(item) !== 'CC');
    const head = front[link < 0 ? front.length - 1 : link - 1];
    return (
      head.name === undefined &&
      this.tag(head) === 'NNS' &&
      others.flat().filter(({ name }) => name !== undefined).length === 1
    );
  }

  /** The name at the head of a part. */
  private headOf(part: readonly PhraseItem[]): number | undefined {
    const link = part.findIndex((item, i) => i > 0 && this.isLink(item));
    const front = this.withoutKind(link < 0 ? part : part.slice(0, link));
    const { name } = front[front.length - 1];
    const behind = link < 0 ? undefined : this.behindLinks(part, link);
    // “the German”, “Germans” are people whom their country describes.
    if (name === undefined || this.typeOf(name) === 'nationality') return behind;
    if (link < 0 || this.typeOf(name) === 'person') return name;
    // "The Tull Rovers and Marrick United goalkeeper": both describe one who is not named.
    if (this.tag(part[link]) === 'CC' && this.isRoleOfBodies(part.slice(link + 1))) return undefined;
    // "NASA and ESA scientist Lucia Pagano" is she; "Tolland Bank and chairman Hugh Hill" are two.
    const isModifier = this.tag(part[link]) === 'CC' || this.isPlace(part[link]);
    return isModifier ? (behind ?? name) : name;
  }

  /** "and [Marrick United goalkeeper]"; not "and [its chair]", "and [officials]". */
  private isRoleOfBodies(items: readonly PhraseItem[]): boolean {
    const last = items[items.length - 1];
    if (last === undefined || !this.isRole(last) || items[0].name === undefined) return false;
    return items.every(({ name }) => name === undefined || this.typeOf(name) !== 'person');
  }

  /** "in", "at": what stands behind may be a phrase of its own. */
  private isPlace(item: PhraseItem): boolean {
    return item.name === undefined && /^(?:in|at|on)$/.test(this.word(item));
  }

  /** Without the noun that says what kind of body a name is of: "Sabah newspaper", "the Lantern news site"; and without "’s" where that is the end. */
  private withoutKind(items: readonly PhraseItem[]): readonly PhraseItem[] {
    const last = items[items.length - 1];
    const before = items[items.length - 2]?.name;
    if (before !== undefined && this.tag(last) === 'POS') return items.slice(0, -1);
    if (last.name !== undefined) return items;
    const isPress =
      items.length > 2 && before === undefined && BEFORE_KINDS_OF_PRESS.has(this.word(items[items.length - 2]));
    const name = isPress ? items[items.length - 3].name : before;
    if (name === undefined || this.typeOf(name) === 'person') return items;
    const isKind = KINDS_OF_BODIES.has(this.word(last)) || (isPress && KINDS_OF_PRESS.has(this.word(last)));
    return isKind ? items.slice(0, isPress ? -2 : -1) : items;
  }

  /** The person named at the end of a part, whom what stands before the links describes: "chair and president Craig Holt". */
  private behindLinks(phrase: readonly PhraseItem[], link: number): number | undefined {
    const part = this.withoutTail(phrase, link);
    const { name } = part[part.length - 1];
    if (name === undefined || this.typeOf(name) !== 'person') return undefined;
    let last = part.length - 2;
    while (last > link && !this.isLink(part[last])) last--;
    let end = part.length - 1;
    while (end - 1 > last && part[end - 1].name === undefined && isCourtesy(this.reading.tokens[part[end - 1].at]))
      end--;
    const between = part.slice(last + 1, end);
    if (between.length === 0 || (/^(?:DT|PRP\$)$/.test(this.tag(between[0])) && this.tag(part[last]) === 'CC'))
      return undefined;
    const before = part.slice(0, last);
    const isOne = this.tag(part[last]) === 'CC' && this.isOneRole(before, between);
    const isHeld = this.tag(part[last]) !== 'CC' || before.some((item) => this.tag(item) === 'IN' && this.isLink(item));
    // "communications and brand manager [of] Orbit Dana Reyes"
    const of = part.findIndex((item, i) => i > 0 && this.isLink(item) && this.tag(item) !== 'CC');
    const fits = isOne || this.isAnew(part[last], between) || (isHeld && this.isOffice(part, of, between));
    return fits ? name : undefined;
  }

  /** "At the Keta fair in [Tull Orbit chief] Mira Holt": a role behind a place begins a phrase. */
  private isAnew(link: PhraseItem, between: readonly PhraseItem[]): boolean {
    return (
      this.isPlace(link) &&
      between.length > 1 &&
      between.some(({ name }) => name !== undefined) &&
      this.isRole(between[between.length - 1])
    );
  }

  /** Up to the last person, where only what they are of or from follows: "author and geologist Hugh Hill [of the Met Office]". */
  private withoutTail(part: readonly PhraseItem[], link: number): readonly PhraseItem[] {
    const last = part.findLastIndex(({ name }, i) => i > link && name !== undefined && this.typeOf(name) === 'person');
    const next = part[last + 1];
    const isTail = last >= 0 && next !== undefined && /^(?:of|from|at)$/.test(this.word(next));
    return isTail ? part.slice(0, last + 1) : part;
  }

  /** "CEO and [president]", "corporate and [public affairs manager]"; not "police and [prosecutor]" nor "officials and [mayor]". */
  private isOneRole(before: readonly PhraseItem[], between: readonly PhraseItem[]): boolean {
    const other = before[before.length - 1];
    const last = between[between.length - 1];
    // "dog walker and mother-of-two Beth Orme"
    const isParent = this.tag(last) === 'CD' && this.isPerson(between[0]);
    if (last.name !== undefined || !(isParent || this.isPerson(last))) return false;
    if (other.name !== undefined) return this.typeOf(other.name) !== 'person' && between.length > 1;
    if (BODY_NOUNS.has(this.word(other))) return between.length > 1;
    return !(/^NNP?S$/.test(this.tag(other)) && this.isPerson(other));
  }

  /** "head of [food]", "Mother of [two]", "CEO of [Orbit]"; not "aide to [Mayor]", "widow of [actor]", "a fan of [Tull]". */
  private isOffice(part: readonly PhraseItem[], link: number, between: readonly PhraseItem[]): boolean {
    const last = between[between.length - 1];
    const holder = part[link - 1];
    // "Alliance for Beach Reform advocate": the body's name goes as far as the role.
    if (BODIES.has(this.word(holder)) && isCapitalised(this.reading.tokens[holder.at]) && between.length > 1)
      if (this.isRole(last)) return true;
    const isOfAnother =
      last.name === undefined
        ? !NOUN.test(this.tag(last)) || (this.tag(last) !== 'NNS' && this.isPerson(last))
        : !/^(?:organization|place)$/.test(this.typeOf(last.name));
    if (isOfAnother || /^an?$/.test(this.word(part[0]))) return false;
    return this.isLink(part[0]) || (holder.name === undefined && this.tag(holder) !== 'NNS' && this.isPerson(holder));
  }

  /** The name of the body or person whose statement it is: "a WMO press release", "A statement from the Tull Council". */
  speaksFor(): number | undefined {
    const [part] = this.parts;
    const at = part?.findIndex((item) => item.name === undefined && STATEMENTS.has(this.word(item))) ?? -1;
    if (at < 0) return undefined;
    const rest = part.slice(at + 1);
    if (rest.length === 0) return this.ownerBefore(part, at);
    const by = rest.findIndex((item) => /^(?:by|from)$/.test(this.word(item)));
    const isIssued = by === 0 || /^(?:issued|released|published)$/.test(this.word(rest[0]));
    // What two issue jointly is of both.
    const isJoint = part.slice(0, at).some((item) => this.word(item) === 'joint');
    return by < 0 || by === rest.length - 1 || !isIssued || isJoint ? undefined : this.headOf(rest.slice(by + 1));
  }

  /** "Reyes’s [statement]", "the Royal Court [statement]", "a WMO press [release]" */
  private ownerBefore(part: readonly PhraseItem[], at: number): number | undefined {
    let i = at - 1;
    while (i >= 0 && part[i].name === undefined && /^(?:POS|NN|JJ)$/.test(this.tag(part[i]))) i--;
    return part[i]?.name;
  }

  /** "and", "of", "to"; the "of" of "Mother-of-two" is none, nor the "in" of "the in-charge". */
  private isLink({ at, name }: PhraseItem): boolean {
    return name === undefined && LINK.test(this.reading.tags[at]) && !isGlued(this.reading, at + 1);
  }

  private isRole(item: PhraseItem): boolean {
    return item.name === undefined && this.tag(item) !== 'NNS' && this.isPerson(item);
  }

  private isPerson(item: PhraseItem): boolean {
    const word = this.word(item).replace(/(?<!s)s$/, '');
    return isLikelyTrade(word) || PERSON_NOUNS.has(word) || isTitle(this.reading.tokens[item.at]);
  }

  private typeOf(name: number): string {
    return this.cast.entities[this.cast.owner[name]].type;
  }

  private tag({ at }: PhraseItem): string {
    return this.reading.tags[at];
  }

  private word({ at }: PhraseItem): string {
    return wordAt(this.reading, at);
  }
}
