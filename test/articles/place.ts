/** Finds the words of a gold file in its article. */
import type { Span } from '../../server/analysis/article.ts';
import { overlap } from './overlap.ts';

/**
 * Words of an article, exactly as there: `"said"`, or `["first part", "second part"]`. `"Every … gone.”"` is the
 * stretch from the first to the last of these words; a number after words says which occurrence in the article is
 * meant: `["said", 3]`.
 */
export type Words = string | readonly (string | number)[];

const GAP = ' … ';

/** All places of `words` in `text` as whole words, in text order. A space also stands for a line end of hard-wrapped copy. */
export function occurrences(text: string, words: string, from = 0): Span[] {
  const places: Span[] = [];
  const line = text.replaceAll('\n', ' ');
  for (let start = line.indexOf(words, from); start >= 0; start = line.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isEdge(text, start) && isEdge(text, end)) places.push({ start, end });
  }
  return places;
}

/** True where no word of letters or digits runs across `offset`. */
function isEdge(text: string, offset: number): boolean {
  const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
  return !isWord(text.charAt(offset - 1)) || !isWord(text.charAt(offset));
}

/** The places of all `words` in turn, the first at or after `from`, each later one behind the one before. */
export function namedPlaces(text: string, words: Words, from = 0): Span[] {
  const places: Span[] = [];
  for (const { part, nth } of partsOf(words)) {
    const begin = nth === undefined ? (places.at(-1)?.end ?? from) : 0;
    const place = stretches(text, part, begin)[(nth ?? 1) - 1];
    if (!place) throw new Error(`cannot place "${part}"${nth === undefined ? '' : ` (${nth})`} from offset ${begin}`);
    places.push(place);
  }
  return places;
}

/** The places of all `words`, each the one nearest to `near` that overlaps none of `taken`. */
export function nearestPlaces(text: string, words: Words, near: readonly Span[], taken: readonly Span[]): Span[] {
  const places: Span[] = [];
  for (const { part, nth } of partsOf(words)) {
    const found = stretches(text, part, 0);
    const free = found.filter((place) => ![...taken, ...places].some((other) => overlap(place, other)));
    const place = nth === undefined ? free.sort((a, b) => distance(a, near) - distance(b, near))[0] : found[nth - 1];
    if (!place) throw new Error(`cannot place "${part}" near offset ${near[0]?.start}`);
    places.push(place);
  }
  return places.sort((a, b) => a.start - b.start);
}

function partsOf(words: Words): { part: string; nth?: number }[] {
  const list = typeof words === 'string' ? [words] : words;
  return list.flatMap((part, i) => {
    const next = list[i + 1];
    return typeof part === 'string' ? [typeof next === 'number' ? { part, nth: next } : { part }] : [];
  });
}

/** Like `occurrences`, but "first … last" may stand for a stretch. */
function stretches(text: string, words: string, from: number): Span[] {
  const whole = occurrences(text, words, from);
  const [first, last] = words.split(GAP);
  if (whole.length > 0 || first === undefined || last === undefined) return whole;
  return occurrences(text, first, from).flatMap(({ start, end }) => {
    const close = occurrences(text, last, end)[0];
    return close ? [{ start, end: close.end }] : [];
  });
}

/** How many characters lie between `place` and the nearest of `others`. */
function distance(place: Span, others: readonly Span[]): number {
  return Math.min(...others.map((other) => Math.max(other.start - place.end, place.start - other.end, 0)));
}
