import type { Gender } from '../genders.ts';
import type { Question } from './question.ts';

/** What is asked of somebody both to tell who may be meant and to weigh them. */

/** What a title, a role or an earlier pronoun has told of somebody's gender. */
export const toldGender = ({ cast, discourse }: Question, entity: number): Gender | undefined =>
  cast.genders.get(entity) ?? discourse.standing(entity)?.gender;

/** The same, or what the given name tells, which may mislead. */
export const likelyGender = (question: Question, entity: number): Gender | undefined =>
  toldGender(question, entity) ?? question.cast.guesses.get(entity);

/** Whether somebody was named last in this paragraph or the one before. */
export function isNamedNear({ discourse, at }: Question, entity: number): boolean {
  const standing = discourse.standing(entity);
  return standing !== undefined && at.paragraph - standing.last.paragraph < 2;
}
