import weights from '../../models/attributions.bin';
import type { Reading } from '../reading.ts';
import { attributionOf, type ReadAttribution } from './attribution.ts';
import { flatCandidates } from './flat.ts';
import { linkedParts } from './links.ts';
import { attributionModelOf } from './model.ts';
import { sceneOf } from './scene.ts';
import { surroundingsOf } from './surroundings.ts';

const model = attributionModelOf(weights);

/** The attributions of a text in the order of their cues. */
export function readAttributions(reading: Reading): ReadAttribution[] {
  const around = surroundingsOf(reading);
  const scene = sceneOf(around, flatCandidates(model.flat, around));
  return linkedParts(scene, model).map((parts) => attributionOf(reading, around, parts));
}
