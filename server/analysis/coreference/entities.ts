import type { EntityType } from '../article.ts';
import type { KnownName } from '../names/known-names.ts';
import type { Name } from '../names/name.ts';
import { withDescribedBodies } from './described-entities.ts';
import type { Gender } from './genders.ts';
import { type NameForm, shortens } from './name-forms.ts';
import type { NamedEntity } from './named-entity.ts';
import { NO_DETAILS, titlesIn } from './person-details.ts';
import type { NameMention, TextMentions } from './text-mentions.ts';

/** An entity to which names are still added. */
interface Growing {
  readonly type: EntityType;
  readonly form: NameForm;
  readonly known: KnownName | undefined;
  gender: Gender | undefined;
  /** What it is addressed by: "Mr" and "Dr Pell" are two, where no full name says whose either is. */
  address: string | undefined;
  /** What it is called by any of its names (`titlesIn`): "deputy mayor", "professor". */
  readonly titles: Set<string>;
  /** In the order in which they were added: the full forms first. */
  readonly added: number[];
  /** The same in the order of the text, once all are added. */
  readonly names: number[];
  /** The first name of it in the text, and the last before the one that is being read. */
  first: number;
  last: number;
}

/** How many people with a word of their names in common are told apart. */
const MAX_LISTED_NAMESAKES = 32;
/** How many words on a surname still goes to whoever was named last. */
export const MAX_TOKENS_APART = 60;

/**
 * Joins the names of a text into entities: the full forms first, then, in the order of the text, each single word to the
 * full form it can stand for: "Reyes" and "Dana" to Dana Reyes, "the Authority" and "EPA" to the Ellery Port Authority.
 *
 * @returns entities in the order of their first names, then bodies that are only called by description; each name belongs to one
 */
export function entitiesOf(mentions: TextMentions): NamedEntity[] {
  const { described } = mentions;
  const names = mentions.names.slice(0, described);
  const named = mentions.named.slice(0, described);
  const register = new Register(names, named);
  for (const i of fullestFirst(named)) register.enter(i);
  for (let i = 0; i < names.length; i++) register.pass(i);
  return withDescribedBodies(register.entities(), mentions);
}

/** The names of more than one word: those of most words first, then the longest, else as they stand. */
function fullestFirst(named: readonly NameMention[]): number[] {
  const bySize = new Map<number, number[]>();
  named.forEach(({ form }, i) => {
    if (form.words.length === 1) return;
    const size = form.words.length * MAX_LENGTH + form.text.length;
    const alike = bySize.get(size);
    if (alike) alike.push(i);
    else bySize.set(size, [i]);
  });
  return [...bySize.keys()].sort((a, b) => b - a).flatMap((size) => bySize.get(size)!);
}

/** No name is longer, in code units. */
const MAX_LENGTH = 2 ** 24;

/** The entities found so far and the ways to call them. */
class Register {
  private readonly owners: (Growing | undefined)[];
  private readonly known = new Map<string, Growing>();
  private readonly people = new Map<string, Growing[]>();

  constructor(
    private readonly names: readonly Name[],
    private readonly named: readonly NameMention[],
  ) {
    this.owners = names.map(() => undefined);
  }

  /** Reads past a name in the order of the text: then a surname goes to whoever was called by name just before. */
  pass(i: number): void {
    this.enter(i).last = i;
  }

  enter(i: number): Growing {
    const owner = this.owners[i];
    if (owner) return owner;
    const { type, known } = this.names[i];
    const { form, gender, address, isAlias, details } = this.named[i];
    const entity =
      (isAlias ? this.enter(i - 1) : undefined) ??
      this.ofSameKey(i) ??
      (type === 'person' ? this.namesake(i) : undefined) ??
      // "Delacroix" after "Delacroix Foods", also where the reader took the one word for a person.
      (this.isSomebody(i, this.known.get(form.shortKey)) ? undefined : this.known.get(form.shortKey)) ??
      this.added({ type, form, added: [], names: [], known, gender, address, titles: new Set(), first: i, last: -1 });
    const { nickname } = form;
    if (nickname && !this.known.has(nickname)) this.known.set(nickname, entity);
    // "Ines Brandt, née Hart": any Hart may be meant by that alone.
    if (isAlias && form.words.length > 1) this.known.set(form.key, entity);
    entity.added.push(i);
    entity.gender ??= gender;
    entity.address ??= address;
    for (const title of titlesIn(details)) entity.titles.add(title);
    entity.first = Math.min(entity.first, i);
    this.owners[i] = entity;
    return entity;
  }

  /** Who is called by just these words; of several with one surname, such as a couple, `namesake` tells. */
  private ofSameKey(i: number): Growing | undefined {
    const { form } = this.named[i];
    const owner = this.known.get(form.key);
    const isSurname = owner?.form.key === form.key && owner.type === 'person' && form.words.length === 1;
    return isSurname || this.isSomebody(i, owner) ? undefined : owner;
  }

