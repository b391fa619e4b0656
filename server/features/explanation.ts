import type { DroppedAttribution, Explained, ExplainedAttribution } from '../analysis/explained.ts';
import { attributionPartAt } from '../queries/places.ts';
import { attributionHull } from '../queries/speakers.ts';
import { lineStartsOf, placeOf } from '../text/places.ts';
import { hullOf, touches } from '../text/spans.ts';
import { excerptOf, partLines, passLines, readerLine } from './explained-history.ts';
import { candidateLines, speakerLine } from './explained-speaker.ts';
import { escaped } from './markdown.ts';

/** How an attribution came to be, in plain lines: for a terminal, or as Markdown for a hover. */
export interface Explanation {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** Whoever asks how the text was read wants to know of its thoughts too, shown or not. */
const everything = { thoughts: true };

/** The attribution at an offset, and what was taken for one there and dropped; undefined where there is neither. */
export function explanationAt(explained: Explained, offset: number): Explanation | undefined {
  const { article, attributions, dropped } = explained;
  const part = attributionPartAt(article, offset, everything);
  const one = part && attributions.find(({ attribution }) => attribution === part.attribution);
  const gone = dropped.filter(({ parts }) => parts.some((span) => touches(span, offset)));
  if (!one && gone.length === 0) return undefined;
  const title = one ? titleOf(one) : 'no attribution any more';
  const sections = [
    ...(one ? sectionsOf(article.text, one) : []),
    ...gone.map((each) => goneSection(article.text, each)),
  ];
  return { title, sections };
}

/** One sentence for a place where nothing is attributed: where the nearest attribution is. */
export function nearestTo({ article, attributions }: Explained, offset: number): string {
  let nearest: { at: number; away: number; one: ExplainedAttribution } | undefined;
  for (const one of attributions) {
    for (const { start, end } of one.parts) {
      const away = offset < start ? start - offset : offset - end;
      if (!nearest || away < nearest.away) nearest = { at: start, away, one };
    }
  }
  if (!nearest) return 'nothing is attributed here, nor anywhere in the text';
  const words = excerptOf(article.text, attributionHull(nearest.one.attribution));
  return `nothing is attributed here; the nearest attribution is at ${placeOf(lineStartsOf(article.text), nearest.at)}: ${words}`;
}

/** The span that an explanation without a card is about: the part of the attribution there, else all of the first one that was dropped. */
export const tracedSpanAt = ({ article, dropped }: Explained, offset: number) =>
  attributionPartAt(article, offset, everything)?.span ??
  hullOf(dropped.find(({ parts }) => parts.some((span) => touches(span, offset)))?.parts ?? []);

export const explanationMarkdown = ({ title, sections }: Explanation): string =>
  [{ title, lines: [] }, ...sections]
    .map(({ title, lines }) =>
      [`**${escaped(title)}**\n`, ...lines.map((line) => `- ${escaped(line)}`)].join('\n').trim(),
    )
    .join('\n\n');

function titleOf({ attribution: { id, type, class: kind, confidence }, speaker }: ExplainedAttribution): string {
  return `${id}: ${type} ${kind} by ${speaker?.taken?.name ?? 'nobody known'}, confidence ${confidence}`;
}

function sectionsOf(text: string, one: ExplainedAttribution): Explanation['sections'] {
  const { parts, changes, attribution, speaker, confidence } = one;
  const source = parts.find(({ role }) => role === 'source');
  const share = speaker?.taken?.confidence;
  const why = share === undefined ? 'times 0.5, as nobody known speaks' : `times ${share} for the speaker`;
  return [
    { title: 'Parts', lines: partLines(text, one) },
    { title: 'Read by', lines: [readerLine(one), `in the end ${confidence}, ${why}: ${attribution.confidence}`] },
    { title: 'Passes', lines: changes.length > 0 ? passLines(text, one) : ['none has changed it'] },
    { title: 'Speaker', lines: [speakerLine(speaker)] },
    ...(speaker?.search
      ? [
          {
            title: `Considered for ${source ? excerptOf(text, source) : 'no words'}`,
            lines: candidateLines(speaker.search),
          },
        ]
      : []),
  ];
}

const goneSection = (text: string, one: DroppedAttribution): Explanation['sections'][number] => ({
  title: `Dropped here by ${one.by}`,
  lines: [...partLines(text, one), readerLine(one), ...passLines(text, one)],
});
