/** Whom a source stands for and who else was considered, in lines. */
import type { Candidate, ExplainedSpeaker } from '../analysis/explained.ts';

type Search = NonNullable<ExplainedSpeaker['search']>;

/** Dana Reyes, confidence 0.9: “She” is Dana Reyes, the last to speak; or why it is nobody. */
export function speakerLine(speaker: ExplainedSpeaker | null): string {
  if (!speaker) return 'nobody: no source was found';
  const { taken, search, by } = speaker;
  if (!taken) return `nobody: ${search ? unfoundReason(search) : noReferent(speaker)}`;
  const isOnly = by === 'mention' && search?.candidates.every(({ bar }) => bar !== null);
  const only = isOnly ? '; the only one in the text' : '';
  const how = taken.evidence || (by === 'relative' ? 'named right before “who”' : 'named in the source');
  return `${taken.name}, confidence ${taken.confidence}: ${how}${only}`;
}

/** Each person who was weighed: Dana Reyes 1.5: near -1, spoke 1.5, subject 1, gender 0. */
export function candidateLines(search: Search): string[] {
  if (search.candidates.length === 0) return ['nobody had been named before'];
  return search.candidates.map(({ name, score, near, spoke, subject, gender, bar }) =>
    bar
      ? `${name}: out, ${barText(search, bar)}`
      : `${name} ${score}: near ${near}, spoke ${spoke}, subject ${subject}, gender ${gender}`,
  );
}

const barText = ({ kind }: Search, bar: NonNullable<Candidate['bar']>): string => {
  if (bar === 'distance') return 'named too far back';
  if (bar === 'gender') return 'of the other gender';
  return kind === 'pronoun' ? 'the one who says “I” there' : 'not named with such a role';
};

/** Only of people without a role ("the man") is it asked that one be well ahead: two such are told apart by nothing else. */
function unfoundReason({ candidates }: Search): string {
  const [first, second] = candidates.filter(({ bar }) => bar === null);
  if (first && second)
    return `${first.name} and ${second.name} are too close to tell, ${first.score - second.score} apart`;
  return candidates.length > 0 ? 'none of the people named before fits' : 'nobody had been named before';
}

function noReferent({ by, lastBody }: ExplainedSpeaker): string {
  if (by === 'label') return 'the interview names no person';
  if (by === 'relative') return 'no name stands before “who”';
  if (by === 'voice') return 'it is not known who says “I” in this paragraph, or the words are quoted';
  if (by === 'owner') return 'its first word stands for somebody, the whole for others, as “her aides” does';
  if (by === 'body')
    return `no body named before goes by that word${lastBody ? `; the last to speak was ${lastBody}` : ''}`;
  return 'it has no name at its head, and nothing that stands for somebody named';
}
