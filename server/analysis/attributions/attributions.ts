import { textOf } from '../document/reading.ts';
import type { Attributed } from './attributed.ts';
import { classOf } from './class-of.ts';
import { Draft } from './draft.ts';
import { foundIn } from './learned/found.ts';
import type { PassageText } from './passage-text.ts';
import { PASSES } from './passes/index.ts';
import { ruleReadingOf } from './rules/rule-reader.ts';
import { verblessAttributionsOf } from './rules/verbless.ts';
import { typeOf } from './type-of.ts';

/**
 * The attributions of a draft that all passes have gone over, in the order of their cues; none stands within another's content.
 * How they came to be is not kept with them.
 */
export const attributedOf = ({ reading, attributions }: Draft): Attributed[] =>
  attributions.map((one) => ({
    reader: one.reader,
    source: one.source,
    cue: one.cue,
    content: one.content,
    confidence: one.confidence,
    evidence: one.evidence,
    type: typeOf(reading, one),
    class: classOf(reading, one),
  }));

/** The attributions of a passage, and which reader and which passes made them what they are. */
export function draftOf(text: PassageText, passes = PASSES): Draft {
  const draft = readDraftOf(text);
  for (const pass of passes) draft.run(pass);
  return draft;
}

/** The attributions as they are read, by their form where no verb carries them, the others as learned from annotated news. */
export function readDraftOf({ reading, parts, turns, before }: PassageText): Draft {
  const rules = ruleReadingOf(reading, parts);
  const { cues, sources, explicit } = rules;
  const sure = [
    ...verblessAttributionsOf(reading, cues, sources, turns, before),
    ...explicit.filter(({ cue }) => QUOTED_AS.test(textOf(reading, cue))),
  ];
  return new Draft(reading, rules, foundIn(reading, parts, sure, before));
}

/** "was quoted as saying": the reader would take it for two cues. */
const QUOTED_AS = / as \p{L}+ing:?$/u;
