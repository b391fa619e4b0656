import { joinedParts, partsIn } from '../../../server/analysis/attributions/paragraph-parts.ts';
import type { PassageText } from '../../../server/analysis/attributions/passage-text.ts';
import type { Reading } from '../../../server/analysis/document/reading.ts';
import { stretchesIn } from '../../../server/analysis/transcripts/stretches.ts';
import { turnsOf } from '../../../server/analysis/transcripts/turns.ts';

/** A text as one passage. */
export function wholeText(reading: Reading): PassageText {
  const { paragraphs } = reading;
  const parts = partsIn({ reading, before: 0, first: 0, last: paragraphs.length }).map(({ parts }) => parts);
  const turns = turnsOf(
    reading,
    paragraphs.map(({ tokens }) => stretchesIn(tokens)),
  );
  return { reading, parts: joinedParts(reading, parts), turns, before: 0 };
}
