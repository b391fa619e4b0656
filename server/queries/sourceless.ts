import type { Article, Attribution, Span } from '../analysis/article.ts';
import { flattened } from '../text/flattened.ts';
import { anyOverlaps, overlap, spanAt, unionOf } from '../text/spans.ts';
import { type Exemption, exemptionsIn } from './exemptions.ts';
import { headlineTest } from './headline.ts';
import { isMarked, sentenceAround, sourceMarker } from './markers.ts';
import { once } from './once.ts';
import { type SpeechQuotation, unattributedQuotations } from './quotations.ts';
import { type Settled, type Shown, shownAttributions } from './shown.ts';
import { isSourced } from './speakers.ts';

/** A quotation of speech that no source is found for; without an exemption it leaves a reader guessing, and is a finding. */
export interface SourcelessQuotation extends SpeechQuotation {
  readonly exemption: Exemption | undefined;
}

/** What every surface says of the quotations of speech that no source is found for, in text order. */
export function sourcelessQuotations(article: Article, { ignored = [] }: Settled): readonly SourcelessQuotation[] {
  const found = sourceless(article);
  if (ignored.length === 0) return found;
  return found.map((quotation) => {
    const isSettled = quotation.exemption === undefined && anyOverlaps(ignored, quotation);
    return isSettled ? { ...quotation, exemption: 'ignored' } : quotation;
  });
}

const sourceless = once((article: Article): readonly SourcelessQuotation[] => {
  const quotations = unattributedQuotations(article);
  if (quotations.length === 0) return [];
  const exemptionOf = exemptionsIn(article);
  return quotations.map((quotation) => ({ ...quotation, exemption: exemptionOf(quotation) }));
});

/** Those that a list of what is shown has by themselves, for no attribution in it holds them; one without a source may. */
export function quotationsAlone(article: Article, shown: Shown): readonly SourcelessQuotation[] {
  const nobodys = shownAttributions(article, shown).filter((attribution) => !isSourced(article, attribution));
  const told = unionOf(flattened(nobodys, ({ content }) => content));
  return sourcelessQuotations(article, shown).filter((quotation) => !anyOverlaps(told, quotation));
}

/**
 * Why an attribution without a source needs none: that of what it quotes, as in "The court heard that the wall was “a trap”";
 * without a quotation it is `told`. Hearsay has none until it has been asked for or is ignored: of "It is said that the wall is old" the source
 * is a finding.
 */
export function exemptionOf(article: Article, { content, cue }: Attribution, settled: Settled): Exemption | undefined {
  const hearsay = cue.find((span) => anyOverlaps(hearsayCues(article), span));
  if (hearsay) {
    if (isMarked(article, sentenceAround(article, hearsay), sourceMarker)) return 'asked';
    return anyOverlaps(settled.ignored ?? [], hearsay) ? 'ignored' : undefined;
  }
  const quotations = sourcelessQuotations(article, settled);
  const held = content
    .map((span) => [spanAt(quotations, span.start), span] as const)
    .find(([quotation, span]) => quotation && overlap(quotation, span))?.[0];
  if (held) return held.exemption;
  return content.some(headlineTest(article)) ? 'heading' : 'told';
}

const hearsayCues = once(({ claims }: Article): readonly Span[] =>
  unionOf(flattened(claims, ({ kind, cue }) => (kind === 'hearsay' ? [cue] : []))),
);

/** The quotations of whole sentences that leave a reader guessing whose they are. */
export const orphanQuotations = (article: Article, settled: Settled): readonly SourcelessQuotation[] =>
  sourcelessQuotations(article, settled).filter(({ exemption }) => exemption === undefined);
