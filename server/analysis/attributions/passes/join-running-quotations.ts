import { runningFrom } from '../../quotations/running-from.ts';
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
    const starts = runningFrom(quotations);
    /** The parts of each running quotation, by its first. */
    const partsFrom = new Map<number, number[]>();
    starts.forEach((start, q) => {
      if (start === q) partsFrom.set(q, [q]);
      else partsFrom.get(start)!.push(q);
    });
    /** Those that have been gone through: all of their parts are given already. */
    const given = new Set<number>();
    draft.change((one) => {
      const parts = one.content.flatMap(({ first }) => {
        const q = quotationAt[first];
        if (q < 0 || quotationRuns[q].first !== first || given.has(starts[q])) return [];
        given.add(starts[q]);
        return partsFrom.get(starts[q])!.filter((part) => part !== q);
      });
      const runs = parts.map((q) => quotationRuns[q]).filter((run) => taken.isFree(run));
      if (runs.length === 0) return null;
      for (const run of runs) taken.take(run);
      return { content: [...one.content, ...runs].sort((a, b) => a.first - b.first) };
    });
  },
};
