import type { Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { normalised } from '../document/words.ts';
import { hashOf } from '../model/hash.ts';
import { knownOf, MAX_PHRASE_WORDS, phraseHash } from './model/gazetteer.ts';

/**
 * The longest phrases of several words in a sentence, from a capital to a capital, that the gazetteer knows for something; none over
 * another.
 *
 * @param isMeant takes what a phrase is known for, as bits
 * @param mayHold whether a phrase may go on over a word without a capital
 */
export function knownPhrasesIn(
  tokens: readonly Token[],
  sentence: Run,
  isMeant: (known: number) => boolean,
  mayHold: (word: string) => boolean = () => true,
): Run[] {
  const phrases: Run[] = [];
  for (let first = sentence.first; first < sentence.last; first++) {
    if (!isCapitalised(tokens[first])) continue;
    let last = first;
    let hash = hashOf(normalised(tokens[first].text));
    for (let i = first + 1; i < Math.min(sentence.last, first + MAX_PHRASE_WORDS); i++) {
      hash = phraseHash(hash, hashOf(normalised(tokens[i].text)));
      if (isCapitalised(tokens[i])) {
        if (isMeant(knownOf(hash))) last = i + 1;
      } else if (!mayHold(tokens[i].text)) break;
    }
    if (last === first) continue;
    phrases.push({ first, last });
    first = last - 1;
  }
  return phrases;
}
