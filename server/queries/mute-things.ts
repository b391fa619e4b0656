import type { Entity } from '../analysis/article.ts';
import { SEATS } from '../analysis/lexicon/metonyms.ts';

/** What is built or grown and is the last word of its own name: the Harbour Bridge says nothing, Moscow does. */
const STRUCTURES: ReadonlySet<string> = new Set(
  `airport avenue bay beach boulevard bridge building canal cathedral church creek dam forest garden gardens harbour harbor highway
  hill hotel island lake lane lighthouse mount mountain museum park peak pier plaza port quay railway reef reservoir river road
  square stadium station street theatre theater tower tunnel valley viaduct wall wharf wood woods`.split(/\s+/),
);

/**
 * Whether nobody can speak by that name: a bridge, a storm, a novel. A land or a town speaks for its government, and the
 * street where a government sits speaks too: “Downing Street said”.
 */
export function isMute({ type, name }: Entity): boolean {
  if (type === 'event' || type === 'work') return true;
  return type === 'place' && !SEATS.includes(name) && STRUCTURES.has(name.split(/\s/).at(-1)!.toLowerCase());
}
