/** Where a name or a pronoun stands in its sentence: before the verb, behind it, as whose something is, or describing another name. */
export type Place = 'subject' | 'object' | 'owner' | 'describing';

/** A point of the text to which it has been read. */
export interface Point {
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Before the text. */
export const NOWHERE: Point = { token: -1, sentence: -1, paragraph: -1 };
