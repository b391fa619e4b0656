import { type Reading, sentenceAt } from '../../document/reading.ts';
import type { Found } from '../drafted.ts';
import { Occupancy } from '../occupancy.ts';
import { attributionOf } from './attribution.ts';
import { withCarriedContents } from './carried.ts';
import { linkedParts } from './links.ts';
import type { Judges } from './model.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';

/** The attributions that the judges find among the candidates of a scene, together with those that are `sure`, in order. */
export function foundIn(reading: Reading, scene: Scene, judges: Judges, sure: readonly Found[]): Found[] {
  const occupied = new Occupancy(reading.tokens.length);
  for (const { cue, source, content } of sure)
    for (const run of source ? [cue, source, ...content] : [cue, ...content]) occupied.take(run);
  const linked = linkedParts({ ...scene, cue: scene.cue.filter(isOwn(reading)) }, judges, occupied);
  const found = withCarriedContents(scene, linked, occupied).map((parts) => attributionOf(reading, parts));
  return [...sure, ...found].sort((a, b) => a.cue.first - b.cue.first);
}

/**
 * Whether a cue is the paper's own: in a quotation that runs on from the paragraph before, whoever “shouted” is quoted, and so
 * is who “told” in ‘I told her: “This is it.” She left.’
 */
const isOwn =
  (reading: Reading) =>
  ({ first }: Ranked): boolean => {
    const q = reading.quotationAt[first];
    if (q < 0) return true;
    const { continued, closed, kind } = reading.quotations[q];
    if (continued || !closed || kind !== 'speech') return !continued;
    const opening = reading.quotationRuns[q].first;
    return sentenceAt(reading, opening).first !== opening;
  };
