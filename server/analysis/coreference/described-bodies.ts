import { type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { ABROAD, HOLDERS_OF_OFFICES, INSTITUTIONS, ONLY_WITH_FIELD, UNDER_SOMEBODY } from '../lexicon/institutions.ts';
import type { Name } from '../names/name.ts';

/** A phrase that stands for a body as a name does: "Norway’s foreign ministry", "federal government"; without "the". */
export interface DescribedBody extends Run {
  /** Whether a name in it says which one it is. */
  readonly hasName: boolean;
}

/** Words before a phrase that leave open which one is meant, or speak of another than the one there is: "a Dutch ministry". */
const OPEN =
  /^(?:an?|any|another|each|every|ex|former|his|her|its|my|next|no|our|previous|some|such|their|this|that|your)$/;

/**
 * The bodies that a paragraph speaks of by description.
 *
 * @param names those that begin in the paragraph, in order
 */
export function describedBodiesIn(reading: Reading, names: readonly Name[], paragraph: Run): DescribedBody[] {
  const endingAt = new Map(names.map((name) => [name.last, name]));
  const startingAt = new Map(names.map((name) => [name.first, name]));
  const found: DescribedBody[] = [];
  for (let i = paragraph.first; i < paragraph.last; i++) {
    const name = startingAt.get(i);
    if (name) i = name.last - 1;
    else {
      const body = bodyWith(reading, endingAt, startingAt, paragraph, i);
      if (body) found.push(body);
    }
  }
  return found;
}

type NamesAt = ReadonlyMap<number, Name>;

/** The body of which a token is the noun, if it is one. */
function bodyWith(
  reading: Reading,
  endingAt: NamesAt,
  startingAt: NamesAt,
  paragraph: Run,
  head: number,
): DescribedBody | null {
  const word = wordAt(reading, head);
  const fields = INSTITUTIONS.get(word);
  const isOffice = word === 'office';
  if ((!fields && !isOffice) || /^NN/.test(reading.tags[head + 1] ?? '') || startingAt.has(head + 1)) return null;
  const own = fields ? withFields(reading, fields, paragraph, head) : withHolder(reading, head);
  const hasField = own < head;
  const behind = wordAt(reading, own - 1) === "'s" ? own - 1 : own;
  const name = endingAt.get(behind);
  const owns = behind < own;
  const isNamed =
    name !== undefined && (hasField || !(isOffice || ONLY_WITH_FIELD.has(word))) && mayName(name, word, owns);
  const first = isNamed ? name.first : own;
  const tail = fields ? tailOf(reading, startingAt, fields, word, head + 1) : null;
  const before = wordAt(reading, first - 1);
  if (OPEN.test(before)) return null;
  if (isNamed || tail?.hasName) return { first, last: tail?.last ?? head + 1, hasName: true };
  return before === 'the' && (hasField || tail) ? { first, last: tail?.last ?? head + 1, hasName: false } : null;
}

/** Where the words begin that tell what a body has charge of: "culture and sports ministry". */
function withFields(reading: Reading, fields: ReadonlySet<string>, { first }: Run, head: number): number {
  let at = head;
  for (;;) {
    const before = wordAt(reading, at - 1);
    const isJoined = before === 'and' && at < head && at - 2 >= first && fields.has(wordAt(reading, at - 2));
    if (at - 1 < first || !(isJoined || fields.has(before))) return at;
    at -= isJoined ? 2 : 1;
  }
}

/** Where "prime minister’s office" begins; the noun itself where it is no such office. */
function withHolder(reading: Reading, head: number): number {
  if (wordAt(reading, head - 1) !== "'s") return head;
  const holder = HOLDERS_OF_OFFICES.find((words) =>
    words.every((word, i) => wordAt(reading, head - 1 - words.length + i) === word),
  );
  return holder ? head - 1 - holder.length : head;
}

/** Whether a name before a body says whose it is. */
function mayName({ type }: Name, head: string, owns: boolean): boolean {
  if (type === 'place' || type === 'nationality') return true;
  return !owns && type === 'person' && UNDER_SOMEBODY.has(head);
}

/** "ministry [of health]", "government [of Tull]", "embassy [in Tull]": what behind the noun tells which one it is. */
function tailOf(
  reading: Reading,
  startingAt: NamesAt,
  fields: ReadonlySet<string>,
  head: string,
  at: number,
): (Run & { readonly hasName: boolean }) | null {
  const link = wordAt(reading, at);
  if (link !== 'of' && !(ABROAD.has(head) && (link === 'in' || link === 'to'))) return null;
  const from = wordAt(reading, at + 1) === 'the' ? at + 2 : at + 1;
  const name = startingAt.get(from);
  if (name?.type === 'place') return { first: at, last: name.last, hasName: true };
  if (link !== 'of') return null;
  let last = at + 1;
  while (
    fields.has(wordAt(reading, last)) ||
    (wordAt(reading, last) === 'and' && fields.has(wordAt(reading, last + 1)))
  )
    last++;
  return last > at + 1 ? { first: at, last, hasName: false } : null;
}
