import type { Run } from '../../document/run.ts';
import type { Pass } from './pass.ts';

/**
 * Drops one of two attributions where the cue of one stands in what the other says. "According to records, Earl Mott told an
 * agent that …": whom the inner one names has said it, so it is the outer one that goes where the inner one is surer.
 */
export const dropNested: Pass = {
  name: 'drop-nested',
  example: {
    before:
      '[1C According to] [1S court documents, [2S the contractor], [1Q Earl Mott,] [2C told] an agent [2Q that he had never paid]].',
    after:
      'According to court documents, [1S the contractor, Earl Mott,] [1C told] an agent [1Q that he had never paid].',
  },
  run(draft) {
    const { attributions } = draft;
    const said = draft.taken('content');
    const gone = new Set<number>();
    attributions.forEach(({ cue, source, confidence }, i) => {
      const outer = said.ownerAt(cue.first);
      if (outer < 0 || outer === i || gone.has(outer)) return;
      const isSurer =
        source && (confidence > attributions[outer].confidence || runsInto(attributions[outer].source, source));
      gone.add(isSurer ? outer : i);
    });
    draft.drop((_, i) => gone.has(i));
  },
};

/** Whether a source was cut within another that begins behind its start: [records, Earl] Mott. */
const runsInto = (outer: Run | null, inner: Run): boolean =>
  outer !== null && outer.first < inner.first && inner.first < outer.last;
