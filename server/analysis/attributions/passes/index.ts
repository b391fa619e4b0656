import { addOpeningQuotations } from './add-opening-quotations.ts';
import { addPassedOver } from './add-passed-over.ts';
import { cutToQuotation } from './cut-to-quotation.ts';
import { dropHearers } from './drop-hearers.ts';
import { dropHearsaySubjects } from './drop-hearsay-subjects.ts';
import { dropNested } from './drop-nested.ts';
import { dropPluralAntecedents } from './drop-plural-antecedents.ts';
import { extendAfterAccordingTo } from './extend-after-according-to.ts';
import { extendBeforeAccordingTo } from './extend-before-according-to.ts';
import { extendLeft } from './extend-left.ts';
import { extendOverOpeningPhrase } from './extend-over-opening-phrase.ts';
import { extendPastDashes } from './extend-past-dashes.ts';
import { extendSourceParticiple } from './extend-source-participle.ts';
import { extendSourceRelative } from './extend-source-relative.ts';
import { joinRunningQuotations } from './join-running-quotations.ts';
import type { Pass } from './pass.ts';
import { reconcileWithRules } from './reconcile-with-rules.ts';
import { sentenceFinalSources } from './sentence-final-sources.ts';
import { trimEdges } from './trim-edges.ts';

/** What is done to the attributions as they are read, in this order. */
export const PASSES: readonly Pass[] = [
  reconcileWithRules,
  addPassedOver,
  extendSourceParticiple,
  dropHearsaySubjects,
  dropHearers,
  cutToQuotation,
  extendAfterAccordingTo,
  extendOverOpeningPhrase,
  dropPluralAntecedents,
  sentenceFinalSources,
  extendLeft,
  extendBeforeAccordingTo,
  extendSourceRelative,
  addOpeningQuotations,
  extendPastDashes,
  joinRunningQuotations,
  dropNested,
  trimEdges,
];
