import type { OutlineItem } from './outline.ts';

/** The attributions, at any depth, of whoever's name has the letters that were asked for, in their order; all of them where none are. */
export function matchingItems(outline: readonly OutlineItem[], query: string): OutlineItem[] {
  const letters = folded(query);
  return outline.flatMap((item) => [
    ...(hasLetters(folded(item.name), letters) ? [item] : []),
    ...matchingItems(item.children, query),
  ]);
}

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
