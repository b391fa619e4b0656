import type { AttributionClass, AttributionType, Span } from './article.ts';
import { contentsOf } from './contents.ts';
import { type Cue, cuesOf } from './cues.ts';
import { type Reading, type Run, spanOf } from './reading.ts';
import { sourcesOf } from './sources.ts';

/** An attribution before it is known who the source is. */
export interface Attributed {
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly content: readonly Span[];
  readonly cue: Run;
  readonly source: Run | null;
  readonly confidence: number;
  readonly evidence: string;
}

/** The attributions of a text in the order of their cues; none stands within another's content. */
export function attributionsOf(reading: Reading): Attributed[] {
  const cues = cuesOf(reading);
  const sources = sourcesOf(reading, cues);
  const contents = contentsOf(reading, cues, sources);
  const attributed: Attributed[] = [];
  const taken: Span[] = [];
  cues.forEach((cue, i) => {
    const content = contents[i];
    const source = sources[i];
    if (content.length === 0) return;
    const at = spanOf(reading, cue);
    const within = taken.some((span) => span.start < at.end && at.start < span.end);
    const twice = content.some((span) => taken.some((other) => other.start < span.end && span.start < other.end));
    if (within || twice) return;
    taken.push(...content);
    if (taken.length > 12) taken.splice(0, taken.length - 12); // Only what is near can touch.
    const type = typeOf(reading, content);
    attributed.push({
      type,
      class: cue.entry.class === 'belief' ? 'thought' : 'speech',
      content,
      cue,
      source: source?.run ?? null,
      confidence: confidenceOf(cue, type, source !== null),
      evidence: source?.evidence ?? 'a cue without a source',
    });
  });
  return attributed;
}

/** Direct where the content is quotations and nothing else, mixed where it holds some. */
function typeOf(reading: Reading, content: readonly Span[]): AttributionType {
  const { quotations } = reading;
  const whole = content.every((span) => quotations.some((q) => q.start === span.start && q.end === span.end));
  if (whole) return 'direct';
  const touched = content.some((span) => quotations.some((q) => q.start >= span.start && q.end <= span.end));
  return touched ? 'mixed' : 'indirect';
}

function confidenceOf(cue: Cue, type: AttributionType, hasSource: boolean): number {
  const form = cue.form === 'finite' || cue.form === 'phrase' ? 0.95 : 0.85;
  const verbatim = type === 'direct' ? 1 : type === 'mixed' ? 0.95 : 0.85;
  return Math.round(100 * form * verbatim * (hasSource ? 1 : 0.6)) / 100;
}
