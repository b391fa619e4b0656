import weights from '../../../models/attributions.bin';
import type { Reading } from '../../document/reading.ts';
import type { Found } from '../drafted.ts';
import { surroundingsOf } from './context.ts';
import { foundIn } from './found.ts';
import { attributionModelOf } from './model.ts';
import { sceneOf } from './ranked-candidates.ts';
import { flatCandidates } from './span-tagger.ts';

const model = attributionModelOf(weights);

/**
 * The attributions of a text in the order of their cues, as learned. Those that are `sure` already, by their form say, keep
 * their tokens; the others are found around them. No token has two parts, but a source may serve several cues.
 */
export function readAttributions(reading: Reading, sure: readonly Found[]): Found[] {
  const around = surroundingsOf(reading);
  const scene = sceneOf(around, flatCandidates(model.flat, around));
  return foundIn(reading, scene, model, sure);
}
