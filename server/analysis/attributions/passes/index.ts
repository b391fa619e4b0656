import { addPassedOver } from './add-passed-over.ts';
import { cutAtMainVerb } from './cut-at-main-verb.ts';
import { cutRelativeClauses } from './cut-relative-clauses.ts';
import { dropHearers } from './drop-hearers.ts';
import { dropNested } from './drop-nested.ts';
import { dropNoThoughts } from './drop-no-thoughts.ts';
import { extendAfterAccordingTo } from './extend-after-according-to.ts';
import { extendLeft } from './extend-left.ts';
import { extendSourceRelative } from './extend-source-relative.ts';
import { joinRunningQuotations } from './join-running-quotations.ts';
import { partReopenedQuotations } from './part-reopened-quotations.ts';
import { partSecondSayings } from './part-second-sayings.ts';
import type { Pass } from './pass.ts';
import { reconcileWithRules } from './reconcile-with-rules.ts';
import { sentenceFinalSources } from './sentence-final-sources.ts';
import { sourceQuotedAs } from './source-quoted-as.ts';
import { trimEdges } from './trim-edges.ts';

/** What is done to the attributions as they are read, in this order. */
export const PASSES: readonly Pass[] = [
  reconcileWithRules,
  addPassedOver,
  dropHearers,
  cutRelativeClauses,
  cutAtMainVerb,
  partSecondSayings,
  extendAfterAccordingTo,
  sentenceFinalSources,
  sourceQuotedAs,
  extendLeft,
  extendSourceRelative,
  joinRunningQuotations,
  dropNested,
  dropNoThoughts,
  trimEdges,
  partReopenedQuotations,
];
