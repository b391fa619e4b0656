import type { OutlineItem } from './outline-item.ts';

/** What somebody says, called by the full name: an editor sorts out what a list of all files has by that. */
export interface NamedItem extends OutlineItem {
  readonly who: string;
  readonly words: string;
}

/** The attributions, at any depth, of whoever's name has the letters that were asked for, in their order; all of them where none are. */
export function matchingItems(outline: readonly OutlineItem[], query: string): NamedItem[] {
  const letters = folded(query);
  return outline.flatMap((item) => [
    ...(isNamed(item) && hasLetters(folded(item.who), letters) ? [item] : []),
    ...matchingItems(item.children, query),
  ]);
}

/** A heading or a group says nothing. */
const isNamed = (item: OutlineItem): item is NamedItem => item.who !== undefined && item.words !== undefined;

/** "rys" is in "dana reyes". */
function hasLetters(name: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Without case, blanks and accents: “Núñez” is asked for as “nunez”. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
