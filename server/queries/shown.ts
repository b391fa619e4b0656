import type { Article, Attribution } from '../analysis/article.ts';
import type { Settings } from '../settings.ts';

/** What of the settings decides which attributions a reader sees, and in what language they are told of. */
export type Shown = Pick<Settings, 'thoughts' | 'language'>;

/**
 * The attributions that a reader sees, in text order: what somebody says, and what they are said to think where the
 * settings ask for it. Whatever lists, counts or describes attributions asks here; only the JSON holds them all.
 */
export function shownAttributions({ attributions }: Article, { thoughts }: Shown): readonly Attribution[] {
  return thoughts ? attributions : attributions.filter(({ class: kind }) => kind === 'speech');
}
