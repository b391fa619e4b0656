import type { Gender } from './genders.ts';
import type { Place, Point } from './point.ts';
import { remember } from './remember.ts';
import { newStanding, type Standing } from './standing.ts';

/** Somebody spoken of without a name: "a child", "one parent". */
export interface Unnamed extends Point {
  readonly head: string;
  readonly gender: Gender | undefined;
}

/** How many people, and how many other entities, are asked about; of those spoken of before them only a role may tell. */
const MAX_RECENT = 16;
/** Of how many of either it is known how they stand, and of how many nouns whom they stood for. */
const MAX_REMEMBERED = 64;
/** What is told apart of counts: so many attributions since somebody spoke, more than one mention. */
const MAX_ORDER = 4;
const MAX_COUNT = 2;

/** What a discourse holds, as plain data (`moved.ts`). */
export type Remembered = object;

/**
 * What the text has spoken of so far, as somebody remembers it who reads it once from its start. What it holds is
 * plain data, and does not grow with the text.
 */
export class Discourse {
  /** Those spoken of lately, the last one last. */
  readonly people: number[] = [];
  readonly others: number[] = [];
  /** How many attributions have been read since all was settled. */
  spoken = 0;
  /** Who spoke last, of those who are named; and whether somebody without a name has spoken since. */
  lastSpeaker: number | null = null;
  unnamedSpoke: Unnamed | null = null;
  /** The last attribution's point; none yet. */
  lastSpeech: Point | null = null;
  /** The person who was a subject last. */
  lastSubject: number | null = null;
  /** The organisation or place that was a subject or spoke last. */
  lastBody: number | null = null;
  /** The first of several who spoke last as one. */
  lastGroup: number | null = null;
  lastUnnamed: Unnamed | null = null;
  private readonly standings = { people: new Map<number, Standing>(), others: new Map<number, Standing>() };
  private readonly unnamed = new Map<string, Unnamed>();
  private readonly meant = new Map<string, number | null>();

  constructor(private readonly isPerson: (entity: number) => boolean) {}

  /** Goes on from what was remembered, which is its own from then on. */
  static from(remembered: Remembered, isPerson: (entity: number) => boolean): Discourse {
    return Object.assign(new Discourse(isPerson), remembered);
  }

  /** All that is remembered, as plain data, which changes with it. */
  remembered(): Remembered {
    const { isPerson, ...remembered } = this;
    return remembered;
  }

  standing(entity: number): Standing | undefined {
    return this.standingsOf(entity).get(entity);
  }

  /** The last one who was spoken of with a noun and no name. */
  unnamedBy(head: string): Unnamed | undefined {
    return this.unnamed.get(head);
  }

  /** Whom a noun stood for last, null where it was nobody known; undefined where it has not been used. */
  meantBy(head: string): number | null | undefined {
    return this.meant.get(head);
  }

  mean(head: string, entity: number | null): void {
    remember(this.meant, head, entity, MAX_REMEMBERED);
  }

  mention(entity: number, at: Point, place: Place, isName: boolean): void {
    const list = this.isPerson(entity) ? this.people : this.others;
    const known = list.lastIndexOf(entity);
    if (known >= 0) list.splice(known, 1);
    else if (list.length === MAX_RECENT) list.shift();
    list.push(entity);
    const standing = this.standing(entity) ?? newStanding();
    const { last, mentions } = standing;
    Object.assign(standing, { before: last, last: at, place, isName, mentions: mentions + 1 });
    remember(this.standingsOf(entity), entity, standing, MAX_REMEMBERED);
    if (place !== 'subject') return;
    standing.subject = at.sentence;
    if (this.isPerson(entity)) this.lastSubject = entity;
    else this.lastBody = entity;
  }

  introduce(unnamed: Unnamed): void {
    remember(this.unnamed, unnamed.head, unnamed, MAX_REMEMBERED);
    this.mean(unnamed.head, null);
    this.lastUnnamed = unnamed;
  }

  speak(entity: number, at: Point): void {
    this.spoken++;
    this.lastSpeech = at;
    this.lastSpeaker = entity;
    this.unnamedSpoke = null;
    if (!this.isPerson(entity)) this.lastBody = entity;
    const standing = this.standing(entity);
    if (standing) Object.assign(standing, { order: this.spoken, speech: at, speeches: standing.speeches + 1 });
  }

  /** Takes in what somebody says who is not known; null where there are no words for who it is. */
  speakUnnamed(unnamed: Unnamed | null, at: Point): void {
    this.spoken++;
    this.lastSpeech = at;
    if (unnamed) this.unnamedSpoke = unnamed;
  }

  /** Forgets of counts what nobody tells apart (`ranking/candidate-features.ts`): then two that have come to the same by other ways are alike. */
  settle(): void {
    for (const standings of Object.values(this.standings))
      for (const standing of standings.values()) {
        standing.order = Math.max(-MAX_ORDER, standing.order - this.spoken);
        standing.speeches = Math.min(MAX_COUNT, standing.speeches);
        standing.mentions = Math.min(MAX_COUNT, standing.mentions);
      }
    this.spoken = 0;
  }

  private standingsOf(entity: number): Map<number, Standing> {
    return this.isPerson(entity) ? this.standings.people : this.standings.others;
  }
}
