import { sentenceAt } from '../../document/reading.ts';
import { classOf } from '../class-of.ts';
import { isBrokenOff } from './broken-off.ts';
import type { Pass } from './pass.ts';

/** Gives a quotation that a comma ends right before a source to whoever speaks: «We wait,» Ann Roch told the council. «And see.» */
export const addOpeningQuotations: Pass = {
  name: 'add-opening-quotations',
  example: {
    before:
      '«We are not against cows,» [1S Delphine Roch, a dentist,] [1C told] the council. [1Q «We are against 4 a.m.»]',
    after:
      '[1Q «We are not against cows,»] [1S Delphine Roch, a dentist,] [1C told] the council. [1Q «We are against 4 a.m.»]',
  },
  run(draft) {
    const { reading } = draft;
    const { quotationAt, quotationRuns } = reading;
    const taken = draft.taken('content');
    draft.change((one) => {
      const { source, cue, content } = one;
      const opening = Math.min(source?.first ?? cue.first, cue.first);
      const q = quotationAt[opening - 1] ?? -1;
      const isItsOwn = q >= 0 && quotationRuns[q].last === opening && taken.ownerAt(opening - 1) < 0;
      if (!isItsOwn || classOf(reading, one) !== 'speech') return null;
      // Calling it “a farce,” Roch said that it would pass: what stands within a sentence is another's.
      const opensSentence = sentenceAt(reading, opening - 1).first === quotationRuns[q].first;
      if (!opensSentence || !isBrokenOff(reading, quotationRuns[q])) return null;
      taken.take(quotationRuns[q]);
      return { content: [quotationRuns[q], ...content] };
    });
  },
};
