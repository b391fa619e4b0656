import type { Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { normalised } from '../document/words.ts';
import { hashOf } from '../model/hash.ts';
import { Known, knownOf, MAX_PHRASE_WORDS, phraseHash } from './model/gazetteer.ts';

/** The countries of several words that a sentence has: "Democratic Republic of the Congo". */
export function countriesIn(tokens: readonly Token[], sentence: Run): Run[] {
  const countries: Run[] = [];
  for (let first = sentence.first; first < sentence.last; first++) {
    if (!isCapitalised(tokens[first])) continue;
    let last = first;
    let hash = hashOf(normalised(tokens[first].text));
    for (let i = first + 1; i < Math.min(sentence.last, first + MAX_PHRASE_WORDS); i++) {
      hash = phraseHash(hash, hashOf(normalised(tokens[i].text)));
      if (isCapitalised(tokens[i]) && knownOf(hash) & Known.country) last = i + 1;
    }
    if (last === first) continue;
    countries.push({ first, last });
    first = last - 1;
  }
  return countries;
}
