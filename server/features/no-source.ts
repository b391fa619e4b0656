/** What surfaces say of words that have no source. */

import type { Translate } from '../l10n/translate.ts';
import type { Exemption } from '../queries/exemptions.ts';

/** What is shown on a quotation that no source is found for: that it lacks one, or that it needs none; and why. */
export const noSourceCard = (
  exemption: Exemption | undefined,
  t: Translate,
): readonly [title: string, reason: string] => [
  `**${lackOf(exemption, t)}**`,
  exemption ? reasonOf(exemption, t) : t('Nobody is named as its source.'),
];

/** How surfaces call what has no source; only the first is a finding. */
export const lackOf = (exemption: Exemption | undefined, t: Translate): string =>
  exemption ? t('No source needed') : t('No source');

/** The exemptions in a few words, for a line. */
export const exemptionWords = (exemption: Exemption, t: Translate): string =>
  ({
    part: t('in a sentence'),
    heading: t('a heading'),
    named: t('somebody beside'),
    continued: t('carried on'),
    asked: t('asked for'),
    told: t('not quoted'),
    ignored: t('ignored'),
  })[exemption];

const reasonOf = (exemption: Exemption, t: Translate): string =>
  ({
    part: t('It is part of a sentence of the paper’s own.'),
    heading: t('It is a heading.'),
    named: t('Its paragraph names or speaks of somebody who may have said it.'),
    continued: t('It may carry on the speech of the paragraph beside it.'),
    asked: t('Who said it has been asked for in the copy.'),
    told: t('It is told in the paper’s own words, and is no hearsay.'),
    ignored: t('That it has none is ignored, by a directive or by the list in ignored.json.'),
  })[exemption];
