import type { Attribution, Entity, Mention, MentionKind } from '../article.ts';
import type { Attributed } from '../attributions/attributed.ts';
import { isQuoted, type Reading, spanOf, wordAt } from '../document/reading.ts';
import { isEmpty, type Run } from '../document/run.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../lexicon/roles.ts';
import { calledReferents } from './called-referents.ts';
import { type Cast, castOf } from './discourse-entities.ts';
import type { NamedEntity } from './entities.ts';
import { voicesOf } from './first-person.ts';
import { Cue } from './mention-cues.ts';
import type { Referent, Resolved } from './referent.ts';
import { nominalAt, pronounAt, type Reference } from './resolve-mention.ts';
import { isGroup, sourceReferent } from './resolve-source.ts';
import { Salience } from './salience.ts';
import type { NameMention, TextMentions } from './text-mentions.ts';
import type { SpeakerTrace } from './trace.ts';

/**
 * Resolves each source to an entity and gathers every entity's mentions by name, by nominal ("the spokesman") and by
 * pronoun. Where nothing fits the speaker is null: better nobody than the wrong one.
 *
 * @param entities those of the names, each name in one
 * @param attributed in any order; the answer has as many attributions, in the same order
 * @param trace is filled with how each source was resolved, for those who ask why
 */
export function speakersOf(
  reading: Reading,
  mentions: TextMentions,
  entities: readonly NamedEntity[],
  attributed: readonly Attributed[],
  trace?: SpeakerTrace,
): { entities: Entity[]; attributions: Attribution[] } {
  const cast = castOf(reading, mentions, entities);
  const { speakers, references } = resolved(reading, cast, attributed, trace);
  const all = [...references, ...attributed.flatMap((a, i) => firstPersonReferences(cast, a, speakers[i]))];
  const id = (e: number): string => `e${e + 1}`;
  return {
    entities: entitiesWithMentions(reading, cast, mentions.named, all, id),
    attributions: attributed.map((a, i): Attribution => {
      const speaker = speakers[i];
      return {
        id: `a${i + 1}`,
        type: a.type,
        class: a.class,
        content: a.content.map((run) => spanOf(reading, run)),
        cue: isEmpty(a.cue) ? [] : [spanOf(reading, a.cue)],
        source: a.source ? [spanOf(reading, a.source)] : [],
        speaker: speaker ? id(speaker.entity) : null,
        confidence: Math.round(100 * a.confidence * (speaker?.confidence ?? 0.5)) / 100,
        evidence: speaker?.evidence ? `${a.evidence}; ${speaker.evidence}` : a.evidence,
      };
    }),
  };
}

/** Where the text is read word by word; what else stands in it changes nothing. */
const STOPS = Cue.finite | Cue.anaphor | Cue.name;

