import type { Attributed } from '../attributions/attributed.ts';
import { isQuoted, type Reading, wordAt } from '../document/reading.ts';
import { fillRuns, indexFrom, type Run } from '../document/run.ts';
import type { Discourse } from './discourse.ts';
import type { Cast } from './discourse-entities.ts';
import type { Voice } from './first-person.ts';
import { Cue } from './mention-cues.ts';
import { placeOfName } from './places.ts';
import type { Place, Point } from './point.ts';
import type { Judge } from './ranking/ranker.ts';
import type { Reference, Referent, Resolved } from './referent.ts';
import { type Asked, isPronoun, mentionAt, referentOf } from './resolve-mention.ts';
import { isGroup, sourceReferent } from './resolve-source.ts';
import type { SpeakerTrace } from './trace.ts';
import { introducedAt, unnamedIn } from './unnamed.ts';

/** Where the text is read word by word; what else stands in it changes nothing. */
const STOPS = Cue.finite | Cue.anaphor | Cue.name | Cue.indefinite;

/** What ends a paragraph behind the last words that are said: the cue of a short source, a stop. */
const MAX_CLOSING_TOKENS = 4;

/** A passage, by its tokens and the indexes of its attributions among those of the text. */
export interface PassagePlace {
  readonly tokens: Run;
  readonly attributions: Run;
}

/** Who each source of a passage is, and whom its pronouns and nominals stand for. */
export interface ResolvedPassage {
  readonly speakers: readonly (Referent | null)[];
  readonly references: readonly Reference[];
}

/** Reads a text from its start, passage by passage: names are remembered, and what refers finds whom it stands for. */
export class TextReader {
  private readonly speakers: (Referent | null)[];
  private references = new Map<number, Reference>();
  /** The sources that have been read, by their first token. */
  private readonly found = new Map<number, Resolved>();
  /** One more than the index of the attribution whose content holds a token, or 0. */
  private readonly within: Int32Array;
  private at: Point = { token: 0, sentence: 0, paragraph: 0 };
  /** Whether no verb has been read in the sentence, and who is the subject of the last one that has. */
  private isBeforeVerb = true;
  private clauseSubject: number | null = null;

