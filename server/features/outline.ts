import type { Article, Attribution, Span } from '../analysis/article.ts';
import { type Translate, translator } from '../l10n/translate.ts';
import type { Exemption } from '../queries/exemptions.ts';
import { plainWords } from '../queries/plain-words.ts';
import { shortNameIn } from '../queries/short-names.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { exemptionOf, quotationsAlone, type SourcelessQuotation } from '../queries/sourceless.ts';
import { attributionHull, sourceWords, speakerOf } from '../queries/speakers.ts';
import type { Settings } from '../settings.ts';
import { hullOf } from '../text/spans.ts';
import { firstWords } from './first-words.ts';
import { exemptionWords, lackOf } from './no-source.ts';
import type { OutlineItem } from './outline-item.ts';
import { groupedBySpeaker, nestedInSections } from './outline-trees.ts';

/** What of the settings an outline is made by. */
export type OutlineSettings = Shown & Pick<Settings, 'outline'>;

const MAX_CHARACTERS = 60;

/**
 * The attributions in text order, and the quotations of speech that have none; in Markdown below their headings, or all of them by who
 * speaks. Those that need no source say why; one that an attribution without a source holds is not listed again.
 */
export function outlineOf(article: Article, settings: OutlineSettings): OutlineItem[] {
  const t = translator(settings.language);
  const attributions = shownAttributions(article, settings).filter(({ content }) => content.length > 0);
  const items = [
    ...attributions.map((attribution) => attributionItem(article, attribution, settings)),
    ...quotationsAlone(article, settings).map((quotation) => sourcelessItem(article, quotation, t)),
  ].sort(byRange);
  return settings.outline.groupBy === 'speaker'
    ? groupedBySpeaker(article, items, settings)
    : nestedInSections(article, items);
}

function attributionItem(article: Article, attribution: Attribution, shown: Shown): OutlineItem {
  const range = attributionHull(attribution);
  const selection = hullOf(attribution.content) ?? range;
  const speaker = speakerOf(article, attribution);
  const words = wordsIn(article, attribution.content);
  const who = speaker?.name.trim() || sourceWords(article, attribution);
  if (!who)
    return lackingItem(exemptionOf(article, attribution, shown), words, range, selection, translator(shown.language));
  const name = `${speaker ? shortNameIn(article, speaker) : who}: ${words}`;
  return { name, detail: '', who, words, kind: attribution.type, range, selection, children: [] };
}

function sourcelessItem(article: Article, { start, end, exemption }: SourcelessQuotation, t: Translate): OutlineItem {
  const range = { start, end };
  return lackingItem(exemption, wordsIn(article, [range]), range, range, t);
}

function lackingItem(
  exemption: Exemption | undefined,
  words: string,
  range: Span,
  selection: Span,
  t: Translate,
): OutlineItem {
  const who = lackOf(exemption, t);
  return {
    ...{ name: `${who}: ${words}`, detail: exemption ? exemptionWords(exemption, t) : '', who, words },
    ...{ kind: exemption ? 'exempt' : 'unattributed', range, selection, children: [] },
  };
}

function wordsIn(article: Article, content: readonly Span[]): string {
  const start = content[0]?.start ?? 0;
  const near = content.filter((span) => span.start < start + 4 * MAX_CHARACTERS);
  const words = near.map((span) =>
    plainWords(article, { start: span.start, end: Math.min(span.end, span.start + 4 * MAX_CHARACTERS) }),
  );
  return firstWords(words.join(' … '), MAX_CHARACTERS);
}

function byRange(a: OutlineItem, b: OutlineItem): number {
  return a.range.start - b.range.start || a.selection.start - b.selection.start || b.range.end - a.range.end;
}
