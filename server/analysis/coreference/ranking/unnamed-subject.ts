import type { Discourse, Unnamed } from '../discourse.ts';
import type { Gender } from '../genders.ts';

/** Whoever of no name and a gender is the subject of this sentence or the one before, later than all who are named or speak; null for nobody. */
export function unnamedSubject(discourse: Discourse, sentence: number, gender: Gender | undefined): Unnamed | null {
  const { lastUnnamedSubject: unnamed, lastSubject, lastSpeech } = discourse;
  if (!unnamed || sentence - unnamed.sentence > 1) return null;
  const named = lastSubject === null ? undefined : discourse.standing(lastSubject);
  const isLast = unnamed.token > Math.max(named?.subject.token ?? -1, lastSpeech?.token ?? -1);
  return isLast && (!gender || !unnamed.gender || unnamed.gender === gender) ? unnamed : null;
}
