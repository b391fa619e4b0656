/** Holds what the analysis found in golden articles against their gold. */
import type { Span } from '../../server/analysis/article.ts';
import type { Gold } from './gold.ts';
import { scoreAttributions } from './score-attributions.ts';
import { scoreEntities } from './score-entities.ts';
import type { Found } from './scored.ts';
import { excerpt, Tally } from './tally.ts';

export type { Figures } from './tally.ts';

/** A diagnostic of the article, at default settings. */
export interface FoundFinding extends Span {
  readonly code: string;
}

/**
 * The figures of one article, and its faults in a line each. Figures add up over articles: give the same `tally` to
 * each call. A finding is expected where one of its code
 * underlines words of it.
 */
export function scoreOf(found: Found, findings: readonly FoundFinding[], gold: Gold, tally = new Tally()): Tally {
  scoreAttributions(found, gold, tally);
  scoreEntities(found, gold, tally);
  tally.add('findings', gold.findings.length);
  for (const finding of gold.findings) {
    if (!findings.some((each) => isSame(each, finding))) {
      tally.fault('findingsMissed', `${finding.code} missed: ${excerpt(found.text, finding)}`);
    }
  }
  for (const finding of findings) {
    if (!gold.findings.some((each) => isSame(finding, each))) {
      tally.fault('findingsSpurious', `${finding.code} not expected: ${excerpt(found.text, finding)}`);
    }
  }
  return tally;
}

/** What is underlined of these is where the gold's words begin; of a claim and a mark it is wherever they give themselves away. */
const BEGIN_WITH_GOLD = ['unattributed-quote', 'unnamed-source'];

/** Gold names all that a finding is about: the quotation, the source, the sentence; what is underlined lies within. */
const isSame = (found: FoundFinding, gold: FoundFinding): boolean =>
  found.code === gold.code &&
  (BEGIN_WITH_GOLD.includes(gold.code) ? found.start === gold.start : found.start >= gold.start) &&
  found.end <= gold.end;
