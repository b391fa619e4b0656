import type { Reading } from '../../document/reading.ts';
import { isEmpty, type Run } from '../../document/run.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/** A shorter quotation may be a word held at arm's length. */
const MIN_QUOTATION_TOKENS = 6;

/** Gives who says a part of a quotation that begins or ends with it all of it; what else was read within it is no attribution. */
export const takeWholeQuotations: Pass = {
  name: 'take-whole-quotations',
  example: {
    before: '[1S Dana Reyes] [1C said]: [1Q “We have been lucky for eleven winters]. Luck is not a sea defence.”',
    after: '[1S Dana Reyes] [1C said]: [1Q “We have been lucky for eleven winters. Luck is not a sea defence.”]',
  },
  run(draft) {
    const { reading, attributions } = draft;
    const said = draft.taken('content');
    const told = draft.taken('source', 'cue');
    const gone = new Set<number>();
    /** Takes a quotation with the attributions that stand within it; false where one only reaches into it. */
    const take = (whole: Run, owner: number): boolean => {
      const others = new Set<number>();
      for (let at = whole.first; at < whole.last; at++) others.add(said.ownerAt(at)).add(told.ownerAt(at));
      others.delete(-1);
      others.delete(owner);
      if (![...others].every((other) => isWithin(attributions[other], whole))) return false;
      for (const other of others) gone.add(other);
      return true;
    };
    const contents = new Map<Found, readonly Run[]>();
    attributions.forEach((one, i) => {
      if (gone.has(i)) return;
      const runs: Run[] = [];
      for (const run of one.content) {
        if (runs.length > 0 && run.first < runs[runs.length - 1].last) continue;
        const whole = cutQuotation(reading, run, one);
        runs.push(whole && take(whole, i) ? whole : run);
      }
      contents.set(one, runs);
    });
    draft.drop((_, i) => gone.has(i));
    draft.change((one) => ({ content: contents.get(one) ?? one.content }));
  },
};

/** The quotation of which a content is cut at one edge and whole at the other, or null. */
function cutQuotation(
  { quotationAt, quotations, quotationRuns }: Reading,
  run: Run,
  { source, cue }: Found,
): Run | null {
  const q = quotationAt[run.first];
  if (q < 0 || quotationAt[run.last - 1] !== q || quotations[q].kind !== 'speech') return null;
  const whole = quotationRuns[q];
  const isCut = (run.first === whole.first) !== (run.last === whole.last);
  if (!isCut || whole.last - whole.first < MIN_QUOTATION_TOKENS) return null;
  const holds = (part: Run | null): boolean => part !== null && part.first < whole.last && whole.first < part.last;
  return holds(source) || (!isEmpty(cue) && holds(cue)) ? null : whole;
}

/** Whether all that an attribution is told with stands in a run. */
const isWithin = ({ source, cue, content }: Found, { first, last }: Run): boolean =>
  [cue, ...content, ...(source ? [source] : [])].every((part) => part.first >= first && part.last <= last);
