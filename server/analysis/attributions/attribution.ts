import type { AttributionClass, AttributionType, Span } from '../article.ts';
import { type Reading, type Run, spanOf } from '../reading.ts';
import type { Parts } from './links.ts';
import type { Surroundings } from './surroundings.ts';

/** An attribution as the learned reader finds it. */
export interface ReadAttribution {
  readonly source: Run | null;
  readonly cue: Run;
  readonly content: readonly Span[];
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly confidence: number;
}

/** The attribution that its parts make. */
export function attributionOf(
  reading: Reading,
  around: Surroundings,
  { source, cue, content }: Parts,
): ReadAttribution {
  const contents = content.map(({ span }) => span);
  const likelihood = Math.min(cue.likelihood, Math.max(...content.map((judged) => judged.likelihood)));
  return {
    source: source ? { first: source.span.first, last: source.span.last } : null,
    cue: { first: cue.span.first, last: cue.span.last },
    content: contents.map((span) => spanOf(reading, span)),
    type: typeOf(reading, contents),
    class: isSpeech(around, cue.span) ? 'speech' : 'thought',
    confidence: Math.round(100 * likelihood) / 100,
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
