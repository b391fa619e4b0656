import type { AttributionClass, AttributionType, Span } from './article.ts';
import { withAsides } from './asides.ts';
import { readAttributions } from './attributions/read.ts';
import { bareSource } from './bare-sources.ts';
import { asFormSays } from './clause-forms.ts';
import { explicitAttributionsOf } from './explicit.ts';
import { firstTokenFrom, type Reading, type Run, spanOf } from './reading.ts';
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
  const read = withRelativeClauses(
    reading,
    readAttributions(reading, verblessAttributionsOf(reading)).map((one) =>
      asFormSays(reading, completed(reading, one, byCue.get(one.cue.last))),
    ),
  );
  const taken = new Uint8Array(reading.tokens.length);
  for (const attributed of read) for (const { first, last } of runsOf(reading, attributed)) taken.fill(1, first, last);
  const passedOver = explicit.filter((one) =>
    runsOf(reading, one).every(({ first, last }) => !taken.subarray(first, last).includes(1)),
  );
  const all = [...read, ...passedOver].sort((a, b) => a.cue.first - b.cue.first);
  return withAsides(reading, withRunningParts(reading, all)).map((one) =>
    one.source ? { ...one, source: bareSource(reading, one.source) } : one,
  );
}

/** An attribution as read, with its form at its word where it was read in part. */
function completed(reading: Reading, read: Attributed, form: Attributed | undefined): Attributed {
  if (!form) return read;
  // "According to its chief, Yetunde Tull], [a step was run twice": what begins within the source was cut in the wrong place.
  const within =
    form.source &&
    read.content.some(
      ({ start }) => start < spanOf(reading, form.source!).end && start > spanOf(reading, form.source!).start,
    );
  if (within) return form;
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

/** How far a relative clause may part a source from its cue, in tokens. */
const FAR = 30;

/**
 * Gives a source the clause that parts it from its cue, and lets go what was read in that clause: "A woman who did not wish to
 * be named, said": the wish is hers, but what she says is the news.
 */
function withRelativeClauses(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const inClause = new Uint8Array(reading.tokens.length);
  const whole = attributed.map((one) => {
    const { source, cue } = one;
    if (!source || !isPartedByClause(reading, source.last, cue.first)) return one;
    inClause.fill(1, source.last, cue.first);
    return { ...one, source: { first: source.first, last: cue.first } };
  });
  return whole.filter(({ cue }) => !inClause[cue.first]);
}

function isPartedByClause({ tokens, tags, quotationAt }: Reading, from: number, to: number): boolean {
  if (to - from < 3 || to - from > FAR || tokens[to - 1].text !== ',') return false;
  if (tags[from] !== 'WP' && !(tokens[from].text === ',' && tags[from + 1] === 'WP')) return false;
  for (let i = from; i < to; i++) if (quotationAt[i] >= 0 || /^[.!?;:]$/.test(tokens[i].text)) return false;
  return true;
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
