import type { Gender } from './genders.ts';
import type { Place, Point } from './point.ts';
import { remember } from './remember.ts';
import { type Standing, UNKNOWN } from './standing.ts';

/** Somebody spoken of without a name: "a child", "one parent". */
export interface Unnamed extends Point {
  readonly head: string;
  readonly gender: Gender | undefined;
}

/** A noun with what stands before it: "finance", "minister". */
export interface Noun {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** How many people, and how many other entities, are asked about; of those spoken of before them only a role may tell. */
const MAX_RECENT = 16;
/** Of how many of either it is known how they stand, and of how many nouns whom they stood for. */
const MAX_REMEMBERED = 64;
/** What is told apart of counts (`ranking/candidate-features.ts`): more than one mention, so many attributions since somebody spoke. */
const MAX_COUNT = 2;
const MAX_SPEAKERS_SINCE = 3;

/** A point at which somebody spoke. */
export interface Speech extends Point {
  /** Whether it is the end of its paragraph, or near it. */
  readonly isLast: boolean;
}

/** What a discourse holds: plain data, in which only lists and maps are ever written to (`moved.ts`). */
export type Remembered = object;

/**
 * What the text has spoken of so far, as somebody remembers it who reads it once from its start. What it holds is
 * plain data, and does not grow with the text.
 */
export class Discourse {
  /** Those spoken of lately, the last one last. */
  readonly people: number[] = [];
  readonly others: number[] = [];
  /** Who spoke in the last few attributions, the last one last; null for nobody who is known. */
  readonly lastSpeakers: (number | null)[] = [];
  /** Who spoke last, of those who are named; and whether somebody without a name has spoken since. */
  lastSpeaker: number | null = null;
  unnamedSpoke: Unnamed | null = null;
  /** The last attribution's point; none yet. */
  lastSpeech: Speech | null = null;
  /** The person who was a subject last. */
  lastSubject: number | null = null;
  /** The organisation or place that was a subject or spoke last. */
  lastBody: number | null = null;
  /** The first of several who spoke last as one. */
  lastGroup: number | null = null;
  lastUnnamed: Unnamed | null = null;
  /** The last one without a name who was a subject. */
  lastUnnamedSubject: Unnamed | null = null;
  private readonly standingPeople = new Map<number, Standing>();
  private readonly standingOthers = new Map<number, Standing>();
  private readonly unnamed = new Map<string, Unnamed>();
  private readonly meant = new Map<string, number | null>();
  /** The word that stood before each noun when it was last used; none is "". */
  private readonly modifiers = new Map<string, string>();

  constructor(private readonly isPerson: (entity: number) => boolean) {}

  /** Goes on from what was remembered. */
  static from(remembered: Remembered, isPerson: (entity: number) => boolean): Discourse {
    return Object.assign(new Discourse(isPerson), copyOf(remembered));
  }

  /** All that is remembered now. */
  remembered(): Remembered {
    const { isPerson, ...remembered } = this;
    return copyOf(remembered);
  }

  standing(entity: number): Standing | undefined {
    return this.standingsOf(entity).get(entity);
  }

  /** The last one who was spoken of with a noun and no name. */
  unnamedBy(head: string): Unnamed | undefined {
    return this.unnamed.get(head);
  }

  /**
   * Whom a noun stood for last, null where it was nobody known; undefined where it has not been used, or not so: "the health
   * minister" is not whom "the finance minister" was.
   */
  meantBy({ head, modifiers }: Noun): number | null | undefined {
    const modifier = modifiers[modifiers.length - 1];
    const exact = `${modifier} ${head}`;
    if (this.meant.has(exact)) return this.meant.get(exact);
    const isOther = modifier !== undefined && (this.modifiers.get(head) || modifier) !== modifier;
    return isOther ? undefined : this.meant.get(head);
  }

  mean({ head, modifiers }: Noun, entity: number | null): void {
    const modifier = modifiers[modifiers.length - 1];
    remember(this.meant, head, entity, MAX_REMEMBERED);
    remember(this.modifiers, head, modifier ?? '', MAX_REMEMBERED);
    if (modifier !== undefined) remember(this.meant, `${modifier} ${head}`, entity, MAX_REMEMBERED);
  }

  mention(entity: number, at: Point, place: Place, isName: boolean): void {
    const list = this.isPerson(entity) ? this.people : this.others;
    const known = list.lastIndexOf(entity);
    if (known >= 0) list.splice(known, 1);
    else if (list.length === MAX_RECENT) list.shift();
    list.push(entity);
    const standing = this.standing(entity) ?? UNKNOWN;
    const isSubject = place === 'subject';
    remember(
      this.standingsOf(entity),
      entity,
      {
        last: at,
        before: standing.last,
        place,
        isName,
        mentions: Math.min(MAX_COUNT, standing.mentions + 1),
        subject: isSubject ? at : standing.subject,
        speeches: standing.speeches,
        speech: standing.speech,
        gender: standing.gender,
      },
      MAX_REMEMBERED,
    );
    if (!isSubject) return;
    if (this.isPerson(entity)) this.lastSubject = entity;
    else this.lastBody = entity;
  }

  /** A pronoun that could be nobody else’s tells the gender of somebody of whom it was not known. */
  tellGender(entity: number, gender: Gender): void {
    const standing = this.standing(entity);
    if (standing && !standing.gender) this.standingsOf(entity).set(entity, { ...standing, gender });
  }

  introduce(unnamed: Unnamed, isSubject: boolean): void {
    remember(this.unnamed, unnamed.head, unnamed, MAX_REMEMBERED);
    this.mean({ head: unnamed.head, modifiers: [] }, null);
    this.lastUnnamed = unnamed;
    if (isSubject) this.lastUnnamedSubject = unnamed;
  }

  speak(entity: number, at: Speech): void {
    this.lastSpeech = at;
    this.lastSpeaker = entity;
    this.unnamedSpoke = null;
    if (!this.isPerson(entity)) this.lastBody = entity;
    this.passOnTo(entity);
    const standing = this.standing(entity);
    if (!standing) return;
    const speeches = Math.min(MAX_COUNT, standing.speeches + 1);
    this.standingsOf(entity).set(entity, { ...standing, speeches, speech: at });
  }

  /** Takes in what somebody says who is not known; null where there are no words for who it is. */
  speakUnnamed(unnamed: Unnamed | null, at: Speech): void {
    this.lastSpeech = at;
    if (unnamed) this.unnamedSpoke = unnamed;
    this.passOnTo(null);
  }

  /** In how many attributions others have spoken since somebody did, or more. */
  speakersSince(entity: number): number {
    const last = this.lastSpeakers.lastIndexOf(entity);
    return last < 0 ? MAX_SPEAKERS_SINCE : this.lastSpeakers.length - 1 - last;
  }

  private passOnTo(speaker: number | null): void {
    if (this.lastSpeakers.push(speaker) > MAX_SPEAKERS_SINCE) this.lastSpeakers.shift();
  }

  private standingsOf(entity: number): Map<number, Standing> {
    return this.isPerson(entity) ? this.standingPeople : this.standingOthers;
  }
}

/** The same in lists and maps of its own. */
function copyOf(remembered: Remembered): Remembered {
  const copy: Record<string, unknown> = { ...remembered };
  for (const key in copy) {
    const value = copy[key];
    if (Array.isArray(value)) copy[key] = value.slice();
    else if (value instanceof Map) copy[key] = new Map(value);
  }
  return copy;
}
