import type { Article } from '../analysis/article.ts';
import type { Translate } from '../l10n/translate.ts';
import { speechQuotations } from '../queries/quotations.ts';
import type { Shown } from '../queries/shown.ts';
import { orphanQuotations } from '../queries/sourceless.ts';
import { speakersOf, type Tally } from '../queries/speakers.ts';

/** The numbers of an article: a quotation that runs over paragraphs counts once. */
export interface Overview {
  readonly quotations: number;
  readonly unattributed: number;
  readonly speakers: number;
}

/** Counts the quotations of speech, those that nobody is the source of, and the speakers that are known. */
export function overviewOf(article: Article, shown: Shown): Overview {
  return {
    quotations: speechQuotations(article).length,
    unattributed: orphanQuotations(article, shown).length,
    speakers: speakersOf(article, shown).length,
  };
}

/** The numbers in words, the same wherever they are shown: "9 quotations", "1 speaker", "2 without source". */
export const countsOf = (
  { quotations, speakers, unattributed }: Overview,
  t: Translate,
): Readonly<Record<keyof Overview, string>> => ({
  quotations: quotations === 1 ? t('1 quotation') : t('{0} quotations', quotations),
  speakers: speakers === 1 ? t('1 speaker') : t('{0} speakers', speakers),
  unattributed: t('{0} without source', unattributed),
});

/** All of them on a line: "9 quotations, 4 speakers, 2 without source"; what lacks no source is not told. */
export function summaryOf(overview: Overview, t: Translate): string {
  const { quotations, speakers, unattributed } = countsOf(overview, t);
  return [quotations, speakers, ...(overview.unattributed > 0 ? [unattributed] : [])].join(', ');
}

/** How often somebody is quoted, and how: "quoted 3 times (2 direct, 1 paraphrased), 1 thought". */
export function quotedWords({ direct, indirect, mixed, thoughts }: Tally, t: Translate): string {
  const kinds = [
    ...(direct > 0 ? [t('{0} direct', direct)] : []),
    ...(indirect > 0 ? [t('{0} paraphrased', indirect)] : []),
    ...(mixed > 0 ? [t('{0} mixed', mixed)] : []),
  ].join(', ');
  const speech = kinds === '' ? t('not quoted') : `${timesQuoted(direct + indirect + mixed, t)} (${kinds})`;
  if (thoughts === 0) return speech;
  return `${speech}, ${thoughts === 1 ? t('1 thought') : t('{0} thoughts', thoughts)}`;
}

function timesQuoted(count: number, t: Translate): string {
  if (count === 1) return t('quoted once');
  return count === 2 ? t('quoted twice') : t('quoted {0} times', count);
}

/** "mentioned once", "mentioned 3 times" */
export function mentionedWords(count: number, t: Translate): string {
  if (count === 1) return t('mentioned once');
  return count === 2 ? t('mentioned twice') : t('mentioned {0} times', count);
}
