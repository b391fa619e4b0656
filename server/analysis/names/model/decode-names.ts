import { trimmedList } from '../../document/trimmed.ts';
import { NAME_KINDS, type NameRun } from './labels.ts';
import type { NameJudge } from './name-judge.ts';
import { phrasesOfName } from './name-opinions.ts';
import type { LikelyNames, Phrases } from './phrases.ts';

/** A name is taken where a kind has this probability: at half of the F1 that is reached the expected F1 is highest (Lipton 2014). */
const MIN_KIND_PROBABILITY = 0.38;
/** Where it is surely a name, of whatever kind, this much will do. */
const MIN_KIND_PROBABILITY_WHERE_SURE = 0.3;
const MIN_NAME_PROBABILITY = 0.6;

/**
 * The names of a paragraph in order, none over another. The same words mean the same thing throughout a text: where "Keta" is a
 * place four times it is no person the fifth, and "Reyes" is one where "Dana Reyes" is.
 *
 * @param phrases those of the text
 */
export function agreedNames(text: LikelyNames, phrases: Phrases, judge: NameJudge): readonly NameRun[] {
  const judged = text.likely.flatMap((name) => {
    const kinds = judge.kindsOf(name, phrasesOfName(name, text.words, phrases), text);
    const score = Math.max(...kinds);
    const isSure = kinds.reduce((a, b) => a + b) >= MIN_NAME_PROBABILITY;
    if (score < (isSure ? MIN_KIND_PROBABILITY_WHERE_SURE : MIN_KIND_PROBABILITY)) return [];
    return [{ first: name.first, last: name.last, kind: NAME_KINDS[kinds.indexOf(score)], score }];
  });
  const taken = new Set<number>();
  const names: NameRun[] = [];
  for (const { first, last, kind } of judged.sort((a, b) => b.score - a.score)) {
    let isFree = true;
    for (let i = first; i < last; i++) if (taken.has(i)) isFree = false;
    if (!isFree) continue;
    for (let i = first; i < last; i++) taken.add(i);
    names.push({ first, last, kind });
  }
  return trimmedList(names.sort((a, b) => a.first - b.first));
}
