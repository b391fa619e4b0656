import type { Reading } from '../../document/reading.ts';
import { fillRuns, type Run } from '../../document/run.ts';
import type { Attributed } from '../attributed.ts';

/**
 * The attributions, none with its cue in what another says. "According to records, Earl Mott told an agent that …": whom the
 * inner one names has said it, so it is the outer one that goes where the inner one is surer.
 */
export function apart(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const owner = new Int32Array(reading.tokens.length).fill(-1);
  attributed.forEach(({ content }, i) => {
    fillRuns(content, owner, i);
  });
  const gone = new Set<number>();
  attributed.forEach(({ cue, source, confidence }, i) => {
    const outer = owner[cue.first];
    if (outer < 0 || outer === i || gone.has(outer)) return;
    const isSurer = source && (confidence > attributed[outer].confidence || runsInto(attributed[outer].source, source));
    gone.add(isSurer ? outer : i);
  });
  return attributed.filter((_, i) => !gone.has(i));
}

/** Whether a source was cut within another that begins behind its start: [records, Earl] Mott. */
const runsInto = (outer: Run | null, inner: Run): boolean =>
  outer !== null && outer.first < inner.first && inner.first < outer.last;
