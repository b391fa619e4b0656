import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Completion } from './completion.ts';
import type { Name } from './name.ts';

/** Initials, and words like "May" and "Rose", are too short or too common to be told for a surname by themselves. */
const MIN_SURNAME_LETTERS = 5;
const MIN_UNKNOWN_SURNAME_LETTERS = 3;

/**
 * Adds the surnames that were overlooked: who is "Sunniva Kettering" once is meant by "Kettering" wherever it stands alone,
 * unless the text also has it as a common word.
 */
export const surnames: Completion = {
  told: ({ tokens, words }, names) =>
    names
      .filter(({ first, last, type }) => type === 'person' && last - first > 1)
      .filter(({ last }) => {
        const isWord = words[last - 1].leaning !== 0;
        return tokens[last - 1].text.length >= (isWord ? MIN_SURNAME_LETTERS : MIN_UNKNOWN_SURNAME_LETTERS);
      })
      .map(({ last }) => tokens[last - 1].text),
  isUnlessSmall: true,
  complete: ({ tokens, nameSigns }, names, told) => {
    const taken = tokensIn(names, tokens.length);
    const isCapital = (i: number): boolean => isCapitalised(tokens[i]);
    const overlooked = nameSigns.capitals.flatMap((i): Name[] => {
      // In "Kettering Row" it is the name of something else.
      const mayStandAlone = !taken[i] && !isCapital(i + 1) && (!isCapital(i - 1) || taken[i - 1] === 1);
      return mayStandAlone && told.has(tokens[i].text) ? [{ first: i, last: i + 1, type: 'person' }] : [];
    });
    return [...names, ...overlooked];
  },
};
