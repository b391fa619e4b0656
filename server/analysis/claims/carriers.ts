import type { Attribution, Sentence, Span } from '../article.ts';
import { firstTokenFrom, type Reading, wordAt } from '../document/reading.ts';
import { TELLS } from '../lexicon/claims.ts';
import { cueVerb } from '../lexicon/cues.ts';
import { DOCUMENT_NOUNS } from '../lexicon/roles.ts';

/** An address, or a Markdown link, which names where a statement is from. */
const LINK = /https?:\/\/\S|\]\(\S/;

/**
 * Tells of a sentence whether something carries what it claims: a source or a link in its own paragraph, or somebody who
 * says as much in the paragraph beside it.
 *
 * @param text the text as it was given, where links still stand
 */
export function carrierTest(
  reading: Reading,
  text: string,
  attributions: readonly Attribution[],
): (sentence: Sentence) => boolean {
  const said = reading.paragraphs.map(() => new Set<string>());
  const hasSource = reading.paragraphs.map(({ start, end }) => LINK.test(text.slice(start, end)));
  for (const { source, content, class: kind } of attributions) {
    if (source.length === 0 || kind !== 'speech') continue;
    hasSource[paragraphAt(reading, source[0].start)] = true;
    for (const span of content) {
      const paragraph = paragraphAt(reading, span.start);
      hasSource[paragraph] = true;
      for (const word of stems(reading, span)) said[paragraph]?.add(word);
    }
  }
  return (sentence) => {
    const { start, end, paragraph } = sentence;
    if (hasSource[paragraph] || isDocumented(reading, sentence)) return true;
    const words = stems(reading, { start, end });
    return [paragraph - 1, paragraph + 1].some((near) => {
      const shared = words.filter((word) => said[near]?.has(word)).length;
      return shared >= 3 && shared * 3 >= words.length;
    });
  };
}

/** "The polls further showed that …", "…, Brandt claims.": a document or a verb of saying that no attribution has. */
function isDocumented(reading: Reading, { first, last }: Sentence): boolean {
  let hasDocument = false;
  for (let i = first; i < last; i++) {
    const word = wordAt(reading, i);
    if (/^NN/.test(reading.tags[i]))
      hasDocument ||= DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(word.replace(/s$/, ''));
    else if (hasDocument && TELLS.has(word)) return true;
    else if (/^VB[DZP]$/.test(reading.tags[i]) && cueVerb(word)?.bare && cueVerb(word)?.class === 'speech') return true;
  }
  return false;
}

/** The beginnings of the nouns, names, adjectives and figures of a span, each once. */
function stems(reading: Reading, { start, end }: Span): string[] {
  const found = new Set<string>();
  for (let i = firstTokenFrom(reading, start); reading.tokens[i]?.start < end; i++)
    if (/^(?:NN|JJ|CD)/.test(reading.tags[i])) found.add(wordAt(reading, i).slice(0, 6));
  return [...found];
}

/** The index of the paragraph that holds an offset. */
function paragraphAt({ paragraphs }: Reading, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
