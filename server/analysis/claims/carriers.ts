import type { Sentence } from '../article.ts';
import type { Attributed } from '../attributions/attributed.ts';
import { type Reading, sentenceAt, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
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
  attributed: readonly Attributed[],
): (sentence: Sentence) => boolean {
  const said = reading.paragraphs.map(() => new Set<string>());
  const hasSource = reading.paragraphs.map(({ start, end }) => LINK.test(text.slice(start, end)));
  for (const { source, content, class: kind } of attributed) {
    if (!source || kind !== 'speech') continue;
    hasSource[sentenceAt(reading, source.first).paragraph] = true;
    for (const run of content) {
      const { paragraph } = sentenceAt(reading, run.first);
      hasSource[paragraph] = true;
      for (const word of stems(reading, run)) said[paragraph].add(word);
    }
  }
  return (sentence) => {
    const { paragraph } = sentence;
    if (hasSource[paragraph] || isDocumented(reading, sentence)) return true;
    const words = stems(reading, sentence);
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

/** The beginnings of the nouns, names, adjectives and figures of a run, each once. */
function stems(reading: Reading, { first, last }: Run): string[] {
  const found = new Set<string>();
  for (let i = first; i < last; i++)
    if (/^(?:NN|JJ|CD)/.test(reading.tags[i])) found.add(wordAt(reading, i).slice(0, 6));
  return [...found];
}
