import type { Article } from '../analysis/article.ts';
import { translator } from '../l10n/translate.ts';
import { ambiguousSources } from '../queries/ambiguous-sources.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { namesSpeaker, speakerOf } from '../queries/speakers.ts';
import { isSure } from '../queries/sureness.ts';
import type { Settings } from '../settings.ts';
import { hullOf } from '../text/spans.ts';
import { reasonsIn } from './evidence.ts';

/** Who is behind a source that does not name them, to be shown behind it. */
export interface InlayHint {
  readonly offset: number;
  /** "→ Dana Reyes" */
  readonly label: string;
  /** Why, in words for a reader. */
  readonly tooltip: string;
}

/**
 * The speaker behind each pronoun and role that is a source, behind a label such as “A:” only where it calls them first: `on` all of
 * them, `ambiguous` those that two people could be meant by and those that are not told for sure.
 */
export function inlayHintsOf(article: Article, shown: Shown & Pick<Settings, 'inlayHints'>): InlayHint[] {
  if (shown.inlayHints === 'off') return [];
  const t = translator(shown.language);
  const ambiguous = new Set(ambiguousSources(article).map(({ start }) => start));
  const seen = new Set<number>();
  const labels = new Set<string>();
  return shownAttributions(article, shown).flatMap((attribution) => {
    const speaker = speakerOf(article, attribution);
    const source = hullOf(attribution.source);
    if (!speaker || !source || seen.has(source.start) || namesSpeaker(attribution, speaker)) return [];
    seen.add(source.start);
    if (article.text[source.end] === ':') {
      const label = `${article.text.slice(source.start, source.end)} ${speaker.id}`;
      if (labels.has(label)) return [];
      labels.add(label);
    }
    const isDoubtful = ambiguous.has(source.start) || !isSure(attribution);
    if (shown.inlayHints === 'ambiguous' && !isDoubtful) return [];
    return [
      {
        offset: source.end,
        label: `→ ${speaker.name}`,
        tooltip: reasonsIn(attribution.evidence, isSure(attribution), t).join(' '),
      },
    ];
  });
}
