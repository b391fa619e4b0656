import { type Reading, sentenceAt } from '../../document/reading.ts';
import { indexFrom, type Run } from '../../document/run.ts';
import type { Candidate } from './candidates.ts';
import { type CueGroup, cueGroups } from './cue-groups.ts';
import type { Judges } from './model.ts';
import { type Ranked, type Scene, sceneWith } from './ranked-candidates.ts';
import type { Judged } from './reach.ts';

/** How likely the chain must find a quotation without a cue of its own to be said by the speaker before it. */
const MIN_ORPHAN_PROBABILITY = 0.2;

/** What the learned reader links to attributions, in order. */
export interface Linkable {
  readonly groups: readonly CueGroup[];
  /** The likely contents, with or without a cue. */
  readonly contents: readonly Judged[];
}

/** The scene with the cues alone that are the paper's own. */
export const ownScene = (reading: Reading, scene: Scene): Scene =>
  sceneWith({ ...scene, cue: scene.cue.filter((span) => isOwn(reading, span)) });

/** What of some tokens of a scene can be linked; they are those of whole paragraphs. */
export function linkableIn(scene: Scene, judges: Judges, { first, last }: Run): Linkable {
  const within = (spans: readonly Ranked[]): readonly Ranked[] =>
    spans.slice(indexFrom(spans, first), indexFrom(spans, last));
  return {
    groups: cueGroups(scene, judges, within(scene.cue)),
    contents: within(scene.content)
      .filter(({ probability }) => probability >= MIN_ORPHAN_PROBABILITY)
      .map((span) => ({ span, likelihood: span.probability })),
  };
}

/**
 * Whether a cue is the paper's own: in a quotation that runs on from the paragraph before, whoever “shouted” is quoted, and so
 * is who “told” in ‘I told her: “This is it.” She left.’
 */
function isOwn(reading: Reading, { first }: Run): boolean {
  const q = reading.quotationAt[first];
  if (q < 0) return true;
  const { continued, continues, closed, kind } = reading.quotations[q];
  if (continued || continues) return false;
  if (!closed || kind !== 'speech') return true;
  const opening = reading.quotationRuns[q].first;
  return sentenceAt(reading, opening).first !== opening;
}

/**
 * The same with all tokens so many further on. A span is one object in all groups that it is in.
 *
 * @param known candidates that lie there already
 */
export function shiftedLinkable(
  { groups, contents }: Linkable,
  by: number,
  known: readonly Candidate[] = [],
): Linkable {
  const spans = new Map(known.map((one) => [placeOf(one), one]));
  const shiftedSpan = (span: Candidate): Candidate => {
    const now = shiftedCandidate(span, by);
    const other = spans.get(placeOf(now));
    // What the form of a sentence gives to a cue may stand where a candidate does.
    if (other && other.side === now.side && other.probability === now.probability) return other;
    spans.set(placeOf(now), now);
    return now;
  };
  const shifted = ({ span, likelihood }: Judged): Judged => ({ span: shiftedSpan(span), likelihood });
  return {
    groups: groups.map((group) => ({
      cue: shifted(group.cue),
      isSpoken: group.isSpoken,
      strength: group.strength,
      sources: group.sources.map(shifted),
      contents: group.contents.map(shifted),
    })),
    contents: contents.map(shifted),
  };
}

const placeOf = ({ role, first, last }: Candidate): string => `${role} ${first} ${last}`;

export const shiftedCandidate = ({ role, side, first, last, probability }: Candidate, by: number): Candidate => ({
  role,
  side,
  first: first + by,
  last: last + by,
  probability,
});
