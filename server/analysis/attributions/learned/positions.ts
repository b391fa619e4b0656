import { hashOf, mixed } from '../../model/hash.ts';

/**
 * The judge of contents has learned something by an oversight: of a content that no mark follows in its sentence, how far into
 * the text it ends. It says next to nothing, and of most places just nothing; but it is in the weights, and so what is read of a
 * paragraph may change where the paragraph moves. Beyond so many tokens all places are one.
 */
export const MAX_POSITION = 4096;

/**
 * Up to here it is also told how far into the text a content begins that no mark stands before in its sentence: `bucket` knows no
 * more than 40.
 */
export const MAX_NEAR_POSITION = 41;

/** What was asked of a place: the form of the content, the feature's template, and the place, in tokens from some point. */
export interface PositionAsked {
  readonly shape: number;
  readonly template: number;
  readonly token: number;
}

const NONE = hashOf('none');

/** What the judge is told of a content that ends at a token of the text. */
export const positionValue = (token: number, shape: number): number =>
  mixed(mixed(NONE, -Math.min(MAX_POSITION, token)), shape);

/** The feature of what was asked, where the point from which it counts is the token `from` of the text. */
export const positionFeature = ({ shape, template, token }: PositionAsked, from: number): number =>
  mixed(positionValue(from + token, shape), template);
