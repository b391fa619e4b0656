import { type ParagraphReading, readingWithin } from '../document/joined.ts';
import type { Reading } from '../document/reading.ts';
import { indexWhere, type Run } from '../document/run.ts';
import { shiftedTurn, type Turn } from '../transcripts/turns.ts';
import { type AttributionParts, joinedParts } from './paragraph-parts.ts';

/** A text with what its attributions are told from. */
export interface TextParts {
  readonly reading: Reading;
  /** The paragraphs of the reading, by themselves. */
  readonly paragraphs: readonly ParagraphReading[];
  /** Those of each paragraph, their tokens counted from its first. */
  readonly parts: readonly AttributionParts[];
  /** Those of a transcript, in order. */
  readonly turns: readonly Turn[];
}

/** A passage as a text of its own: tokens count from its first, offsets as in the whole text. */
export interface PassageText {
  readonly reading: Reading;
  readonly parts: AttributionParts;
  readonly turns: readonly Turn[];
  /** How many paragraphs of the text stand before it. */
  readonly before: number;
}

/** @param passage a run of paragraphs */
export function passageText({ reading, paragraphs, parts, turns }: TextParts, passage: Run): PassageText {
  const own = readingWithin(reading, paragraphs, passage);
  return {
    reading: own,
    parts: joinedParts(own, parts.slice(passage.first, passage.last)),
    turns: turnsIn(turns, reading, passage).map((turn) =>
      shiftedTurn(turn, 0 - reading.paragraphs[passage.first].first),
    ),
    before: passage.first,
  };
}

/** The turns of a transcript that a passage holds. */
export function turnsIn(turns: readonly Turn[], { paragraphs }: Reading, passage: Run): readonly Turn[] {
  const { first } = paragraphs[passage.first];
  const { last } = paragraphs[passage.last - 1];
  const index = (token: number): number => indexWhere(turns, ({ label }) => label.first, token);
  return turns.slice(index(first), index(last));
}
