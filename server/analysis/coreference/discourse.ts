import type { Gender } from './genders.ts';
import type { Place, Point } from './point.ts';
import { Standing } from './standing.ts';

/** Somebody spoken of without a name: "a child", "one parent". */
export interface Unnamed extends Point {
  readonly head: string;
  readonly gender: Gender | undefined;
}

/** How many people, and how many other entities, are remembered; who was spoken of before them is not asked about. */
const MAX_REMEMBERED = 16;

/** What the text has spoken of so far, as somebody remembers it who reads it once from its start. */
export class Discourse {
  /** Those spoken of lately, the last one last. */
  readonly people: number[] = [];
  readonly others: number[] = [];
  /** How many attributions have been read. */
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
  private readonly standings = new Map<number, Standing>();
  private readonly unnamed = new Map<string, Unnamed>();
  private readonly meant = new Map<string, number | null>();

  constructor(private readonly isPerson: (entity: number) => boolean) {}

  standing(entity: number): Standing | undefined {
    return this.standings.get(entity);
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
    this.meant.set(head, entity);
  }

  mention(entity: number, at: Point, place: Place, isName: boolean): void {
    const list = this.isPerson(entity) ? this.people : this.others;
    const known = list.lastIndexOf(entity);
    if (known >= 0) list.splice(known, 1);
    else if (list.length === MAX_REMEMBERED) list.shift();
    list.push(entity);
    const standing = this.standings.get(entity) ?? new Standing();
    standing.mention(at, place, isName);
    this.standings.set(entity, standing);
    if (place !== 'subject') return;
    if (this.isPerson(entity)) this.lastSubject = entity;
    else this.lastBody = entity;
  }

  introduce(unnamed: Unnamed): void {
    this.unnamed.set(unnamed.head, unnamed);
    this.meant.set(unnamed.head, null);
    this.lastUnnamed = unnamed;
  }

  speak(entity: number, at: Point): void {
    this.spoken++;
    this.lastSpeech = at;
    this.lastSpeaker = entity;
    this.unnamedSpoke = null;
    if (!this.isPerson(entity)) this.lastBody = entity;
    this.standings.get(entity)?.speak(at, this.spoken);
  }

  /** Takes in what somebody says who is not known; null where there are no words for who it is. */
  speakUnnamed(unnamed: Unnamed | null, at: Point): void {
    this.spoken++;
    this.lastSpeech = at;
    if (unnamed) this.unnamedSpoke = unnamed;
  }
}
