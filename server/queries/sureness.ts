import type { Attribution } from '../analysis/article.ts';

/** A confidence below it says that the speaker is a guess: of those with more, 97 in 100 are right (EVALUATION.md). */
const SURE = 0.8;

/** Whether a surface may name the speaker without a word of doubt. */
export const isSure = ({ confidence }: Attribution): boolean => confidence >= SURE;
