import { JoinedList } from '../document/joined-list.ts';
import type { Kept } from '../document/kept.ts';
import { type Run, shiftedRun } from '../document/run.ts';
import type { Attributed } from './attributed.ts';
import { attributedOf, draftOf } from './attributions.ts';
import { MAX_HEAD_PARAGRAPHS } from './learned/found.ts';
import { passageText, type TextParts, turnsIn } from './passage-text.ts';

/** What is kept of a paragraph from one reading of its text to the next: what is said in the passage that it begins. */
export interface KeptAttributions {
  readonly said: Kept<readonly Attributed[]>;
}

/**
 * The attributions of each passage of a text, in the order of their cues, their tokens counted from the passage's first; only the passages that
 * have changed are read anew.
 *
 * @param passages runs of paragraphs
 */
export const passageAttributions = (
  text: TextParts,
  passages: readonly Run[],
  kept: readonly KeptAttributions[],
): (readonly Attributed[])[] =>
  passages.map((passage) =>
    kept[passage.first].said.of(inputsOf(text, passage), () => attributedOf(draftOf(passageText(text, passage)))),
  );

/** From what the attributions of a passage are told. */
function inputsOf(text: TextParts, passage: Run): unknown[] {
  const { reading, paragraphs, parts, turns } = text;
  const inputs: unknown[] = [Math.min(MAX_HEAD_PARAGRAPHS, passage.first)];
  for (let p = passage.first; p < passage.last; p++)
    inputs.push(paragraphs[p], parts[p], reading.paragraphs[p].isSetOff);
  if (turns.length === 0) return inputs;
  const base = reading.paragraphs[passage.first].first;
  for (const { label, content } of turnsIn(turns, reading, passage))
    for (const { first, last } of [label, ...content]) inputs.push(first - base, last - base);
  return inputs;
}

/** The attributions of passages in one list. */
export type AttributedList = JoinedList<readonly Attributed[], Attributed>;

export const newAttributedList = (): AttributedList =>
  new JoinedList((said, from) => said.map((one) => shifted(one, from)));

/** The attributions of a text from those of its passages. */
export const joinedAttributions = (
  { paragraphs }: TextParts['reading'],
  passages: readonly Run[],
  said: readonly (readonly Attributed[])[],
  kept = newAttributedList(),
): readonly Attributed[] =>
  kept.of(
    said,
    passages.map(({ first }) => paragraphs[first].first),
  );

// A spread before other fields gives each object a hidden class of its own, and makes all that reads them slow.
const shifted = (one: Attributed, by: number): Attributed => ({
  reader: one.reader,
  source: one.source && shiftedRun(one.source, by),
  cue: shiftedRun(one.cue, by),
  content: one.content.map((run) => shiftedRun(run, by)),
  confidence: one.confidence,
  evidence: one.evidence,
  type: one.type,
  class: one.class,
});
