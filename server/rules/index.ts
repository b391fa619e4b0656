import { ambiguousSpeaker } from './ambiguous-speaker.ts';
import { doubleAttribution } from './double-attribution.ts';
import { firstReference } from './first-reference.ts';
import { fragmentQuote } from './fragment-quote.ts';
import { lateAttribution } from './late-attribution.ts';
import { loadedCue } from './loaded-cue.ts';
import { nestedMarks } from './nested-marks.ts';
import type { Rule } from './rule.ts';
import { runningQuotation } from './running-quotation.ts';
import { twoSpeakers } from './two-speakers.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unbalancedQuotation } from './unbalanced-quotation.ts';
import { unnamedSource } from './unnamed-source.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unattributedQuote,
  unattributedClaim,
  unnamedSource,
  ambiguousSpeaker,
  unbalancedQuotation,
  runningQuotation,
  nestedMarks,
  lateAttribution,
  loadedCue,
  twoSpeakers,
  firstReference,
  doubleAttribution,
  fragmentQuote,
];
