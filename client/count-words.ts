/**
 * Counts in the editor's language. In English they are what the server says in lenses, hovers and outline; a test holds the two against
 * each other.
 */
import type { DocumentStatus, Tally } from '../server/protocol.ts';
import type { Translate } from './translate.ts';

type Counts = Pick<DocumentStatus, 'quotations' | 'speakers' | 'unattributed'>;

/** "9 quotations", "1 speaker", and, where there are any, "2 without source". */
export function countWords({ quotations, speakers, unattributed }: Counts, t: Translate) {
  return {
    quotations: quotations === 1 ? t('1 quotation') : t('{0} quotations', quotations),
    speakers: speakers === 1 ? t('1 speaker') : t('{0} speakers', speakers),
    lacking: unattributed > 0 ? [t('{0} without source', unattributed)] : [],
  };
}

/** "quoted 3 times (2 direct, 1 paraphrased), 1 thought" */
export function quotedWords({ direct, indirect, mixed, thoughts }: Tally, t: Translate): string {
  const kinds = [
    ...(direct > 0 ? [t('{0} direct', direct)] : []),
    ...(indirect > 0 ? [t('{0} paraphrased', indirect)] : []),
    ...(mixed > 0 ? [t('{0} mixed', mixed)] : []),
  ].join(', ');
  const speech = kinds === '' ? t('not quoted') : `${timesWords(direct + indirect + mixed, t)} (${kinds})`;
  if (thoughts === 0) return speech;
  return `${speech}, ${thoughts === 1 ? t('1 thought') : t('{0} thoughts', thoughts)}`;
}

function timesWords(count: number, t: Translate): string {
  if (count === 1) return t('quoted once');
  return count === 2 ? t('quoted twice') : t('quoted {0} times', count);
}
