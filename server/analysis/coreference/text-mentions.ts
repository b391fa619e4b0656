import { type ParagraphReading, quotationAtOf } from '../document/joined.ts';
import type { Kept, KeptOfOne } from '../document/kept.ts';
import { type Reading, textOf, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import type { Name } from '../names/name.ts';
import { type DescribedBody, describedBodiesIn } from './described-bodies.ts';
import { addressOf, type Gender, genderBefore } from './genders.ts';
import { Cue, cuesIn } from './mention-cues.ts';
import { NameForm } from './name-forms.ts';
import { NameIndex, type NamePlaces } from './name-index.ts';
import { NO_DETAILS, type PersonDetails, personDetailsAt } from './person-details.ts';
import { type Role, roleOf } from './role.ts';

/** A name with what its place says of whom it names. */
export interface NameMention {
  readonly form: NameForm;
  /** What the words before it tell: "Mr." */
  readonly gender: Gender | undefined;
  /** How the title before it addresses whom it names: "mr", "dr". */
  readonly address: string | undefined;
  /** Whether it is another name of whom the name before it names: "Vera Lunt (born Vera Hart)". */
  readonly isAlias: boolean;
  /** None where it names no person. */
  readonly details: PersonDetails;
  /** The one among these. */
  readonly role: Role | undefined;
}

/** What the paragraphs of a text say of who is spoken of, each by itself. */
export interface TextMentions {
  /**
   * In order, disjoint; behind them, in order, the bodies that are called by description, which may have names in them; and behind
   * these the names that only a source tells (`sourced-names.ts`).
   */
  readonly names: readonly Name[];
  /** The index of the first of these bodies, and the one behind their last. */
  readonly described: number;
  readonly sourced: number;
  /** Those of them that no name in them tells from others: "the health ministry". */
  readonly isOpen: (n: number) => boolean;
  /** The same names with what their places say. */
  readonly named: readonly NameMention[];
  /** The name that begins at a token, and what stands behind the names. */
  readonly nameAt: NamePlaces;
  readonly bodyAt: NamePlaces;
  /** A sum of `Cue` for each token. */
  readonly cues: Uint8Array;
  /** Of each paragraph what stands for how it reads with its names: the same object as long as it does so. */
  readonly namings: readonly object[];
}

/** What is kept of a paragraph from one reading of its text to the next. */
export interface KeptMentions {
  readonly cues: KeptOfOne<ParagraphReading, Uint8Array>;
  /** Stands for how the paragraph reads with the names that begin in it. */
  readonly naming: Kept<object>;
  readonly named: Kept<readonly NameMention[]>;
  /** The bodies that it describes, by positions in it, and what it calls them. */
  readonly described: KeptOfOne<object, readonly Described[]>;
}

/** A body that is called by description, and its words as a name. */
interface Described extends DescribedBody {
  readonly mention: NameMention;
}

/**
 * What of a text may refer to somebody; only what has changed, or stands beside it, is read anew.
 *
 * @param names in order, disjoint
 * @param paragraphs those of the reading, by themselves; one that reads as it did is the same object as before
 */
export function textMentions(
  reading: Reading,
  names: readonly Name[],
  paragraphs: readonly ParagraphReading[],
  kept: readonly KeptMentions[],
): TextMentions {
  const nameAt = new NameIndex(names, reading.tokens.length, ({ first }) => first);
  const cues = new Uint8Array(reading.tokens.length);
  const firsts = firstNames(reading.paragraphs, names);
  const namings = paragraphs.map((paragraph, p) => {
    const { first } = reading.paragraphs[p];
    cues.set(
      kept[p].cues.of(paragraph, () => cuesIn({ ...paragraph, quotationAt: quotationAtOf(paragraph) })),
      first,
    );
    const inputs: unknown[] = [paragraph];
    for (let n = firsts[p]; n < firsts[p + 1]; n++)
      inputs.push(names[n].first - first, names[n].last - first, names[n].type, names[n].known);
    return kept[p].naming.of(inputs, () => []);
  });
  const named: NameMention[] = [];
  const described = namings.flatMap((naming, p) => {
    const { first, last } = reading.paragraphs[p];
    const own = kept[p].described.of(naming, () =>
      describedBodiesIn(reading, names.slice(firsts[p], firsts[p + 1]), { first, last }).map((body) => ({
        ...{ first: body.first - first, last: body.last - first, hasName: body.hasName },
        mention: plainMention(new NameForm(textOf(reading, body), 'organization')),
      })),
    );
    return own.map((body) => ({ ...body, first: body.first + first, last: body.last + first }));
  });
  for (let p = 0; p < paragraphs.length; p++) {
    if (firsts[p] === firsts[p + 1]) continue;
    const { first, last } = around(reading.paragraphs, p, names[firsts[p + 1] - 1].last);
    const own = kept[p].named.of(namings.slice(first, last), () =>
      names.slice(firsts[p], firsts[p + 1]).map((_, i) => mentionAt(reading, names, nameAt, firsts[p] + i)),
    );
    for (const mention of own) named.push(mention);
  }
  for (const { first } of names) cues[first] |= Cue.name;
  for (const { first } of described) cues[first] |= Cue.name;
  const bodyAt = new NameIndex(described, reading.tokens.length, ({ first }) => first, names.length);
  return {
    names: [...names, ...described.map(({ first, last }): Name => ({ first, last, type: 'organization' }))],
    named: [...named, ...described.map(({ mention }) => mention)],
    described: names.length,
    sourced: names.length + described.length,
    isOpen: (n) => n >= names.length && !described[n - names.length].hasName,
    ...{ nameAt, bodyAt, cues, namings },
  };
}

/** A name of which its place says nothing. */
export const plainMention = (form: NameForm): NameMention => ({
  form,
  ...{ gender: undefined, address: undefined, isAlias: false, details: NO_DETAILS, role: undefined },
});

function mentionAt(reading: Reading, names: readonly Name[], nameAt: NamePlaces, n: number): NameMention {
  const name = names[n];
  const { type, known } = name;
  const details = type === 'person' ? personDetailsAt(reading, names, nameAt, name) : NO_DETAILS;
  return {
    form: new NameForm(textOf(reading, name), type, known?.name),
    gender: genderBefore(reading, name),
    address: addressOf(details.honorific),
    isAlias: isAlias(reading, name, names[n - 1]),
    details,
    role: details.role ? roleOf(details.role) : undefined,
  };
}

const SO_CALLED = /^(?:born|née|nee|aka|alias|formerly)$/;

/** "Amalie of Thorn ([Amalie Luise]; born 1952)", "Vera Lunt, née [Hart],"; not "Viola (Ines Brandt)", who plays her. */
function isAlias(reading: Reading, { first, last, type, known }: Name, before: Name | undefined): boolean {
  if (type !== 'person' || before?.type !== 'person' || known) return false;
  const isSaid = SO_CALLED.test(wordAt(reading, first - 1));
  const opener = isSaid ? first - 2 : first - 1;
  if (before.last !== opener || !/^[(,]$/.test(reading.tokens[opener].text)) return false;
  const isBorn =
    reading.tokens[last]?.text === ';' ||
    SO_CALLED.test(wordAt(reading, last)) ||
    SO_CALLED.test(wordAt(reading, last + 1));
  return isSaid || (reading.tokens[opener].text === '(' && isBorn);
}

/** For each paragraph the index of the first name that begins in it or behind it, and at the end how many there are. */
function firstNames(paragraphs: readonly Run[], names: readonly Name[]): number[] {
  let n = 0;
  const firsts = paragraphs.map(({ first }) => {
    while (n < names.length && names[n].first < first) n++;
    return n;
  });
  return [...firsts, names.length];
}

/** How many tokens before a paragraph bear on what its names are, and behind the last of them: "…, 43, a doctor from". */
const MAX_TOKENS_BEFORE = 8;
const MAX_TOKENS_BEHIND = 24;

/** A paragraph with those beside it that bear on what its names are; the last name may end behind it. */
function around(paragraphs: readonly Run[], p: number, end: number): Run {
  let first = p;
  while (first > 0 && paragraphs[p].first - paragraphs[first].first < MAX_TOKENS_BEFORE) first--;
  const reach = Math.max(end, paragraphs[p].last) + MAX_TOKENS_BEHIND;
  let last = p + 1;
  while (last < paragraphs.length && paragraphs[last].first < reach) last++;
  return { first, last };
}
