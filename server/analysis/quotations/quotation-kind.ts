import type { QuotationKind, Span } from '../article.ts';
import { isSpeechVerb } from '../lexicon/cues.ts';
import { DASHES_AND_BAR } from '../lexicon/dashes.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Words that a title leaves small: "The Sound and the Sea". */
const SMALL = new Set('a an and as at but by for from in is of on or the to with v vs'.split(' '));
/** What is done to works: the words in marks that follow are more likely a title than speech. */
const MAKING = /\b(?:sang|sung|sings?|singing|reads?|reading|wrote|writes?|written|publishe[ds])\s$/;
/** "so-called", "known as", "dubbed": what follows is a word held at arm's length. */
const NAMING =
  /(?:so[- ]called|known (?:\p{L}+ ){0,5}?as|dubbed|nicknamed|termed|the word|the phrase|the term|labell?ed)\s+(?:the\s+)?$/iu;

const INTRODUCES = new RegExp(`[:,${DASHES_AND_BAR}]\\s?$`);
const STOPS = new RegExp(`[.,!?…;${DASHES_AND_BAR}]$`);
const STOPS_EMBEDDED = new RegExp(`[!?…;${DASHES_AND_BAR}]$`);

/**
 * Tells speech from a title, a nickname and a scare quote by the form of the words and what stands around them. What
 * stands within an attribution's content counts as speech later, whatever its form.
 *
 * @param paragraph its text
 * @param span the quotation with its marks, in the paragraph
 */
export function kindOfQuotation(paragraph: string, span: Span): QuotationKind {
  const marks = paragraph.startsWith("''", span.start) || paragraph.startsWith('``', span.start) ? 2 : 1;
  const inner = paragraph.slice(span.start + marks, span.end - marks);
  const words = inner.slice(0, 400).match(WORD) ?? [];
  const before = paragraph.slice(Math.max(0, span.start - 40), span.start);
  const after = paragraph.slice(span.end, span.end + 40);
  const titled =
    words.length > 0 && words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.has(word)));
  // She sang “Kick the Door” twice.
  const made = titled && MAKING.test(before);
  const introduced =
    !made && (INTRODUCES.test(before) || saysAtEnd(before) || (inner.endsWith(',') && saysSoon(after)));
  // American usage puts the sentence's own comma or full stop inside the marks: `he hummed “Kick the Door,” and left.`
  const embedded = !introduced && /\p{L}\s$/u.test(before);
  const stopped = (embedded ? STOPS_EMBEDDED : STOPS).test(inner.slice(-9).trimEnd());
  const few = words.length <= (embedded ? 3 : 4);
  if (isNickname(words, inner, before, after)) return 'nickname';
  const fills = span.start === 0 && span.end === paragraph.length;
  const apposed = /\p{L},\s$/u.test(before) && inner.endsWith(',') && !saysSoon(after); // his first record, “Kick the Door,” sold
  if (titled && (apposed || (!introduced && !stopped)) && !fills && words.length <= 12) return 'title';
  if (NAMING.test(before) && words.length <= 6) return 'scare';
  return few && !stopped && !introduced ? 'scare' : 'speech';
}

/** Mayor Jack “Tiny” Malone, Dan “the Hammer” Reyes; not “unhinged.” Reyes, nor Reyes’s “Big Plan” For Larkhaven. */
const isNickname = (words: readonly string[], inner: string, before: string, after: string): boolean =>
  words.length <= 3 &&
  inner.length < 50 &&
  /^(?:the |el |la )?\p{Lu}.*[\p{L}\p{N}’']$/u.test(inner) &&
  /\p{Lu}[\p{L}.-]*\s$/u.test(before) &&
  /^\s(?!(?:For|On|In|To|At|By|And|Of|With|From|As|After|Over|About|Is|Was)\b)\p{Lu}/u.test(after);

/** Whether a verb of speech follows within a few words: `‘Never Again,’ said the banner.` */
const saysSoon = (after: string): boolean =>
  (after.match(WORD) ?? []).slice(0, 4).some((word) => isSpeechVerb(word.toLowerCase()));

/** Whether the words before end in a verb of speech: `Reyes said “no” to both`. */
const saysAtEnd = (before: string): boolean =>
  isSpeechVerb(/([\p{L}]+)[,:]?\s$/u.exec(before)?.[1].toLowerCase() ?? '');
