import type { Gender } from './genders.ts';
import { NOWHERE, type Place, type Point } from './point.ts';

/** What a reader remembers of somebody who has been spoken of. */
export class Standing {
  last: Point = NOWHERE;
  /** The last point before the one where they were spoken of last. */
  before: Point = NOWHERE;
  place: Place = 'object';
  isName = true;
  mentions = 0;
  /** The sentence in which they were the subject last. */
  subject = -1;
  /** The number of the attribution in which they spoke last, and where it stands. */
  order = -1;
  speech: Point = NOWHERE;
  speeches = 0;
  /** What a pronoun that could be nobody else’s has told. */
  gender: Gender | undefined;

  mention(at: Point, place: Place, isName: boolean): void {
    this.before = this.last;
    this.last = at;
    this.place = place;
    this.isName = isName;
    this.mentions++;
    if (place === 'subject') this.subject = at.sentence;
  }

  speak(at: Point, order: number): void {
    this.order = order;
    this.speech = at;
    this.speeches++;
  }
}
