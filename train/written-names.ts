import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedText } from './marked-text.ts';
import type { NamedDocument } from './name-corpora.ts';

const ARTICLES = join('train', 'articles');
const NAMES = join('train', 'article-names');

/** What the letters of the lists stand for, as the corpora call it. */
const KINDS: Readonly<Record<string, string>> = {
  P: 'Person',
  O: 'Organization',
  L: 'Location',
  N: 'NORP',
  E: 'Event',
  W: 'Work',
  M: 'Other',
};

/** The articles of our own whose names are listed, desk by desk, in the order of their names. */
export const writtenNames = (): NamedDocument[] =>
  readdirSync(NAMES)
    .sort()
    .flatMap((list) => {
      const desk = list.replace('.txt', '');
      return [...listedNames(list, readFileSync(join(NAMES, list), 'utf8'))].map(([number, names]) => {
        const id = `${desk}/${number}.txt`;
        const { text } = markedText(id, readFileSync(join(ARTICLES, id), 'utf8'));
        return { id, text, entities: placed(id, text, names) };
      });
    });

interface Listed {
  readonly words: string;
  /** Which of the places where the words stand are meant, counted from 1; all where there are none. */
  readonly places: readonly number[];
  readonly label: string;
}

/**
 * The names of each article of a desk, by its number, as a list has them: a letter for the kind, then the forms. A number behind `#` says
 * which of the places that have these words is a name, for "Hope" is no name in "Hope is gone":
 *
 *     012
 *     P Mira Holt; Holt; Hope#1,3
 *     O Tull Harbour Board
 *
 * @throws Error with one sentence that says what does not fit and where
 */
export function listedNames(list: string, file: string): Map<string, Listed[]> {
  const articles = new Map<string, Listed[]>();
  let own: Listed[] = [];
  file.split(/\r?\n/).forEach((line, i) => {
    const at = `${list}, line ${i + 1}`;
    if (/^\d+$/.test(line)) {
      own = [];
      if (articles.has(line)) throw new Error(`${at}: ${line} is listed twice`);
      articles.set(line, own);
      return;
    }
    if (line === '') return;
    const label = KINDS[line[0]];
    if (!label || line[1] !== ' ') throw new Error(`${at}: no kind of names begins “${line.slice(0, 10)}”`);
    for (const form of line.slice(2).split(/; ?/)) {
      const [words, places] = form.split('#');
      own.push({ words, label, places: places?.split(',').map(Number) ?? [] });
    }
  });
  return articles;
}

/**
 * Where the names stand in a text, the longest first, so that "Holt" is found in no "Mira Holt".
 *
 * @throws Error where one stands nowhere
 */
export function placed(id: string, text: string, names: readonly Listed[]): [number, number, string][] {
  const taken = new Uint8Array(text.length);
  const found: [number, number, string][] = [];
  for (const { words, places, label } of [...names].sort((a, b) => b.words.length - a.words.length)) {
    let count = 0;
    let isFound = false;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (isInWord(text, at) || isInWord(text, end)) continue;
      count++;
      isFound = true;
      if (taken[at] || taken[end - 1] || (places.length > 0 && !places.includes(count))) continue;
      taken.fill(1, at, end);
      found.push([at, end, label]);
    }
    if (!isFound) throw new Error(`${id}: no “${words}” in the text`);
  }
  return found;
}

/** Whether a word goes on over an offset. */
const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
