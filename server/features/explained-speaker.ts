/** Whom a source stands for and who else was considered, in lines. */
import type { ExplainedSpeaker } from '../analysis/explained.ts';

type Search = NonNullable<ExplainedSpeaker['search']>;

/** Dana Reyes, confidence 0.9: “She” is Dana Reyes, the last to speak; or why it is nobody. */
export function speakerLine(speaker: ExplainedSpeaker | null): string {
  if (!speaker) return 'nobody: it was not asked';
  const { taken, by } = speaker;
  if (!taken) return `nobody: ${unfoundReason(speaker)}`;
  const how = taken.evidence || (by === 'relative' ? 'named right before “who”' : 'named in the source');
  return `${taken.name}, confidence ${taken.confidence}: ${how}`;
}

/** So many of those who were weighed are shown, and so many of the signs of each. */
const MAX_CANDIDATES = 5;
const MAX_SIGNS = 4;

/** The likeliest: Dana Reyes 0.93: the last to speak +1.2, of this gender +0.8. */
export const candidateLines = ({ candidates }: Search): string[] =>
  candidates.slice(0, MAX_CANDIDATES).map(({ name, share, signs }) => {
    const reasons = signs.slice(0, MAX_SIGNS).map(({ name: sign, weight }) => `${sign} ${signed(weight)}`);
    return `${name ?? 'nobody'} ${share.toFixed(2)}: ${reasons.join(', ')}`;
  });

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;

function unfoundReason({ by, search }: ExplainedSpeaker): string {
  if (by === 'label') return 'the interview names no person';
  if (by === 'relative') return 'no name stands before “who”';
  if (by === 'voice') return 'it is not known who says “I” in this paragraph, or the words are quoted';
  if (by === 'unnamed') return 'the words keep the name from the reader, or bring in somebody new';
  if (!search || search.candidates.length < 2) return 'nobody had been named before who could be meant';
  const [first, second] = search.candidates;
  if (first.name === null) return 'that nobody named is meant is likeliest';
  return `${first.name} is likeliest, but not likely enough before ${second.name ?? 'nobody'}`;
}
