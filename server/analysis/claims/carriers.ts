import type { Attribution, Sentence, Span } from '../article.ts';
import { firstTokenFrom, type Reading, wordAt } from '../reading.ts';

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
  return ({ start, end, paragraph }) => {
    if (hasSource[paragraph]) return true;
    const words = stems(reading, { start, end });
    return [paragraph - 1, paragraph + 1].some((near) => {
      const shared = words.filter((word) => said[near]?.has(word)).length;
      return shared >= 3 && shared * 3 >= words.length;
    });
  };
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
