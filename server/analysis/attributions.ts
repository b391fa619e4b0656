import type { AttributionClass, AttributionType, Span } from './article.ts';
import { contentsOf } from './contents.ts';
import { type Cue, cuesOf } from './cues.ts';
import { withOrphans } from './orphans.ts';
import { firstTokenFrom, type Reading, type Run, spanOf } from './reading.ts';
import { sourcesOf } from './sources.ts';
import { verblessAttributionsOf } from './verbless.ts';

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
  const verbless = verblessAttributionsOf(reading);
  const covered = new Uint8Array(reading.tokens.length);
  for (const own of verbless) for (const run of runsOf(reading, own)) covered.fill(1, run.first, run.last);
  const others = verbAttributionsOf(reading).filter((other) =>
    runsOf(reading, other).every(({ first, last }) => !covered[first] && !covered[last - 1]),
  );
  return withOrphans(
    reading,
    [...verbless, ...others].sort((a, b) => a.cue.first - b.cue.first),
  );
}

/** The tokens of an attribution's cue and content. */
const runsOf = (reading: Reading, { cue, content }: Attributed): Run[] => [
  cue,
  ...content.map(({ start, end }) => ({ first: firstTokenFrom(reading, start), last: firstTokenFrom(reading, end) })),
];

function verbAttributionsOf(reading: Reading): Attributed[] {
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
  const { quotationAt, quotations } = reading;
  const whole = ({ start, end }: Span): boolean => {
    const quotation = quotations[quotationAt[firstTokenFrom(reading, start)]];
    return quotation?.start === start && quotation.end === end;
  };
  if (content.every(whole)) return 'direct';
  const quotes = ({ start, end }: Span): boolean =>
    quotationAt.subarray(firstTokenFrom(reading, start), firstTokenFrom(reading, end)).some((q) => q >= 0);
  return content.some(quotes) ? 'mixed' : 'indirect';
}

function confidenceOf(cue: Cue, type: AttributionType, hasSource: boolean): number {
  const form = cue.form === 'finite' || cue.form === 'phrase' ? 0.95 : 0.85;
  const verbatim = type === 'direct' ? 1 : type === 'mixed' ? 0.95 : 0.85;
  return Math.round(100 * form * verbatim * (hasSource ? 1 : 0.6)) / 100;
}
