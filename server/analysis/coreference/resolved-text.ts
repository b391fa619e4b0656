import type { Attributed } from '../attributions/attributed.ts';
import type { ParagraphReading } from '../document/joined.ts';
import type { Reading } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { calledReferents } from './called-referents.ts';
import { type CastSummary, castSummary, isSameCast } from './cast-summary.ts';
import type { Discourse } from './discourse.ts';
import type { Cast } from './discourse-entities.ts';
import { type Voice, voicesOf } from './first-person.ts';
import type { Judge } from './ranking/ranker.ts';
import { type ReadPassage, readPassages, shiftedReference, type UnreadPassage } from './read-passages.ts';
import type { Reference, Referent, Resolved } from './referent.ts';
import { TextReader } from './text-reader.ts';
import type { SpeakerTrace } from './trace.ts';

/** A text in passages, with what is said in each. */
export interface SaidText {
  readonly reading: Reading;
  /** The paragraphs of the reading, by themselves. */
  readonly paragraphs: readonly ParagraphReading[];
  /** Of each paragraph what stands for how it reads with its names. */
  readonly namings: readonly object[];
  /** Runs of paragraphs. */
  readonly passages: readonly Run[];
  /** The attributions of each passage, by themselves; of one that reads as it did the same list. */
  readonly said: readonly (readonly Attributed[])[];
  /** All of them, in order. */
  readonly attributed: readonly Attributed[];
}

/** Who each source is, and whom pronouns and nominals stand for. */
export interface ResolvedText {
  readonly speakers: readonly (Referent | null)[];
  readonly references: readonly Reference[];
}

/** What is kept of a text from one reading of it to the next. */
export interface KeptResolved {
  last?: { readonly cast: CastSummary; readonly passages: readonly ReadPassage[] };
}

/** Reads a text from its start to tell who speaks; one that names whom it named the last time only where that may have changed. */
export function resolvedText(
  text: SaidText,
  cast: Cast,
  judge: Judge,
  kept: KeptResolved,
  trace?: SpeakerTrace,
): ResolvedText {
  const { reading, attributed } = text;
  const voices = voicesOf(reading, cast);
  const called = calledReferents(reading, cast, attributed);
  const summary = castSummary(reading, cast);
  const last = kept.last && isSameCast(kept.last.cast, summary) ? kept.last.passages : [];
  const readerFrom = (discourse: Discourse) =>
    new TextReader(reading, cast, attributed, voices, called, discourse, judge, trace);
  const unread = unreadPassages(text, voices, called);
  const passages = readPassages(reading, unread, last, (e) => cast.entities[e].type === 'person', readerFrom);
  kept.last = { cast: summary, passages };
  return {
    speakers: passages.flatMap(({ resolved }) => resolved.speakers),
    references: passages.flatMap(({ resolved }, p) =>
      resolved.references.map((one) => shiftedReference(one, unread[p].tokens.first)),
    ),
  };
}

function unreadPassages(
  { reading, paragraphs, namings, passages, said }: SaidText,
  voices: readonly Voice[],
  called: ReadonlyMap<number, Resolved>,
): UnreadPassage[] {
  let next = 0;
  return passages.map(({ first, last }, i) => {
    const tokens = { first: reading.paragraphs[first].first, last: reading.paragraphs[last - 1].last };
    const attributions = { first: next, last: next + said[i].length };
    next = attributions.last;
    const inputs: unknown[] = [said[i]];
    // A phrase at the edge is read with the word beside it.
    for (let p = Math.max(0, first - 1); p <= last && p < namings.length; p++) inputs.push(namings[p]);
    for (let p = first; p < last; p++) inputs.push(voices[p].i, voices[p].you, voices[p].evidence);
    if (called.size > 0) for (let a = attributions.first; a < next; a++) inputs.push(...referentData(called.get(a)));
    return { tokens, attributions, own: paragraphs.slice(first, last), inputs };
  });
}

const referentData = (one: Resolved | undefined): unknown[] =>
  one?.referent ? [one.referent.entity, one.referent.confidence, one.referent.evidence] : [one?.by];
