import type { Article, Span } from '../../analysis/article.ts';
import { spanAt } from '../../text/spans.ts';

const ASKED = new RegExp(
  [
    /\banonymity\b/,
    /\banonymous(?:ly)?\b/,
    /\b(?:not|n['’]t)\s(?:(?:want|wish|willing|prepared|like|authori[sz]ed)\s)?(?:to\s)?be\s(?:named|identified|quoted)\b/,
    /\b(?:without|against)\sbeing\s(?:named|identified)\b/,
    /\b(?:declin|refus)(?:ed|es|ing)\sto\s(?:be\s(?:named|identified)|give\s(?:a|his|her|their)\snames?)\b/,
    /\b(?:not|n['’]t)\s(?:give|want)\s(?:his|her|their)\snames?\b/,
    /\bwithh(?:o|e)ld(?:ing)?\s(?:his|her|their)\snames?\b/,
    /\b(?:his|her|their)\snames?\s(?:be\swithheld|(?:should\s)?not\sbe\s(?:used|published|printed))\b/,
    /\b(?:not|n['’]t)\sauthori[sz]ed\sto\s(?:speak|talk|comment|discuss)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** So far behind a source its sentence is looked through, where the reader of attributions has ended it early. */
const MAX_CHARACTERS_BEHIND = 120;

/** Whether a source is said not to be named, within its words or between it and its cue: "a nurse, who asked not to be named". */
export function hasAskedAnonymity({ text, sentences }: Article, source: Span, cue: Span | undefined): boolean {
  const sentenceEnd = spanAt(sentences, source.start)?.end ?? source.end;
  const end = cue && cue.start > source.end ? Math.min(cue.start, source.end + MAX_CHARACTERS_BEHIND) : source.end;
  return ASKED.test(text.slice(source.start, Math.max(source.end, Math.min(end, sentenceEnd))));
}