/** Reads the text once from its start: names become salient, pronouns, nominals and sources find whom they stand for. */
function resolved(
  reading: Reading,
  cast: Cast,
  attributed: readonly Attributed[],
  trace?: SpeakerTrace,
): { speakers: (Referent | null)[]; references: Reference[] } {
  const salience = new Salience(cast.genders, cast.guesses);
  const speakers: (Referent | null)[] = attributed.map(() => null);
  const references = new Map<number, Reference>();
  const due = attributed
    .map((a, i) => ({ at: Math.max(a.source?.last ?? 0, a.cue.last), i }))
    .sort((x, y) => x.at - y.at);
  let next = 0;
  let lastBody: number | null = null;
  let lastGroup: number | null = null;
  const voices = voicesOf(reading, cast);
  const called = calledReferents(reading, cast, attributed);
  const { sentences } = reading;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s];
    const voice = voices[sentence.paragraph];
    let subject = true;
    for (let i = sentence.first; i < sentence.last; i++) {
      const cues = cast.cues[i];
      const isDue = next < due.length && due[next].at <= i + 1;
      if ((cues & STOPS) === 0 && !isDue) continue;
      if (cues & Cue.finite) subject = false;
      if (cues & (Cue.anaphor | Cue.name) && !isQuoted(reading, i)) {
        const reference =
          cues & Cue.anaphor
            ? (pronounAt(reading, cast, salience, i, s, voice.i, trace) ??
              nominalAt(reading, cast, salience, i, s, trace))
            : null;
        if (reference) references.set(i, reference);
        const entity = reference?.referent.entity ?? salientName(reading, cast, i);
        if (entity !== undefined && !(reference && !subject)) {
          // "Her daughter, Clémence Villiers, …": whose daughter she is does not make the mother the subject.
          salience.add({ entity, sentence: s, subject: subject && reading.tags[i] !== 'PRP$', speaker: false });
        }
        lastBody = (subject ? bodyAt(reading, cast, i) : undefined) ?? lastBody;
      }
      for (; next < due.length && due[next].at <= i + 1; next++) {
        const { source } = attributed[due[next].i];
        const known = source ? references.get(source.first) : undefined;
        const found: Resolved | null =
          called.get(due[next].i) ??
          (source && sourceReferent(reading, cast, source, { known, lastBody, lastGroup, voice }));
        if (found) trace?.sources.set(due[next].i, { ...found, lastBody });
        const speaker: Referent | null = found?.referent ?? null;
        // A third who speaks ends the group, but "they" goes on with it.
        if (source && wordAt(reading, source.first) !== 'they')
          lastGroup = speaker && isGroup(reading, cast, source) ? speaker.entity : null;
        speakers[due[next].i] = speaker;
        // "The report … It warns": what speaks without a name is what "it" takes up from now on.
        if (!speaker && source && isThing(reading, source)) lastBody = null;
        if (!speaker) continue;
        if (cast.entities[speaker.entity].type === 'person')
          salience.add({ entity: speaker.entity, sentence: s, subject: true, speaker: true });
        else lastBody = speaker.entity;
      }
    }
  }
  return { speakers, references: [...references.values()] };
}

/** The person whose name begins here, unless it only describes another: "Putin spokesman …", "Reyes’s office". */
function salientName(reading: Reading, cast: Cast, i: number): number | undefined {
  const n = cast.nameAt.get(i);
  if (n === undefined || /^(?:POS|NNS?)$/.test(reading.tags[cast.names[n].last])) return undefined;
  return cast.entities[cast.owner[n]].type === 'person' ? cast.owner[n] : undefined;
}

/** Whether a source is a document or a body, by its last noun: "The report", "a ministry". */
function isThing(reading: Reading, { first, last }: Run): boolean {
  for (let i = first; i < last && reading.tags[i] !== 'IN'; i++) {
    if (DOCUMENT_NOUNS.has(wordAt(reading, i)) || BODY_NOUNS.has(wordAt(reading, i))) return true;
  }
  return false;
}

/** The organisation whose name begins here, unless it only says where others are: "Analysts at Tolland Bank". */
function bodyAt(reading: Reading, { nameAt, owner, entities }: Cast, i: number): number | undefined {
  const n = nameAt.get(i);
  const before = wordAt(reading, i - 1) === 'the' ? i - 2 : i - 1;
  if (n === undefined || /^(?:at|of|for|with|in|from)$/.test(wordAt(reading, before))) return undefined;
  return entities[owner[n]].type === 'organization' ? owner[n] : undefined;
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
  named: readonly NameMention[],
  references: readonly Reference[],
  id: (e: number) => string,
): Entity[] {
  // A spread before another field gives each object a hidden class of its own, and makes all that reads them slow.
  const mention = (run: Run, kind: MentionKind): Mention => {
    const { start, end } = spanOf(reading, run);
    return { start, end, kind };
  };
  const all = names.map((name) => mention(name, 'name'));
  const mentions = entities.map((entity) => entity.names.map((n) => all[n]));
  const unsorted = new Set<Mention[]>();
  for (const reference of references) {
    const own = mentions[reference.referent.entity];
    own.push(mention(reference, reference.last - reference.first === 1 ? 'pronoun' : 'nominal'));
    unsorted.add(own);
  }
  for (const own of unsorted) own.sort((a, b) => a.start - b.start);
  return entities.map(({ type, name, names: own }, e): Entity => {
    const aliases: string[] = [];
    for (const n of own) {
      const { written } = named[n].form;
      if (written !== name && !aliases.includes(written)) aliases.push(written);
    }
    return { id: id(e), type, name, ...details[e], aliases, mentions: mentions[e] };
  });
}
