import type { Article, Attribution, AttributionType, Span } from '../analysis/article.ts';
import type { Exemption } from '../queries/exemptions.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { exemptionOf, quotationsAlone, type SourcelessQuotation } from '../queries/sourceless.ts';
import { attributionHull, entitiesById, sourceWords } from '../queries/speakers.ts';
import { covers, hullOf, wordsOf } from '../text/spans.ts';
import { exemptionWords, lackOf } from './card.ts';

/** An attribution, or a quotation that lacks one. */
export interface OutlineItem {
  /** The speaker's name, else the source's words; never empty. */
  readonly name: string;
  /** The first words of the content. */
  readonly detail: string;
  readonly kind: AttributionType | 'unattributed' | 'exempt';
  /** With source and cue. */
  readonly range: Span;
  /** The content, from its first to its last word; lies within the range. */
  readonly selection: Span;
  /** Attributions that the content itself holds. */
  readonly children: readonly OutlineItem[];
}

const maxDetailCharacters = 60;

/**
 * The attributions in text order, and the quotations of speech that have none. Those that need no source say why; one that an
 * attribution without a source holds is not listed again.
 */
export function outlineOf(article: Article, shown: Shown): OutlineItem[] {
  const entities = entitiesById(article);
  const attributions = shownAttributions(article, shown).filter(({ content }) => content.length > 0);
  const items = [
    ...attributions.map((attribution) =>
      attributionItem(article, attribution, entities.get(attribution.speaker)?.name),
    ),
    ...quotationsAlone(article, shown).map((quotation) => sourcelessItem(article, quotation)),
  ];
  return nested(items.sort(byRange));
}

interface GrowingItem extends OutlineItem {
  readonly children: GrowingItem[];
}

function attributionItem(article: Article, attribution: Attribution, speaker: string | undefined): GrowingItem {
  const range = attributionHull(attribution);
  const source = speaker?.trim() || sourceWords(article, attribution);
  const exemption = source ? undefined : exemptionOf(article, attribution);
  return {
    name: source || lackOf(exemption),
    detail: whyOf(exemption) + detailOf(article, attribution.content),
    kind: attribution.type,
    range,
    selection: hullOf(attribution.content) ?? range,
    children: [],
  };
}

function sourcelessItem(article: Article, { start, end, exemption }: SourcelessQuotation): GrowingItem {
  const range = { start, end };
  return {
    name: lackOf(exemption),
    detail: whyOf(exemption) + detailOf(article, [range]),
    kind: exemption ? 'exempt' : 'unattributed',
    range,
    selection: range,
    children: [],
  };
}

const whyOf = (exemption: Exemption | undefined): string => (exemption ? `${exemptionWords[exemption]}: ` : '');

/** The first words, cut between two of them: "Nobody asked the people who live here, and now they are to …" */
function detailOf({ text }: Article, content: readonly Span[]): string {
  const start = content[0]?.start ?? 0;
  const words = content
    .map((span) => wordsOf(text, { start: span.start, end: Math.min(span.end, start + 4 * maxDetailCharacters) }))
    .join(' … ');
  if (words.length <= maxDetailCharacters) return words;
  const cut = words.lastIndexOf(' ', maxDetailCharacters);
  return `${words.slice(0, cut > 0 ? cut : maxDetailCharacters)} …`;
}

function byRange(a: OutlineItem, b: OutlineItem): number {
  return a.range.start - b.range.start || a.selection.start - b.selection.start || b.range.end - a.range.end;
}

/** Puts each item that lies wholly in another's content under it; the items are sorted by range. */
function nested(items: readonly GrowingItem[]): OutlineItem[] {
  const top: GrowingItem[] = [];
  const open: GrowingItem[] = [];
  for (const item of items) {
    while (open.length > 0 && !covers(open.at(-1)!.selection, item.range)) open.pop();
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}
