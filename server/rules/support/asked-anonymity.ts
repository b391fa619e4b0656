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
