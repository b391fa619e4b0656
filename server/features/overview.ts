import type { Article } from '../analysis/article.ts';
import { speechQuotations } from '../queries/quotations.ts';
import type { Shown } from '../queries/shown.ts';
import { orphanQuotations } from '../queries/sourceless.ts';
import { speakersOf, type Tally } from '../queries/speakers.ts';
import { counted } from '../text/counted.ts';

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

/** The numbers in words, the same wherever they are shown: "9 quotations", "1 speaker", "2 without source". */
export const countsOf = ({
  quotations,
  speakers,
  unattributed,
}: Overview): Readonly<Record<keyof Overview, string>> => ({
  quotations: counted(quotations, 'quotation'),
  speakers: counted(speakers, 'speaker'),
  unattributed: `${unattributed} without source`,
});

/** All of them on a line: "9 quotations, 4 speakers, 2 without source"; what lacks no source is not told. */
export function summaryOf(overview: Overview): string {
  const { quotations, speakers, unattributed } = countsOf(overview);
  return [quotations, speakers, ...(overview.unattributed > 0 ? [unattributed] : [])].join(', ');
}

/** How often somebody is quoted, and how: "quoted 3 times (2 direct, 1 paraphrased), 1 thought". */
export function quotedWords({ direct, indirect, mixed, thoughts }: Tally): string {
  const kinds = [`${direct} direct`, `${indirect} paraphrased`, `${mixed} mixed`].filter(
    (kind) => !kind.startsWith('0'),
  );
  const speech = kinds.length > 0 ? `quoted ${timesOf(direct + indirect + mixed)} (${kinds.join(', ')})` : 'not quoted';
  return thoughts > 0 ? `${speech}, ${counted(thoughts, 'thought')}` : speech;
}

/** "once", "twice", "3 times" */
export function timesOf(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
