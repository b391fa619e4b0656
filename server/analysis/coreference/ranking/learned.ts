import weights from '../../../models/speakers.bin';
import { type Judge, speakerJudgeOf } from './ranker.ts';

let judge: Judge | undefined;

/** Judges by what `npm run train -- speakers` has learned. Read when it is first asked: who adds a feature must be able to learn anew. */
export const learnedJudge: Judge = (question) => {
  judge ??= speakerJudgeOf(weights);
  return judge(question);
};
