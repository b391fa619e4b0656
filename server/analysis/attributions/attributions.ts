import { type Reading, textOf } from '../document/reading.ts';
import { fillRuns } from '../document/run.ts';
import type { Attributed } from './attributed.ts';
import { readAttributions } from './learned/read.ts';
import { apart } from './passes/drop-nested.ts';
import { isLoneVoice } from './passes/drop-plural-antecedents.ts';
import { withBeginnings } from './passes/extend-left.ts';
import { withRelativeClauses } from './passes/extend-source-relative.ts';
import { pastDashes, withAsides } from './passes/join-parentheticals.ts';
import { withRunningParts } from './passes/join-running-quotations.ts';
import { withOpeningQuotations, withResumedQuotations } from './passes/join-split-quotations.ts';
import { completedBy } from './passes/reconcile-with-rules.ts';
import { withClosingSpeakers } from './passes/sentence-final-sources.ts';
import { asFormSays } from './passes/syntactic-constraints.ts';
import { withBareParts } from './passes/trim-edges.ts';
import { cuesOf } from './rules/cues.ts';
import { explicitAttributionsOf } from './rules/rule-reader.ts';
import { sourcesOf } from './rules/sources.ts';
import { verblessAttributionsOf } from './rules/verbless.ts';

/**
 * The attributions of a text in the order of their cues; none stands within another's content. Those that no verb carries
 * are read by their form, then the others as learned from annotated news. Where the learned reader passes over what a form
 * says all by itself, or leaves its source out, the form is taken at its word.
 */
export function attributionsOf(reading: Reading): Attributed[] {
  const cues = cuesOf(reading);
  const sources = sourcesOf(reading, cues);
  const explicit = explicitAttributionsOf(reading, cues, sources).filter(({ source }) => source);
  const sure = [
    ...verblessAttributionsOf(reading, cues, sources),
    ...explicit.filter(({ cue }) => QUOTED_AS.test(textOf(reading, cue))),
  ];
  const completed = completedBy(reading, explicit, cues, sources);
  const read = readAttributions(reading, sure)
    .map((one) => asFormSays(reading, completed(one)))
    .filter((one) => !isLoneVoice(reading, one));
  const taken = new Uint8Array(reading.tokens.length);
  for (const { cue, content } of read) fillRuns([cue, ...content], taken, 1);
  const passedOver = explicit
    .filter(({ cue, content }) =>
      [cue, ...content].every(({ first, last }) => !taken.subarray(first, last).includes(1)),
    )
    .map((one) => asFormSays(reading, one));
  const all = withClosingSpeakers(reading, [...read, ...passedOver], cues, sources).sort(
    (a, b) => a.cue.first - b.cue.first,
  );
  const own = withRelativeClauses(reading, withBeginnings(reading, all));
  const quoted = withOpeningQuotations(reading, withResumedQuotations(reading, own));
  const whole = withAsides(reading, withRunningParts(reading, pastDashes(reading, quoted)));
  return withBareParts(reading, apart(reading, whole));
}

/** "was quoted as saying": the reader would take it for two cues. */
const QUOTED_AS = / as \p{L}+ing:?$/u;
