import type { ParagraphReading } from '../document/joined.ts';
import type { Reading } from '../document/reading.ts';
import { Discourse, type Remembered } from './discourse.ts';
import { isAlike, type Move, moved } from './moved.ts';
import type { Reference } from './referent.ts';
import { commonEnds, moveOf } from './reread.ts';
import type { PassagePlace, ResolvedPassage, TextReader } from './text-reader.ts';

/** A passage that is to be read. */
export interface UnreadPassage extends PassagePlace {
  /** From what it is read, apart from what is remembered of those before it. */
  readonly inputs: readonly unknown[];
  readonly own: readonly ParagraphReading[];
}

/** What is kept of a passage that has been read. */
export interface ReadPassage {
  readonly inputs: readonly unknown[];
  readonly own: readonly ParagraphReading[];
  /** What was remembered where it begins; null for most. */
  readonly before: Remembered | null;
  /** References count from its first token. */
  readonly resolved: ResolvedPassage;
}

/** So many tokens lie between two places at which it is kept what was remembered: fewer where somebody is writing, who soon writes on. */
const MIN_TOKENS_BETWEEN = { first: 800, again: 200 };

/**
 * Reads the passages of a text in order. Where some were read before as they are now, reading begins no earlier than what is remembered
 * was kept before the first that is new, and ends where all that is remembered behind the last is what it was.
 *
 * @param last the passages of the text as it was, if it named whom it names now
 * @param readerFrom makes a reader who remembers that
 */
export function readPassages(
  reading: Reading,
  unread: readonly UnreadPassage[],
  last: readonly ReadPassage[],
  isPerson: (entity: number) => boolean,
  readerFrom: (discourse: Discourse) => TextReader,
): ReadPassage[] {
  const same = commonEnds(last, unread);
  if (same.first === unread.length) return last.slice(0, same.first);
  const edited = unread.slice(same.first, unread.length - same.last);
  const move = moveOf(reading, {
    first: unread[same.first].tokens.first,
    before: last.slice(same.first, last.length - same.last).flatMap(({ own }) => own),
    now: edited.flatMap(({ own }) => own),
  });
  let start = Math.min(same.first, last.length - 1);
  while (start > 0 && !last[start].before) start--;
  const known = last[start]?.before;
  const discourse = known ? Discourse.from(known, isPerson) : new Discourse(isPerson);
  const reader = readerFrom(discourse);
  const read = known ? last.slice(0, start) : [];
  const apart = MIN_TOKENS_BETWEEN[known ? 'again' : 'first'];
  let keptAt = Number.NEGATIVE_INFINITY;
  for (let p = read.length; p < unread.length; p++) {
    const before = last[last.length - unread.length + p];
    if (p >= same.first + edited.length && before.before && isAlike(before.before, discourse, move))
      return [...read, ...movedPassages(last.slice(last.length - unread.length + p), move)];
    const isKept = unread[p].tokens.first - keptAt >= apart;
    if (isKept) keptAt = unread[p].tokens.first;
    read.push(readPassage(unread[p], reader, isKept ? discourse.remembered() : null));
  }
  return read;
}

function readPassage(one: UnreadPassage, reader: TextReader, before: Remembered | null): ReadPassage {
  const { inputs, own, tokens } = one;
  const { speakers, references } = reader.read(one);
  // Not the negative: of 0 that is -0, and V8 puts whatever is reckoned with it into a box of its own.
  const shifted = references.map((reference) => shiftedReference(reference, 0 - tokens.first));
  return { inputs, own, before, resolved: { speakers, references: shifted } };
}

/** Passages behind an edit, before which all that is remembered is whole. */
function movedPassages(passages: readonly ReadPassage[], move: Move): readonly ReadPassage[] {
  if (move.stays) return passages;
  const shared = new Map<object, object | null>();
  return passages.map((one) => (one.before ? { ...one, before: moved(one.before, move, shared) } : one));
}

/** The same with all tokens so many further on. */
export const shiftedReference = (reference: Reference, by: number): Reference => ({
  first: reference.first + by,
  last: reference.last + by,
  referent: reference.referent,
});
