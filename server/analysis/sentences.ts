import type { Sentence, Span, Token } from './article.ts';
import { LEADING_ABBREVIATIONS, MONTH_ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { isSpeechVerb } from './lexicon/cues.ts';
import { SENTENCE_STARTERS } from './lexicon/starters.ts';

const CLOSERS = new Set(['”', '’', '"', "'", "''", '»', ')', ']', '›', '*', '_']);
const OPENERS = new Set(['“', '‘', '"', "'", '``', '«', '(', '[', '‹', '„', '—', '–', '-', '*', '_']);

/**
 * Splits paragraphs into sentences. A full stop inside the marks ends a sentence there too, and what follows
 * decides after a question or an exclamation: `“Why?” she asked.` and `“Why?” Reyes asked.` are one.
 *
 * @param tokens those of all paragraphs, in order
 */
export function sentencesOf(tokens: readonly Token[], paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    let stop = at;
    while (stop < tokens.length && tokens[stop].start < paragraph.end) stop++;
    let first = at;
    while (first < stop) {
      const last = sentenceEnd(tokens, first, stop);
      sentences.push({ start: tokens[first].start, end: tokens[last - 1].end, first, last, paragraph: index });
      first = last;
    }
    at = stop;
  });
  return sentences;
}

/** The index after the last token of the sentence that begins at `first`, at most `stop`. */
function sentenceEnd(tokens: readonly Token[], first: number, stop: number): number {
  for (let i = first; i < stop; i++) {
    if (!mayEnd(tokens[i].text)) continue;
    let next = i + 1;
    // Further stops and the marks that close go with the sentence: `Really?!”`. A straight mark closes if it touches.
    while (next < stop && (isStop(tokens[next].text) || closes(tokens, next))) next++;
    if (next >= stop) return stop;
    if (endsHere(tokens, first, i, next, stop)) return next;
    i = next - 1;
  }
  return stop;
}

const isStop = (text: string): boolean =>
  text === '.' || text === '!' || text === '?' || text === '…' || /^\.[.\s]*\.$/.test(text);
const mayEnd = (text: string): boolean =>
  isStop(text) || (text.length > 1 && text.endsWith('.') && !text.startsWith('http'));

function closes(tokens: readonly Token[], i: number): boolean {
  return CLOSERS.has(tokens[i].text) && tokens[i].start === tokens[i - 1].end;
}

function endsHere(tokens: readonly Token[], first: number, end: number, next: number, stop: number): boolean {
  const mark = tokens[end].text;
  let at = next;
  while (at < stop && OPENERS.has(tokens[at].text)) at++;
  const following = tokens[at]?.text;
  if (at === stop || following === undefined) return true;
  const capital = /^[\p{Lu}\p{Lt}]/u.test(following);
  if (!isStop(mark)) return abbreviationEnds(mark, following, capital, at > next && tokens[next].text !== '(');
  const inMarks = next > end + 1;
  if (!capital)
    return /^\p{N}/u.test(following) ? mark !== '…' : !/^\p{Ll}/u.test(following) && mark === '.' && at > next;
  if (mark === '…' || mark.length > 1) return SENTENCE_STARTERS.has(following) || at > next || inMarks;
  if (mark === '.') return true;
  // `“Will it?” Mayor Dana Reyes asked.`: a name and a verb of speech carry the sentence on.
  return !(inMarks && at === next && speaks(tokens, at, stop)) && !(end === first && stop - first < 3);
}

/** Whether "Inc.", "U.S." or "Sept." ends its sentence, by what comes next. */
function abbreviationEnds(mark: string, following: string, capital: boolean, opened: boolean): boolean {
  const word = mark.slice(0, -1);
  if (LEADING_ABBREVIATIONS.has(word) || (word.length === 1 && capital)) return false;
  if (MONTH_ABBREVIATIONS.has(word) && /^\d/.test(following)) return false;
  return capital && (opened || SENTENCE_STARTERS.has(following));
}

/** Whether a subject of a few words and a verb of speech come next: "Mayor Dana Reyes asked", "asked Reyes". */
function speaks(tokens: readonly Token[], from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 7); i++) {
    const word = tokens[i].text;
    if (isSpeechVerb(word.toLowerCase())) return true;
    if (/^[.!?;:“"]$/.test(word)) return false;
  }
  return false;
}
