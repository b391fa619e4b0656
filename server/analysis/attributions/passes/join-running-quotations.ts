import { runningPartsOf } from '../../quotations/running-parts.ts';
import type { Pass } from './pass.ts';

/** Gives all parts of a quotation that runs over paragraphs to whoever is said to have said one of them. */
export const joinRunningQuotations: Pass = {
  name: 'join-running-quotations',
  example: {
    before: '“We have been lucky for eleven winters.\n[1Q “Luck is not a sea defence,”] [1S Dana Reyes] [1C said].',
    after: '[1Q “We have been lucky for eleven winters.]\n[1Q “Luck is not a sea defence,”] [1S Dana Reyes] [1C said].',
  },
  run(draft) {
    const { quotations, quotationAt, quotationRuns } = draft.reading;
    const taken = draft.taken('content');
    /** The parts of quotations that have been gone through: all of their parts are given already. */
    const given = new Set<number>();
    draft.change((one) => {
      const parts = one.content.flatMap(({ first }) => {
        const q = quotationAt[first];
        if (q < 0 || quotationRuns[q].first !== first || given.has(q)) return [];
        const others = runningPartsOf(quotations, q);
        for (const part of others) given.add(part);
        return others;
      });
      // Two parts that are known name the same third one.
      const runs = [...new Set(parts)].map((q) => quotationRuns[q]).filter((run) => taken.isFree(run));
      if (runs.length === 0) return null;
      for (const run of runs) taken.take(run);
      return { content: [...one.content, ...runs].sort((a, b) => a.first - b.first) };
    });
  },
};
