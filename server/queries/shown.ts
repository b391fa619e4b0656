import type { Article, Attribution, Span } from '../analysis/article.ts';
import type { Settings } from '../settings.ts';

/** What the desk has settled of an article. */
export interface Settled {
  /** The findings of a lack of source that a directive or the folder’s list tells to ignore, in text order. */
  readonly ignored?: readonly Span[];
}

/** What decides which attributions a reader sees, and how they are told of. */
export type Shown = Pick<Settings, 'thoughts' | 'language'> & Settled;

/**
 * The attributions that a reader sees, in text order: what somebody says, and what they are said to think where the
 * settings ask for it. Whatever lists, counts or describes attributions asks here; only the JSON holds them all.
 */
export function shownAttributions({ attributions }: Article, { thoughts }: Shown): readonly Attribution[] {
  return thoughts ? attributions : attributions.filter(({ class: kind }) => kind === 'speech');
}
