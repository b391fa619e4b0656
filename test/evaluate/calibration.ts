/** Whether the confidence of attributions says how often their speaker is right. */
import { foundIn, type Held } from './held.ts';
import { speakerVerdict } from './speaker-errors.ts';

/** Attributions found whose confidence is at least `from` and below `to`; the last bucket holds 1 too. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  found: number;
  /** Those that name a speaker. */
  told: number;
  right: number;
  wrong: number;
  /** Those whose source the article never names, by the gold. */
  nobody: number;
}

/** Bounds in tenths, which are exact. */
const BOUNDS = [0, 5, 6, 7, 8, 9, 10];

/** Of the attributions found in a corpus that tells speakers; half the content makes one found, as for the scorer. */
export function calibrationOf(all: readonly Held[]): Bucket[] {
  const buckets = BOUNDS.slice(1).map((to, i): Bucket => {
    return { from: BOUNDS[i]! / 10, to: to / 10, found: 0, told: 0, right: 0, wrong: 0, nobody: 0 };
  });
  for (const [wanted, ours] of all.flatMap(foundIn)) {
    if (wanted.names === undefined) continue;
    const bucket = buckets.find(({ to }) => ours.confidence < to) ?? buckets.at(-1)!;
    bucket.found++;
    const verdict = speakerVerdict(wanted, ours);
    if (ours.name !== null) bucket.told++;
    if (verdict === 'right') bucket.right++;
    if (verdict === 'wrong') bucket.wrong++;
    if (verdict === 'told where the gold names nobody') bucket.nobody++;
  }
  return buckets;
}
