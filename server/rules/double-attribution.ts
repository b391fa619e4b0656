import type { Article, Quotation, Span } from '../analysis/article.ts';
import { isSpeechVerb } from '../analysis/lexicon/cues.ts';
import { THIRD_PERSON_SUBJECTS } from '../analysis/lexicon/pronouns.ts';
import { CLOSERS } from '../analysis/lexicon/quotation-marks.ts';
import { told } from '../l10n/translate.ts';
import { personSpans } from '../queries/people.ts';
import { flattened } from '../text/flattened.ts';
import { anyOverlaps, indexAt, spanAt, startOfRun } from '../text/spans.ts';
import type { Finding, Rule } from './rule.ts';

export const doubleAttribution: Rule = {
  id: 'double-attribution',
  summary: 'A quotation attributed twice',
  explanation: [
    'One “said” is enough for a quotation. A second, before it and behind it, makes the reader look for a second speaker.',
    'The rule flags the one behind, where a name or a pronoun and a verb of saying are all that follows the quotation.',
  ],
  origin: 'University of Kansas editing notes, on quotations.',
  severity: 'information',
  profiles: {},
  bad: [
    {
      text: 'Mayor Dana Reyes said: “The pier is closed until May,” [[she said]].',
      fixed: 'Mayor Dana Reyes said: “The pier is closed until May.”',
    },
    {
      text: 'According to Mayor Dana Reyes, “the pier is closed until May,” [[she said]].',
      fixed: 'According to Mayor Dana Reyes, “the pier is closed until May.”',
    },
  ],
  good: [
    'Mayor Dana Reyes said: “The pier is closed until May.” She said it was rotten.',
    '“The pier is closed,” Dana Reyes said. “It is rotten,” she said.',
    'Mayor Dana Reyes said: “The pier is closed.” Brandt said nothing.',
  ],
  check: (article) => {
    const outermost = article.quotations.filter(({ level }) => level === 0);
    const quoting = article.attributions.filter(({ type, source }) => type !== 'indirect' && source.length > 0);
    return flattened(quoting, (attribution): readonly Finding[] => {
      const again = attributedAgain(article, lastWithin(outermost, attribution.content.at(-1)));
      if (!again) return [];
      const fixes = [{ title: told('Leave the second attribution out'), edits: [{ ...again.cut, text: again.mark }] }];
      return [{ ...again.words, message: told('The quotation has been attributed already.'), fixes }];
    });
  },
};

/** The last of sorted, disjoint quotations that lies within the span. */
function lastWithin(quotations: readonly Quotation[], span: Span | undefined): Quotation | undefined {
  const last = span && quotations[indexAt(quotations, span.end) - 1];
  return last && last.start >= span.start ? last : undefined;
}

/** The words behind a quotation that attribute it again, and what to cut them with: the comma and the mark before. */
function attributedAgain(article: Article, quotation: Quotation | undefined) {
  const { text, sentences } = article;
  if (!quotation) return undefined;
  const quoted = text.slice(quotation.start, quotation.end);
  const close = startOfRun(quoted, quoted.length, CLOSERS);
  if (close === quoted.length || quoted[close - 1] !== ',') return undefined;
  const sentence = spanAt(sentences, quotation.end);
  if (!sentence || !isAttribution(article, { start: sentence.start, end: quotation.start })) return undefined;
  const rest = /^(\s+)([\p{L}’'.-]+(?:\s[\p{L}’'.-]+){1,3})(\.)$/u.exec(text.slice(quotation.end, sentence.end));
  if (!rest) return undefined;
  const start = quotation.end + rest[1]!.length;
  const words = { start, end: start + rest[2]!.length };
  const [first = '', ...others] = rest[2]!.toLowerCase().split(/\s/);
  const isNamed = THIRD_PERSON_SUBJECTS.has(first) || anyOverlaps(personSpans(article), words);
  if (!isNamed || ![first, ...others].some(isSpeechVerb)) return undefined;
  return { words, cut: { start: quotation.start + close - 1, end: sentence.end }, mark: `.${quoted.slice(close)}` };
}

/** Whether words before a quotation attribute it: "Mayor Dana Reyes said:", "According to Mayor Dana Reyes,". */
function isAttribution(article: Article, words: Span): boolean {
  if (words.end <= words.start) return false;
  const all: readonly string[] =
    article.text
      .slice(words.start, words.end)
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu) ?? [];
  const isSaying = all.some(isSpeechVerb) || (all.includes('according') && all.includes('to'));
  return isSaying && (anyOverlaps(personSpans(article), words) || all.some((word) => THIRD_PERSON_SUBJECTS.has(word)));
}
