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
      '[1Q The board found that [2S Hugh Hill] [2C knew] [2Q that the wall was late]], [1S Dana Reyes] [1C said].',
    after: '[1Q The board found that Hugh Hill knew that the wall was late], [1S Dana Reyes] [1C said].',
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
