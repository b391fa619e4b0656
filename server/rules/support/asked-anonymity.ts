import type { Article, Span } from '../../analysis/article.ts';
import { ANONYMITY } from '../../analysis/lexicon/anonymity.ts';
import { spanAt } from '../../text/spans.ts';

/** So far behind a source its sentence is looked through, where the reader of attributions has ended it early. */
const MAX_CHARACTERS_BEHIND = 120;

/** Whether a source is said not to be named, within its words or between it and its cue: "a nurse, who asked not to be named". */
export function hasAskedAnonymity({ text, sentences }: Article, source: Span, cue: Span | undefined): boolean {
  const sentenceEnd = spanAt(sentences, source.start)?.end ?? source.end;
  const end = cue && cue.start > source.end ? Math.min(cue.start, source.end + MAX_CHARACTERS_BEHIND) : source.end;
  return ANONYMITY.test(text.slice(source.start, Math.max(source.end, Math.min(end, sentenceEnd))));
}

/** How far back whoever asked not to be named may have been brought in. */
const MAX_CHARACTERS_BACK = 600;

/** "One minister, who asked not to be named, went further. “She is finished,” the minister said.": whether "the minister" is whoever asked before. */
export function hasAskedBefore({ text, sentences }: Article, source: Span): boolean {
  const noun = /^the (?:[\p{L}-]+ )?([\p{L}-]+)$/iu.exec(text.slice(source.start, source.end))?.[1]?.toLowerCase();
  if (!noun) return false;
  const from = Math.max(0, source.start - MAX_CHARACTERS_BACK);
  return [...text.slice(from, source.start).matchAll(INTRODUCED)].some((found) => {
    const end = spanAt(sentences, from + found.index)?.end ?? from;
    const [whom] = ANONYMITY.exec(text.slice(from, Math.min(end, source.start)).slice(found.index)) ?? [];
    return whom !== undefined && found[0].toLowerCase().split(/[ ,]/).includes(noun);
  });
}

/** "One cabinet colleague, speaking" */
const INTRODUCED = /\b(?:an?|one|another) (?:[\p{L}’'-]+[ ,]){1,4}/giu;
