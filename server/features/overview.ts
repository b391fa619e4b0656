import type { Article } from '../analysis/article.ts';
import { speechQuotations } from '../queries/quotations.ts';
import type { Shown } from '../queries/shown.ts';
import { orphanQuotations } from '../queries/sourceless.ts';
import { speakersOf } from '../queries/speakers.ts';

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
    unattributed: orphanQuotations(article).length,
    speakers: speakersOf(article, shown).length,
  };
}

/** The numbers in words: "9 quotations", "1 speaker", "2 without source". */
export const countsOf = ({
  quotations,
  speakers,
  unattributed,
}: Overview): Readonly<Record<keyof Overview, string>> => ({
  quotations: counted(quotations, 'quotation'),
  speakers: counted(speakers, 'speaker'),
  unattributed: `${unattributed} without source`,
});

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
