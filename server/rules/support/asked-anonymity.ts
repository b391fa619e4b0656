import type { Article, Span } from '../../analysis/article.ts';
import { ANONYMITY, NAMELESS } from '../../analysis/lexicon/anonymity.ts';
import { spanAt } from '../../text/spans.ts';

/** So far behind a source its sentence is looked through, where the reader of attributions has ended it early. */
const MAX_CHARACTERS_BEHIND = 120;

/** Whether a source is said not to be named, within its words or between it and its cue: "a nurse, who asked not to be named". */
export function hasAskedAnonymity({ text, sentences }: Article, source: Span, cue: Span | undefined): boolean {
  const sentenceEnd = spanAt(sentences, source.start)?.end ?? source.end;
  const end = cue && cue.start > source.end ? Math.min(cue.start, source.end + MAX_CHARACTERS_BEHIND) : source.end;
  return NAMELESS.test(text.slice(source.start, Math.max(source.end, Math.min(end, sentenceEnd))));
}

/** How far back whoever asked not to be named may have been brought in. */
const MAX_CHARACTERS_BACK = 600;

/** "One minister, who asked not to be named, went further. “She is finished,” the minister said.": whether "the minister" is whoever asked before. */
export function hasAskedBefore({ text, sentences }: Article, source: Span): boolean {
  const noun = /^the (?:[\p{L}-]+ )?([\p{L}-]+)$/iu.exec(text.slice(source.start, source.end))?.[1]?.toLowerCase();
  if (!noun) return false;
  const from = Math.max(0, source.start - MAX_CHARACTERS_BACK);
  return [...text.slice(from, source.start).matchAll(INTRODUCED)].some((found) => {
    const at = from + found.index + found[0].length;
    const end = Math.min(spanAt(sentences, at)?.end ?? at, source.start);
    return isSameNoun(found[1]!.toLowerCase(), noun) && ANONYMITY.test(text.slice(at, end));
  });
}

/** "One of the [ministers], who asked not to be named": the noun that is its head, for nothing is between that it would be of. */
const INTRODUCED =
  /\b(?:an?|one|another|two|three|several|some)\s(?:of\s(?:the|his|her|their)\s)?(?:(?!(?:of|to|for|from|with|in|at|on|the)\s)[\p{L}’'-]+\s){0,3}([\p{L}-]+),?\s(?=who|speaking|talking|on\scondition|asking|insisting)/giu;

const isSameNoun = (a: string, b: string): boolean => a.replace(/s$/, '') === b.replace(/s$/, '');
