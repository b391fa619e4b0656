import type { Gender } from './genders.ts';
import { NOWHERE, type Place, type Point } from './point.ts';

/** What a reader remembers of somebody who has been spoken of; another one takes its place when they are again. */
export interface Standing {
  readonly last: Point;
  /** The last point before the one where they were spoken of last. */
  readonly before: Point;
  readonly place: Place;
  readonly isName: boolean;
  readonly mentions: number;
  /** Where they were the subject last. */
  readonly subject: Point;
  readonly speeches: number;
  /** Where they spoke last; none yet where there are no speeches. */
  readonly speech: Point;
  /** What a pronoun that could be nobody else’s has told. */
  readonly gender: Gender | undefined;
}

/** Of somebody who has not been spoken of. */
export const UNKNOWN: Standing = {
  last: NOWHERE,
  before: NOWHERE,
  place: 'object',
  isName: true,
  mentions: 0,
  subject: NOWHERE,
  speeches: 0,
  speech: NOWHERE,
  gender: undefined,
};
