/** What surfaces say of words that have no source. */
import type { Exemption } from '../queries/exemptions.ts';

/** What is shown on a quotation that no source is found for: that it lacks one, or that it needs none; and why. */
export const noSourceCard = (exemption: Exemption | undefined): readonly [title: string, reason: string] => [
  `**${lackOf(exemption)}**`,
  exemption ? reasons[exemption] : 'Nobody is named as its source.',
];

/** How surfaces call what has no source; only the first is a finding. */
export const lackOf = (exemption: Exemption | undefined): string => (exemption ? 'No source needed' : 'No source');

/** The exemptions in a few words, for a line. */
export const exemptionWords: Readonly<Record<Exemption, string>> = {
  part: 'in a sentence',
  heading: 'a heading',
  named: 'somebody beside',
  continued: 'carried on',
  asked: 'asked for',
  told: 'not quoted',
};

const reasons: Readonly<Record<Exemption, string>> = {
  part: 'It is part of a sentence of the paper’s own.',
  heading: 'It is a heading.',
  named: 'Its paragraph names or speaks of somebody who may have said it.',
  continued: 'It may carry on the speech of the paragraph beside it.',
  asked: 'Who said it has been asked for in the copy.',
  told: 'It is told in the paper’s own words, and is no hearsay.',
};
