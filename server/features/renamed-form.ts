/** How a form of a name reads once the one who bears it is called otherwise. */
import { type NamePart, type NameParts, nameParts, partsOf } from './name-parts.ts';

const INITIAL = /^\p{L}\.?$/u;

/**
 * The form with the new name in it, as long as the form is of the old one: of "Dana Reyes", who is to be "Dena Reyez", "Reyes" becomes
 * "Reyez", "DANA REYES" "DENA REYEZ", "D. Reyes" "D. Reyez". Words that the old name does not have stay: “Bob” of "Robert
 * “Bob” Ellis". Undefined for a form of other words: "the Mayor", "EPA".
 */
export function renamedForm(form: string, oldName: string, newName: string): string | undefined {
  const words = form.split(/\s+/);
  if (plain(form) === plain(oldName)) return inWordsOf(form, newName.split(' '));
  const old = partsOf(oldName);
  const fresh = partsOf(newName);
  const places = placesOf(words, old);
  if (places.every((place) => place === undefined)) return undefined;
  const written: string[] = [];
  for (const [i, word] of words.entries()) {
    const place = places[i];
    if (!place) written.push(word);
    else if (place.part !== places[i - 1]?.part) {
      const run = places.slice(i).findIndex((each) => each?.part !== place.part);
      const length = run < 0 ? words.length - i : run;
      written.push(...partWritten(words.slice(i, i + length), place, old, fresh));
    }
  }
  return inWordsOf(form, written.length > 0 ? written : newName.split(' '));
}

/** The form of one part that alone is to be called otherwise: "Dana Reyez" of "Reyes" in "Dana Reyes"; undefined where it is no single part. */
export function nameWithPart(form: string, oldName: string, newPart: string): string | undefined {
  const old = partsOf(oldName);
  const [place, ...others] = placesOf(form.split(/\s+/), old);
  if (!place || others.length > 0) return undefined;
  return nameParts
    .flatMap((part) => old[part].map((word, at) => (part === place.part && at === place.at ? newPart : word)))
    .join(' ');
}

interface Place {
  readonly part: NamePart;
  readonly at: number;
}

/** Where in the old name each word of a form stands, read from the end, for of two that are alike the surname is meant. */
function placesOf(words: readonly string[], old: NameParts): (Place | undefined)[] {
  const left = nameParts.flatMap((part) => old[part].map((word, at) => ({ word, part, at })));
  const places = [...words].reverse().map((word): Place | undefined => {
    const found = left.findLastIndex((each) => isAlike(word, each.word));
    return found < 0 ? undefined : left.splice(found)[0];
  });
  return places.reverse();
}

/** What stands for a part of the old name, or for some words of it: for "Leyen" of "von der Leyen" no more than one word. */
function partWritten(words: readonly string[], { part, at }: Place, old: NameParts, fresh: NameParts): string[] {
  const isWhole = words.length === old[part].length;
  const isLikeLong = fresh[part].length === old[part].length;
  const chosen = isWhole
    ? fresh[part]
    : isLikeLong
      ? fresh[part].slice(at, at + words.length)
      : fresh[part].slice(-words.length);
  return chosen.map((word, i) => {
    const before = words[i];
    return before && INITIAL.test(before) ? word[0] + before.slice(1) : word;
  });
}

/** Written as the form is: in capitals, and with its white space where there are as many words. */
function inWordsOf(form: string, words: readonly string[]): string {
  const gaps = form.match(/\s+/g) ?? [];
  const isInCapitals = /\p{Lu}{2}/u.test(form) && form === form.toUpperCase();
  const written = isInCapitals ? words.map((word) => word.toUpperCase()) : words;
  return written.map((word, i) => word + (i < written.length - 1 ? (gaps[i] ?? ' ') : '')).join('');
}

const plain = (name: string): string => name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
const isAlike = (word: string, old: string): boolean =>
  plain(word) === plain(old) || (INITIAL.test(word) && word[0] === old[0]);
