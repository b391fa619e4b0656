import { isCapitalised, tokensIn } from '../document/reading.ts';
import { isSpeechVerb } from '../lexicon/cues.ts';
import type { Completion, WordedParagraph } from './completion.ts';
import type { Name } from './name.ts';

/** Initials, and words like "May" and "Rose", are too short or too common to be told for a surname by themselves. */
const MIN_SURNAME_LETTERS = 5;
const MIN_UNKNOWN_SURNAME_LETTERS = 3;

const surnamesIn = ({ tokens, words }: WordedParagraph, names: readonly Name[]): string[] =>
  names
    .filter(({ first, last, type }) => type === 'person' && last - first > 1)
    .filter(({ last }) => {
      const isWord = words[last - 1].leaning !== 0;
      return tokens[last - 1].text.length >= (isWord ? MIN_SURNAME_LETTERS : MIN_UNKNOWN_SURNAME_LETTERS);
    })
    .map(({ last }) => tokens[last - 1].text);

function withSurnames(
  { tokens, nameSigns }: WordedParagraph,
  names: readonly Name[],
  isSurname: (token: number) => boolean,
): readonly Name[] {
  const taken = tokensIn(names, tokens.length);
  const isCapital = (i: number): boolean => isCapitalised(tokens[i]);
  const overlooked = nameSigns.capitals.flatMap((i): Name[] => {
    // In "Kettering Row" it is the name of something else.
    const mayStandAlone = !taken[i] && !isCapital(i + 1) && (!isCapital(i - 1) || taken[i - 1] === 1);
    return mayStandAlone && isSurname(i) ? [{ first: i, last: i + 1, type: 'person' }] : [];
  });
  return [...names, ...overlooked];
}

/**
 * Adds the surnames that were overlooked: who is "Sunniva Kettering" once is meant by "Kettering" wherever it stands alone,
 * unless the text also has it as a common word.
 */
export const surnames: Completion = {
  told: surnamesIn,
  isUnlessSmall: true,
  complete: (paragraph, names, told) => withSurnames(paragraph, names, (i) => told.has(paragraph.tokens[i].text)),
};

/** The same before a verb of saying, whatever else the text has: "[Young] said the young players had earned it". */
export const speakingSurnames: Completion = {
  told: surnamesIn,
  complete: (paragraph, names, told) => {
    const { tokens } = paragraph;
    return withSurnames(
      paragraph,
      names,
      (i) => SAYS.test(tokens[i + 1]?.text ?? '') && isSpeechVerb(tokens[i + 1].text) && told.has(tokens[i].text),
    );
  },
};

/** Of one: in “Banks say” it is banks that do. */
const SAYS = /(?:s|d)$/;
