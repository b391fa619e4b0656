import judgeWeights from '../../../models/name-judge.bin';
import nameWeights from '../../../models/names.bin';
import type { Run } from '../../document/run.ts';
import { Chain } from '../../model/chain.ts';
import { Tagger } from '../../model/tagger.ts';
import { wordsOf } from '../../syntax/words.ts';
import { agreedNames } from './decode-names.ts';
import type { NameRun } from './labels.ts';
import { likelyNames } from './likely-names.ts';
import { nameFeatures } from './name-features.ts';
import { NameJudge } from './name-judge.ts';

const names = new Tagger(new Chain(nameWeights), nameFeatures);
const judge = new NameJudge(judgeWeights);

/** The named entities of a text as runs of tokens, in order, disjoint, `last` exclusive: what is likely in its sentence and agrees with the whole text. */
export function nameRunsOf(
  tokens: readonly { readonly text: string }[],
  sentences: readonly Run[],
  tags: readonly string[],
): NameRun[] {
  const words = wordsOf(tokens);
  return agreedNames(likelyNames(names, words, sentences, tags), words, judge);
}