  /**
   * @param voices whose words each paragraph has
   * @param discourse what is remembered of what was read before
   */
  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly attributed: readonly Attributed[],
    private readonly voices: readonly Voice[],
    /** Whom the labels of a transcript call, by the index of the attribution. */
    private readonly called: ReadonlyMap<number, Resolved>,
    readonly discourse: Discourse,
    private readonly judge: Judge,
    private readonly trace?: SpeakerTrace,
  ) {
    this.speakers = attributed.map(() => null);
    this.within = new Int32Array(reading.tokens.length);
    attributed.forEach(({ content }, i) => {
      fillRuns(content, this.within, i + 1);
    });
  }

  /** Reads the passage that comes next. */
  read({ tokens, attributions: { first, last } }: PassagePlace): ResolvedPassage {
    this.references = new Map();
    this.found.clear();
    const indexes = Array.from({ length: last - first }, (_, i) => first + i);
    const due = indexes.map((i) => ({ at: dueOf(this.attributed[i]), i })).sort((x, y) => x.at - y.at || x.i - y.i);
    const sourceAt = firstSources(this.attributed, indexes);
    let next = 0;
    const { sentences } = this.reading;
    for (let sentence = indexFrom(sentences, tokens.first); sentences[sentence]?.first < tokens.last; sentence++) {
      const { first, last, paragraph } = sentences[sentence];
      this.isBeforeVerb = true;
      this.clauseSubject = null;
      for (let token = first; token < last; token++) {
        const cues = this.cast.cues[token];
        const isDue = next < due.length && due[next].at <= token + 1;
        const source = sourceAt.get(token);
        if ((cues & STOPS) === 0 && !isDue && source === undefined) continue;
        this.at = { token, sentence, paragraph };
        if (cues & Cue.finite) this.readVerb();
        if (source !== undefined) this.readSource(source);
        if (!isQuoted(this.reading, token)) this.readPhrase(cues);
        for (; next < due.length && due[next].at <= token + 1; next++) this.readSpeech(due[next].i);
      }
    }
    return { speakers: this.speakers.slice(first, last), references: [...this.references.values()] };
  }

  private readVerb(): void {
    if (!this.isBeforeVerb) this.clauseSubject = null;
    this.isBeforeVerb = false;
  }

  private readSource(index: number): void {
    const { judge, trace, at } = this;
    const { source } = this.attributed[index];
    const one = sourceReferent(this.asked(index), source!, this.voices[at.paragraph], judge, trace);
    this.found.set(at.token, one);
    if (one.reference) this.references.set(at.token, one.reference);
  }

  /** Reads a name, a pronoun, "the mayor" or "a child", and a body that begins there, maybe with a name: "Norway’s army". */
  private readPhrase(cues: number): void {
    const { reading, cast, at } = this;
    const n = cast.nameAt.get(at.token);
    if (n !== undefined) this.mention(cast.owner[n], placeOfName(reading, cast.names[n], this.isBeforeVerb), true);
    else if (cues & Cue.anaphor) {
      const reference = this.found.has(at.token) ? this.references.get(at.token) : this.mentionHere();
      const place = reading.tags[at.token] === 'PRP$' ? 'owner' : this.isBeforeVerb ? 'subject' : 'object';
      if (reference) this.mention(reference.referent.entity, place, false);
      else if (!isPronoun(reading, at.token)) this.introduce();
    }
    if (n === undefined && cues & Cue.indefinite) this.introduce();
    const body = cast.bodyAt.get(at.token);
    if (body !== undefined)
      this.mention(cast.owner[body], placeOfName(reading, cast.names[body], this.isBeforeVerb), true);
  }

  private mentionHere(): Reference | undefined {
    const reference = mentionAt(this.asked(null), this.judge) ?? undefined;
    if (reference) this.references.set(this.at.token, reference);
    return reference;
  }

  private mention(entity: number, place: Place, isName: boolean): void {
    this.discourse.mention(entity, this.at, place, isName);
    if (place === 'subject') this.clauseSubject = entity;
  }

  private introduce(): void {
    const unnamed = introducedAt(this.reading, this.cast, this.at);
    if (unnamed) this.discourse.introduce(unnamed, this.isBeforeVerb);
  }

  private readSpeech(index: number): void {
    const { reading, cast, discourse, at } = this;
    const { source } = this.attributed[index];
    const one = this.called.get(index) ?? (source ? this.found.get(source.first) : this.silence(index));
    if (one) this.trace?.sources.set(index, one);
    const speaker = one?.referent ?? null;
    this.speakers[index] = speaker;
    // A third who speaks ends the group, but "they" goes on with it.
    if (source && wordAt(reading, source.first) !== 'they')
      discourse.lastGroup = speaker && isGroup(reading, cast, source) ? speaker.entity : null;
    const speech = { ...at, isLast: at.token >= reading.paragraphs[at.paragraph].last - MAX_CLOSING_TOKENS };
    if (speaker) discourse.speak(speaker.entity, speech);
    else discourse.speakUnnamed(source && unnamedIn(reading, source, at), speech);
  }

  /** Who says what has no source: a quotation in a paragraph of its own. */
  private silence(index: number): Resolved {
    const question = { ...this.asked(index), kind: 'silent' as const, referring: null };
    return { by: 'silence', referent: referentOf(question, this.judge, this.trace), reference: null };
  }

  /** What is asked where the text has been read to, of an attribution, or of a mention (null). */
  private asked(index: number | null): Asked {
    const { reading, cast, discourse, at, trace } = this;
    const shared = { reading, cast, discourse, at, isTraced: trace !== undefined && index !== null };
    if (index !== null) return { ...shared, attributed: this.attributed[index], index, within: null, barred: [] };
    const isSubject = this.isBeforeVerb || /^s?he$/.test(wordAt(reading, at.token));
    const isObject = !isSubject && reading.tags[at.token] !== 'PRP$';
    const within = this.sayerOf(this.within[at.token] - 1);
    const barred = [
      this.voices[at.paragraph].i,
      // "Lena Orr found him": whoever is found is somebody else.
      isObject ? this.clauseSubject : null,
      // "Orr said the man was drunk": nobody says "the man" of himself.
      isPronoun(reading, at.token) ? null : within,
    ];
    return { ...shared, attributed: null, index: -1, within, barred };
  }

  /** Who makes an attribution, where the source has been read. */
  private sayerOf(index: number): number | null {
    const source = this.attributed[index]?.source;
    return (source && this.found.get(source.first)?.referent?.entity) ?? null;
  }
}

/** The token behind the last that must be read before it is asked who speaks. */
function dueOf({ source, cue, content }: Attributed): number {
  if (source) return Math.max(source.last, cue.last);
  return content.some((run) => cue.first >= run.first && cue.first < run.last) ? content[0].first + 1 : cue.last;
}

/** The first of some attributions of each source, by the source's first token. */
function firstSources(attributed: readonly Attributed[], indexes: readonly number[]): Map<number, number> {
  const firsts = new Map<number, number>();
  for (const i of indexes) {
    const { source } = attributed[i];
    if (source && !firsts.has(source.first)) firsts.set(source.first, i);
  }
  return firsts;
}