  /** "Mr Teague" is not Barnes & Teague, nor the designer Mira Vell Mira Vell Knitwear. */
  private isSomebody(i: number, owner: Growing | undefined): boolean {
    if (owner === undefined || owner.type === 'person' || owner.known) return false;
    const { form, address, details } = this.named[i];
    return address !== undefined || (form.gender !== null && details !== NO_DETAILS);
  }

  private added(entity: Growing): Growing {
    const { type, form } = entity;
    if (!this.known.has(form.key)) this.known.set(form.key, entity);
    for (const short of form.shortForms) if (!this.known.has(short)) this.known.set(short, entity);
    if (type !== 'person') return entity;
    form.words.forEach((word, w) => {
      if (form.words.indexOf(word) < w) return;
      const namesakes = this.people.get(word);
      if (!namesakes) this.people.set(word, [entity]);
      else if (namesakes.length < MAX_LISTED_NAMESAKES) namesakes.push(entity);
    });
    return entity;
  }

  /**
   * The person whose name a shorter one can stand for. Of several, those who are called the same ("Judge Moss", "Prof Moss"), else
   * those who are addressed alike ("Dr Moss", who is a professor), of these the one named just before, else the one introduced
   * first: the others are mostly kin, called by full or first name.
   */
  private namesake(i: number): Growing | undefined {
    const { form, address, details } = this.named[i];
    const title = titlesIn(details).at(-1);
    const namesakes = this.people.get(form.words[form.words.length - 1]) ?? [];
    const fitting = namesakes.filter((other) => shortens(form, other.form) && mayAddress(this.named[i], other));
    const called = title === undefined ? [] : fitting.filter(({ titles }) => titles.has(title));
    const alike = title === undefined ? [] : fitting.filter(({ titles }) => [...titles].some(endsWith(title)));
    const addressed = address === undefined ? [] : fitting.filter((other) => other.address === address);
    const meant = [called, alike, addressed].find((some) => some.length > 0) ?? fitting;
    let nearest: Growing | undefined;
    let earliest: Growing | undefined;
    for (const entity of meant) {
      const { first, last } = entity;
      const isNear = last >= 0 && this.names[i].first - this.names[last].last < MAX_TOKENS_APART;
      if (isNear && (!nearest || last > nearest.last)) nearest = entity;
      if (!earliest || first < earliest.first) earliest = entity;
    }
    return nearest ?? earliest;
  }

  entities(): NamedEntity[] {
    const all: Growing[] = [];
    this.owners.forEach((owner, i) => {
      if (owner!.first === i) all.push(owner!);
      owner!.names.push(i);
    });
    return all.map(({ type, form, known, added, names }) => ({
      type: known?.type ?? (type === 'person' ? type : (this.commonestType(added) ?? type)),
      name: type === 'person' && !known ? this.writtenSmall(form, added) : form.text,
      form,
      names,
      ...(known ? { known } : {}),
    }));
  }

  /** The name as a text has it that also has it in capitals alone: "TOM BROWNE:" in front of what he says. */
  private writtenSmall(form: NameForm, added: readonly number[]): string {
    const small = /\p{Ll}/u.test(form.text)
      ? undefined
      : added.find((n) => this.named[n].form.key === form.key && /\p{Ll}/u.test(this.named[n].form.text));
    return small === undefined ? form.text : this.named[small].form.text;
  }

  /** What most of the names were taken for, of equals the fullest: "Russia" a place, though "Russian Federation" was taken for a body. */
  private commonestType(added: readonly number[]): EntityType | undefined {
    const { type: firstType } = this.names[added[0]];
    if (added.every((n) => this.names[n].type === firstType)) return firstType === 'person' ? undefined : firstType;
    const counts = new Map<EntityType, number>();
    let commonest: EntityType | undefined;
    for (const n of added) {
      const { type } = this.names[n];
      // "Marrick", taken for a person, is short for Marrick Rovers all the same.
      if (type !== 'person') counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    for (const [type, count] of counts) if (!commonest || count > counts.get(commonest)!) commonest = type;
    return commonest;
  }
}

/** Whether a title ends with the last word of another: "harbour master" and "master". */
const endsWith =
  (title: string) =>
  (other: string): boolean =>
    ` ${other}`.endsWith(` ${title.slice(title.lastIndexOf(' ') + 1)}`);

/** Whether the title before a name fits somebody: "Mrs Orr" is no Peter Orr, and "Mr Pell" no "Dr Pell". */
function mayAddress({ form, gender, address }: NameMention, entity: Growing): boolean {
  const isSurname = form.words[form.words.length - 1] !== entity.form.words[0];
  // "Mr Kim" may be Kim Min-ji, whose first word is no given name.
  const its = entity.gender ?? (isSurname ? entity.form.gender : undefined);
  if (gender && its && gender !== its) return false;
  return entity.form.words.length > 1 || !address || !entity.address || address === entity.address;
}
