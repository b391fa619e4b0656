/**
 * Texts of any length to measure with. One article again and again would name the same few people thousands of times
 * and flatter every cache; here each copy of a golden article has names and some words of its own. The same on every run.
 */
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { goldenArticles } from '../articles/golden.ts';
import { Random } from './random.ts';

const word = /\p{L}+(?:[’'-]\p{L}+)*/gu;
/** One content word of so many is another one in each copy. */
const SUBSTITUTED = 6;
const SHORTEST_CONTENT_WORD = 5;

const onsets = 'Bar Bel Cal Cor Dar Dor Fen Gar Hal Har Kel Lan Mar Mor Nor Pel Ran Sel Tar Tor Val Wen Yar Zel'.split(
  ' ',
);
const middles = ['', 'a', 'e', 'i', 'o', 'an', 'en', 'er', 'in', 'ol'];
const ends =
  'bury by dale den ford ham kin lan ley man mar mont nes ney rick sen ski sted ton vic ward wick win yard'.split(' ');

export const texts = goldenArticles()
  .filter(({ language }) => language === 'plaintext')
  .map(({ text }) => text);

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** Whole paragraphs up to about so many words, each article of them another one. */
export function benchText(words: number, seed = 1): string {
  const paragraphs: string[] = [];
  for (let [copy, count] = [0, 0]; count < words; copy++) {
    for (const paragraph of copyOf(copy % texts.length, new Random(seed + copy)).split(/\n\n+/)) {
      if (count < words) paragraphs.push(paragraph);
      count += wordCount(paragraph);
    }
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** A golden article with other names and some other words. */
function copyOf(index: number, random: Random): string {
  const renamed = new Map<string, string>();
  return texts[index]!.replace(word, (old) => {
    if (isNamed.has(old)) {
      if (!renamed.has(old)) renamed.set(old, given.includes(old) ? random.pick(given) : invented(random));
      return renamed.get(old)!;
    }
    return contentWords.has(old) && random.below(SUBSTITUTED) === 0 ? random.pick(byEnd[endOf(old)]!) : old;
  });
}

const invented = (random: Random): string => random.pick(onsets) + random.pick(middles) + random.pick(ends);

/** Words with the same end are mostly of the same part of speech. */
const endOf = (of: string): string => /(?:ed|ing|ly|s)$/.exec(of)?.[0] ?? '';

const articles = texts.map((text) => analyze(text));
const lower = new Set(texts.flatMap((text) => text.match(word)!.filter((each) => each === each.toLowerCase())));
const isName = (of: string): boolean => /^\p{Lu}\p{Ll}/u.test(of) && !lower.has(of.toLowerCase());
const names = articles.flatMap((article) => {
  const named = article.entities.filter(({ type }) => type === 'person' || type === 'organization' || type === 'place');
  return named.map(({ type, name }) => ({ type, words: (name.match(word) ?? []).filter(isName) }));
});
const given = names.flatMap(({ type, words }) => (type === 'person' && words.length > 1 ? [words[0]!] : []));
const isNamed = new Set(names.flatMap(({ words }) => words));
/** Cues stay, for other words in their places would leave texts in which nobody says anything. */
const cues = new Set(articles.flatMap(cueWords));
const contentWords = new Set([...lower].filter((each) => each.length >= SHORTEST_CONTENT_WORD && !cues.has(each)));
const byEnd = Object.fromEntries(
  ['', 'ed', 'ing', 'ly', 's'].map((end) => [end, [...contentWords].filter((each) => endOf(each) === end)]),
);

function cueWords({ text, attributions }: Article): string[] {
  return attributions.flatMap(({ cue }) => cue.flatMap(({ start, end }) => text.slice(start, end).match(word) ?? []));
}
