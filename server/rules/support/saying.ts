import type { Article, Attribution, Span } from '../../analysis/article.ts';
import { cueVerb } from '../../analysis/lexicon/cues.ts';
import { tokensWithin } from '../../queries/tokens.ts';
import { hullOf, spanAt } from '../../text/spans.ts';

/**
 * Whether an attribution surely tells words or quotes them: "officials say", and no "priests offer prayers", "some recalled
 * the day", "the men, accused of" or "drivers told not to help".
 */
export function isSaying(article: Article, { type, cue, content }: Attribution): boolean {
  const { text, paragraphs } = article;
  if (type === 'direct' || cue.length === 0) return true;
  const words = text.slice(cue[0]!.start, cue.at(-1)!.end);
  const said = content[0] && content[0].start >= cue.at(-1)!.end ? content[0] : undefined;
  if (said && isHeard(words, text.slice(cue.at(-1)!.end, said.start + 12))) return false;
  // “Passengers have been told that” names who hears it, and “What others say” is a heading.
  if ((words.includes(' ') && HEARING.test(words)) || isQuestionHeading(text, spanAt(paragraphs, cue[0]!.start)))
    return false;
  if (type === 'mixed') return true;
  return cue
    .flatMap((span) => tokensWithin(article, span))
    .some(({ start, end }) => {
      const word = text.slice(start, end).toLowerCase();
      return word === 'according' || cueVerb(word)?.bare === true;
    });
}

/** Who tells, tells somebody: where nobody stands between "told" and what is told, they have been told it. */
const isHeard = (cue: string, rest: string): boolean =>
  (HEARD_AND_DO.test(cue) && /^\s(?:not\s|never\s)?to\s/.test(rest)) ||
  (/^told$/i.test(cue) && /^\s(?:that|how|why|they|he|she|it)\s/.test(rest));

const HEARD_AND_DO =
  /^(?:told|urged|advised|warned|ordered|instructed|reminded|invited|encouraged|forbidden|informed|notified|assured|allowed)$/i;

const HEARING =
  /\b(?:been|being|was|were|are|is) (?:\p{L}+ly )?(?:told|informed|warned|advised|asked|reminded|assured|notified)\b/iu;

/** Whether a paragraph is a heading like “What others say”: no stop, and a question word first. */
function isQuestionHeading(text: string, paragraph: Span | undefined): boolean {
  if (!paragraph || paragraph.end - paragraph.start > 80) return false;
  return /^(?:what|who|how|why|where|when)\b.*[\p{L}\p{N}]$/iu.test(text.slice(paragraph.start, paragraph.end));
}

/** Between a source and its cue a reader allows an adverb or a day: "officials on Monday again said". */
const MAX_GAP_CHARACTERS = 40;

/** Whether source and cue stand together, and the source is no agent of a passive: "killed by soldiers in May, said". */
export function isNearCue({ text }: Article, { source, cue }: Attribution): boolean {
  const [who, how] = [hullOf(source), hullOf(cue)];
  if (!who || !how) return true;
  const gap = Math.max(how.start - who.end, who.start - how.end);
  return (
    gap <= MAX_GAP_CHARACTERS &&
    (who.start > how.start || !/\bby\s$/.test(text.slice(Math.max(0, who.start - 4), who.start)))
  );
}
