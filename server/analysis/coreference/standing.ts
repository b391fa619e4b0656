import type { Gender } from './genders.ts';
import { NOWHERE, type Place, type Point } from './point.ts';

/** What a reader remembers of somebody who has been spoken of. */
export interface Standing {
  last: Point;
  /** The last point before the one where they were spoken of last. */
  before: Point;
  place: Place;
  isName: boolean;
  mentions: number;
  /** The sentence in which they were the subject last; -1 where they were none. */
  subject: number;
  speeches: number;
  /** The number of the attribution in which they spoke last, and where it stands; none yet where there are no speeches. */
  order: number;
  speech: Point;
  /** What a pronoun that could be nobody else’s has told. */
  gender: Gender | undefined;
}

/** Of somebody who has not been spoken of. */
export const newStanding = (): Standing => ({
  last: NOWHERE,
  before: NOWHERE,
  place: 'object',
  isName: true,
  mentions: 0,
  subject: -1,
  speeches: 0,
  order: 0,
  speech: NOWHERE,
  gender: undefined,
});
