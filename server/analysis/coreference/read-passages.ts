import type { ParagraphReading } from '../document/joined.ts';
import type { Run } from '../document/run.ts';
import { Discourse, type Remembered } from './discourse.ts';
import { isAlike, type Move, moved, STAYS } from './moved.ts';
import type { Reference } from './referent.ts';
import { commonEnds, moveOf } from './reread.ts';
import type { PassagePlace, ResolvedPassage, TextReader } from './text-reader.ts';

/** A passage that is to be read. */
export interface UnreadPassage extends PassagePlace {
  /** From what it is read, apart from what is remembered of those before it. */
  readonly inputs: readonly unknown[];
  readonly own: readonly ParagraphReading[];
  /** Its tokens in the text. */
  readonly tokens: Run;
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

/** So many tokens lie between two places at which it is kept what was remembered. */
const MIN_TOKENS_BETWEEN = 800;

/**
 * Reads the passages of a text in order. Where some were read before as they are now, reading begins no earlier than what is remembered
 * was kept before the first that is new, and ends where all that is remembered behind the last is what it was.
 *
 * @param last the passages of the text as it was, if it named whom it names now
 * @param readerFrom makes a reader who remembers that
 */
export function readPassages(
  unread: readonly UnreadPassage[],
  last: readonly ReadPassage[],
  isPerson: (entity: number) => boolean,
  readerFrom: (discourse: Discourse) => TextReader,
): ReadPassage[] {
  const same = commonEnds(last, unread);
  if (same.first === unread.length) return last.slice(0, same.first);
  const edited = unread.slice(same.first, unread.length - same.last);
  const move = moveOf(
    unread[same.first].tokens.first,
    last.slice(same.first, last.length - same.last).flatMap(({ own }) => own),
    edited.flatMap(({ own }) => own),
  );
  let start = Math.min(same.first, last.length - 1);
  while (start > 0 && !last[start].before) start--;
  const known = last[start]?.before;
  const discourse = known ? Discourse.from(moved(known, STAYS)!, isPerson) : new Discourse(isPerson);
  const reader = readerFrom(discourse);
  const read = known ? last.slice(0, start) : [];
  let keptAt = Number.NEGATIVE_INFINITY;
  for (const one of unread.slice(read.length)) {
    const isBehind = read.length >= same.first + edited.length;
    const at = last.length - unread.length + read.length;
    if (isBehind && move && comesToSame(discourse, last[at], move))
      return [...read, ...movedPassages(last.slice(at), move)];
    const isKept = one.tokens.first - keptAt >= MIN_TOKENS_BETWEEN;
    if (isKept) keptAt = one.tokens.first;
    read.push(readPassage(one, reader, isKept ? rememberedBy(discourse) : null));
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

/** A copy of what is remembered. */
function rememberedBy(discourse: Discourse): Remembered {
  discourse.settle();
  return moved(discourse.remembered(), STAYS)!;
}

/** Whether all that is remembered now is what was remembered where a passage began. */
function comesToSame(discourse: Discourse, { before }: ReadPassage, move: Move): boolean {
  if (!before) return false;
  discourse.settle();
  return isAlike(moved(before, move), discourse.remembered());
}

const movedPassages = (passages: readonly ReadPassage[], move: Move): readonly ReadPassage[] =>
  move.by === 0 ? passages : passages.map((one) => (one.before ? { ...one, before: moved(one.before, move) } : one));

/** The same with all tokens so many further on. */
export const shiftedReference = (reference: Reference, by: number): Reference => ({
  first: reference.first + by,
  last: reference.last + by,
  referent: reference.referent,
});
