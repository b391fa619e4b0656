import type { Article } from '../analysis/article.ts';
import { translator } from '../l10n/translate.ts';
import type { Shown } from '../queries/shown.ts';
import { countsOf, overviewOf } from './overview.ts';

/** A line above the article, and what a click on it shows. */
export interface Lens {
  readonly title: string;
  readonly shows: 'quotations' | 'speakers' | 'unattributed';
}

/** How much is quoted, of whom, and how much of it has no source; nothing where nothing is quoted. */
export function lensesOf(article: Article, shown: Shown): Lens[] {
  const overview = overviewOf(article, shown);
  const words = countsOf(overview, translator(shown.language));
  const lenses: Lens[] = [
    { title: words.quotations, shows: 'quotations' },
    { title: words.speakers, shows: 'speakers' },
    { title: words.unattributed, shows: 'unattributed' },
  ];
  return lenses.filter(({ shows }) => overview[shows] > 0);
}
