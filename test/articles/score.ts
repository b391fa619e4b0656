/** Holds what the analysis found in golden articles against their gold. */
import type { Span } from '../../server/analysis/article.ts';
import type { Gold } from './gold.ts';
import { overlap } from './overlap.ts';
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
 * each call. A finding is expected where one of its code overlaps it.
 */
export function scoreOf(found: Found, findings: readonly FoundFinding[], gold: Gold, tally = new Tally()): Tally {
  scoreAttributions(found, gold, tally);
  scoreEntities(found, gold, tally);
  tally.add('findings', gold.findings.length);
  for (const finding of gold.findings) {
    if (!findings.some((each) => each.code === finding.code && overlap(each, finding))) {
      tally.fault('findingsMissed', `${finding.code} missed: ${excerpt(found.text, finding)}`);
    }
  }
  for (const finding of findings) {
    if (!gold.findings.some((each) => each.code === finding.code && overlap(each, finding))) {
      tally.fault('findingsSpurious', `${finding.code} not expected: ${excerpt(found.text, finding)}`);
    }
  }
  return tally;
}
