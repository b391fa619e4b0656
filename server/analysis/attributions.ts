import type { AttributionClass, AttributionType, Span } from './article.ts';
import { readAttributions } from './attributions/read.ts';
import { explicitAttributionsOf } from './explicit.ts';
import { firstTokenFrom, type Reading, type Run } from './reading.ts';
import { withRunningParts } from './running.ts';
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

/**
 * The attributions of a text in the order of their cues; none stands within another's content. Those that no verb carries
 * are read by their form, then the others as learned from annotated news. Where the learned reader passes over what a form
 * says all by itself, or leaves its source out, the form is taken at its word.
 */
export function attributionsOf(reading: Reading): Attributed[] {
  const explicit = explicitAttributionsOf(reading).filter(({ source }) => source);
  const byCue = new Map(explicit.map((one) => [one.cue.last, one]));
  const read = readAttributions(reading, verblessAttributionsOf(reading)).map((one) =>
    completed(reading, one, byCue.get(one.cue.last)),
  );
  const taken = new Uint8Array(reading.tokens.length);
  for (const attributed of read) for (const { first, last } of runsOf(reading, attributed)) taken.fill(1, first, last);
  const passedOver = explicit.filter((one) =>
    runsOf(reading, one).every(({ first, last }) => !taken.subarray(first, last).includes(1)),
  );
  return withRunningParts(
    reading,
    [...read, ...passedOver].sort((a, b) => a.cue.first - b.cue.first),
  );
}

/** An attribution as read, with its form at its word where it was read in part. */
function completed(reading: Reading, read: Attributed, form: Attributed | undefined): Attributed {
  if (!form) return read;
  // "Hugh Hill], who lives on the quay, said": what is set off right before the cue belongs to its subject.
  const longer = read.source?.first === form.source?.first && form.source?.last === form.cue.first;
  const source = longer ? form.source : (read.source ?? form.source);
  // "that the wall], which has stood for years, was late": a clause has a verb.
  const broken =
    read.content.length === 1 &&
    /^that\b/.test(reading.copy.slice(read.content[0].start, read.content[0].end)) &&
    form.content.length === 1 &&
    !hasVerb(reading, read.content[0]) &&
    hasVerb(reading, form.content[0]) &&
    read.content[0].start === form.content[0].start;
  const evidence = read.source ? read.evidence : form.evidence;
  return { ...read, source, evidence, content: broken ? form.content : read.content };
}

function hasVerb({ tags, ...reading }: Reading, { start, end }: Span): boolean {
  for (let i = firstTokenFrom(reading, start); reading.tokens[i]?.start < end; i++)
    if (/^(?:VB|MD)/.test(tags[i])) return true;
  return false;
}

/** The tokens of an attribution's cue and content. */
const runsOf = (reading: Reading, { cue, content }: Attributed): Run[] => [
  cue,
  ...content.map(({ start, end }) => ({ first: firstTokenFrom(reading, start), last: firstTokenFrom(reading, end) })),
];
