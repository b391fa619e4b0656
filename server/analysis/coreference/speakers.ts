import type { Attribution, Entity, Mention, MentionKind } from '../article.ts';
import type { Attributed } from '../attributions/attributed.ts';
import { type Reading, spansOf } from '../document/reading.ts';
import { isEmpty, type Run } from '../document/run.ts';
import { type Cast, castOf } from './discourse-entities.ts';
import { Cue } from './mention-cues.ts';
import type { NamedEntity } from './named-entity.ts';
import { learnedJudge } from './ranking/learned.ts';
import type { Judge } from './ranking/ranker.ts';
import type { Reference, Referent } from './referent.ts';
import { type KeptResolved, resolvedText, type SaidText } from './resolved-text.ts';
import { withSourcedNames } from './sourced-names.ts';
import type { TextMentions } from './text-mentions.ts';
import type { SpeakerTrace } from './trace.ts';

/** A text in passages, with what is said in each. */
export type SpokenText = Omit<SaidText, 'namings'>;

export interface SpeakerOptions {
  /** What the last reading of the same text has left; it changes no answer. */
  readonly kept?: KeptResolved;
  /** Is filled with how each source was resolved, for those who ask why. */
  readonly trace?: SpeakerTrace | undefined;
  /** Says who is likely meant; those who teach give their own. */
  readonly judge?: Judge;
}

/**
 * Resolves each source to an entity and gathers every entity's mentions by name, by nominal ("the spokesman") and by
 * pronoun. Where nothing fits the speaker is null: better nobody than the wrong one.
 *
 * @param named those of the names, each name in one
 * @returns as many attributions as the text has, in its order
 */
export function speakersOf(
  text: SpokenText,
  found: TextMentions,
  named: readonly NamedEntity[],
  { kept = {}, trace, judge = learnedJudge }: SpeakerOptions = {},
): { entities: Entity[]; attributions: Attribution[] } {
  const { reading, paragraphs, passages, said, attributed } = text;
  const { mentions, entities } = withSourcedNames(reading, found, named, attributed);
  const cast = castOf(reading, mentions, entities);
  const read = { reading, paragraphs, passages, said, attributed, namings: mentions.namings };
  const { speakers, references } = resolvedText(read, cast, judge, kept, trace);
  if (trace) trace.names = cast.entities.map(({ name }) => name);
  const all = [...references, ...attributed.flatMap((a, i) => firstPersonReferences(cast, a, speakers[i]))];
  const id = (e: number): string => `e${e + 1}`;
  const placeOf = spansOf(reading);
  return {
    entities: entitiesWithMentions(reading, cast, mentions, all, speakers, id),
    attributions: attributed.map((a, i): Attribution => {
      const speaker = speakers[i];
      return {
        id: `a${i + 1}`,
        type: a.type,
        class: a.class,
        content: a.content.map(placeOf),
        cue: isEmpty(a.cue) ? [] : [placeOf(a.cue)],
        source: a.source ? [placeOf(a.source)] : [],
        speaker: speaker ? id(speaker.entity) : null,
        confidence: Math.round(100 * a.confidence * (speaker?.confidence ?? 0.5)) / 100,
        evidence: speaker?.evidence ? `${a.evidence}; ${speaker.evidence}` : a.evidence,
      };
    }),
  };
}

/** "I" and "my" inside what somebody says verbatim are the speaker. */
function firstPersonReferences(cast: Cast, { type, content }: Attributed, speaker: Referent | null): Reference[] {
  if (!speaker || cast.entities[speaker.entity].type !== 'person' || type === 'indirect') return [];
  const found: Reference[] = [];
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (cast.cues[i] & Cue.firstPerson) found.push({ first: i, last: i + 1, referent: speaker });
    }
  }
  return found;
}

function entitiesWithMentions(
  reading: Reading,
  { entities, names, details }: Cast,
  { named, described, sourced }: TextMentions,
  references: readonly Reference[],
  speakers: readonly (Referent | null)[],
  id: (e: number) => string,
): Entity[] {
  const placeOf = spansOf(reading);
  // A spread before another field gives each object a hidden class of its own, and makes all that reads them slow.
  const mention = (run: Run, kind: MentionKind): Mention => {
    const { start, end } = placeOf(run);
    return { start, end, kind };
  };
  const all = names.map((name, n) => mention(name, n < described || n >= sourced ? 'name' : 'nominal'));
  const mentions = entities.map((entity) => entity.names.map((n) => all[n]));
  const unsorted = new Set<Mention[]>();
  entities.forEach(({ names: own }, e) => {
    if (own[0] < described && own[own.length - 1] >= described) unsorted.add(mentions[e]);
  });
  for (const reference of references) {
    const own = mentions[reference.referent.entity];
    own.push(mention(reference, reference.last - reference.first === 1 ? 'pronoun' : 'nominal'));
    unsorted.add(own);
  }
  for (const own of unsorted) own.sort((a, b) => a.start - b.start);
  const speak = new Set(speakers.map((speaker) => speaker?.entity));
  return entities.flatMap(({ type, name, names: own }, e): Entity[] => {
    // A body without a name of its own is worth telling of where it says something.
    if (own[0] >= described && own[0] < sourced && !speak.has(e)) return [];
    const aliases: string[] = [];
    for (const n of own) {
      const { written } = named[n].form;
      if (written !== name && !aliases.includes(written)) aliases.push(written);
    }
    return [{ id: id(e), type, name, ...details[e], aliases, mentions: mentions[e] }];
  });
}
