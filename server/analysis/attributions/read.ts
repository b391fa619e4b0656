import weights from '../../models/attributions.bin';
import type { AttributionClass, AttributionType, Span } from '../article.ts';
import { Chain } from '../model/chain.ts';
import { type Reading, type Run, spanOf } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import { flatCandidates } from './flat.ts';
import { linkedParts, type Parts } from './links.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** An attribution as the learned reader finds it. */
export interface ReadAttribution {
  readonly source: Run | null;
  readonly cue: Run;
  readonly content: readonly Span[];
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly confidence: number;
}

const flat = new Chain(weights);

/** Spans at least this likely are taken: with F near 0.7, what is likelier than F/2 raises it. */
const ENOUGH = 0.35;

/** The attributions of a text in the order of their cues. */
export function readAttributions(reading: Reading): ReadAttribution[] {
  const around = surroundingsOf(reading);
  const spans = bestSpans(flatCandidates(flat, around));
  return linkedParts(spans, around).map((parts) => attributionOf(reading, around, parts));
}

/** The likely candidates, of those that overlap the likelier one, in text order. */
function bestSpans(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  return candidates
    .filter(({ probability }) => probability >= ENOUGH)
    .sort((a, b) => b.probability - a.probability)
    .filter(({ first, last }) => {
      for (let i = first; i < last; i++) if (taken.has(i)) return false;
      for (let i = first; i < last; i++) taken.add(i);
      return true;
    })
    .sort((a, b) => a.first - b.first);
}

function attributionOf(reading: Reading, around: Surroundings, { source, cue, content }: Parts): ReadAttribution {
  const contents = content.map((run) => spanOf(reading, run));
  return {
    source,
    cue,
    content: contents,
    type: typeOf(reading, content),
    class: isSpeech(around, cue) ? 'speech' : 'thought',
    confidence: Math.round(100 * Math.min(cue.probability, ...content.map(({ probability }) => probability))) / 100,
  };
}

function isSpeech({ words }: Surroundings, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (words[i].cue > 0 && words[i].cue !== 3) return true;
  return false;
}

/** Direct where the content is quotations and nothing else, mixed where it holds some. */
function typeOf({ quotationAt, quotations, quotationRuns }: Reading, content: readonly Run[]): AttributionType {
  let quoted = 0;
  let all = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) if (quotationAt[i] >= 0) quoted++;
    all += last - first;
  }
  if (quoted === all && all > 0) return 'direct';
  const holds = content.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      const q = quotationAt[i];
      if (q >= 0 && quotations[q].level === 0 && quotationRuns[q].last - quotationRuns[q].first > 2) return true;
    }
    return false;
  });
  return holds ? 'mixed' : 'indirect';
}
