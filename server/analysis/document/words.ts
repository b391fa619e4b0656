import clusters from '../../models/clusters.bin';
import gazetteer from '../../models/gazetteer.bin';
import { hashOf, mixed } from '../model/hash.ts';
import { Lexicon } from '../model/lexicon.ts';
import { Remembered } from '../model/remembered.ts';
import { clusterIn, FINE_PER_COARSE, leaningIn } from './word-classes.ts';

const classesOf = new Lexicon(clusters);
const knownOf = new Lexicon(gazetteer);

/** How a word is capitalised. "mixed" is "McCain" or "iPhone"; numbers and marks have no letters. */
export const Case = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4 } as const;

/** What is to be known of a word by itself, in numbers. Mostly the same word is the same object. */
export interface Word {
  readonly text: string;
  /** In small letters with straight apostrophes. */
  readonly small: string;
  /** The same with digits as 0, so that "1996" and "2024" are one word. */
  readonly lower: string;
  readonly hash: number;
  readonly case: number;
  /** The hash of its outline: "Xx" for "Reyes", "XxXx" for "McCain", "0" for "2024". */
  readonly shape: number;
  /** Hashes of the last 1, 2, 3 and 4 letters. */
  readonly suffixes: readonly number[];
  /** Hashes of its clusters, the finest first; all 0 where it is in none. */
  readonly clusters: readonly number[];
  /** The kinds of names that words of its meaning are parts of: the number of the fine group and of the coarse; 0 where unknown. */
  readonly leaning: number;
  readonly coarseLeaning: number;
  /** What gazetteers know of it: a sum of `Known`. */
  readonly known: number;
  readonly isNumber: boolean;
  /** Whether it is an address of mail or a link. */
  readonly isAddress: boolean;
}

/** So many letters of a word's end are looked at. */
const SUFFIX_LENGTHS = [1, 2, 3, 4];
/** So many clusters make one of the coarser ones. */
const CLUSTER_SIZES = [1, 8, 64];
/** Rare words, of which a long text has thousands, are in none. */
const NO_CLUSTERS = CLUSTER_SIZES.map(() => 0);

/** What stands before the first word of a sentence and after its last. */
export const BOUNDARY = wordOf('\n');

/** So many words are remembered from text to text, or twice as many: some ten megabytes. */
const MIN_REMEMBERED_WORDS = 5_000;
/** A longer one is hardly met again: ten megabytes without a blank are one word. */
const MAX_WORD_CHARACTERS = 100;
// A copy, letter by letter: V8 cuts a long word out of its text, and who keeps the word would keep the text.
const remembered = new Remembered(
  MIN_REMEMBERED_WORDS,
  (text: string) => wordOf(text.split('').join('')),
  ({ text }) => text,
);

/** The words of the tokens. Those met before are at hand; nothing depends on whether they are. */
export function wordsOf(tokens: readonly { readonly text: string }[]): readonly Word[] {
  // Not mapped: V8 gives the array that its optimised `map` makes another shape, and throws away all code that has seen the first.
  const words: Word[] = [];
  for (const { text } of tokens) words.push(text.length > MAX_WORD_CHARACTERS ? wordOf(text) : remembered.of(text));
  return words;
}

/** The same text, but one string for a word, however often a text has it. */
export const sharedText = (text: string): string =>
  text.length > MAX_WORD_CHARACTERS ? text : remembered.of(text).text;

function wordOf(text: string): Word {
  const small = straightened(text.toLowerCase());
  const lower = small.replace(/\d/g, '0');
  const hash = hashOf(lower);
  const classes = classesOf.valueOf(hash);
  const cluster = clusterIn(classes);
  const leaning = leaningIn(classes);
  return {
    text,
    small,
    lower,
    hash,
    case: caseOf(text),
    shape: hashOf(shapeOf(text)),
    suffixes: SUFFIX_LENGTHS.map((n) => hashOf(lower.slice(-n))),
    clusters: cluster ? CLUSTER_SIZES.map((size) => mixed(1 + Math.floor((cluster - 1) / size), size)) : NO_CLUSTERS,
    leaning,
    coarseLeaning: Math.ceil(leaning / FINE_PER_COARSE),
    known: knownOf.valueOf(hash),
    isNumber: /^[\d.,]*\d[\d.,]*$/.test(text),
    isAddress: /.@.|:\/\/|^www\./i.test(text),
  };
}

/** A word as lexicons and features know it. */
export function normalised(text: string): string {
  return straightened(text.toLowerCase().replace(/\d/g, '0'));
}

function straightened(text: string): string {
  return text.replace(/[’‘]/g, "'");
}

/** The hash of the first letters of a word. Not kept with it: a tagger asks once for as long as it remembers the word. */
export const prefixOf = ({ lower }: Word, length: number): number => hashOf(lower.slice(0, length));

/** Hashes of the runs of three and four letters in a capitalised word, its ends marked. */
export function gramsOf(word: Word): number[] {
  if (word.case < Case.initial) return [];
  const marked = `^${word.lower.slice(0, 16)}$`;
  const grams: number[] = [];
  for (const length of [3, 4])
    for (let i = 0; i + length <= marked.length; i++) grams.push(hashOf(marked.slice(i, i + length)));
  return grams;
}

function caseOf(text: string): number {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return Case.none;
  if (text === lower) return Case.lower;
  const isInitial = text[0] === upper[0] && text.slice(1) === lower.slice(1);
  if (isInitial) return Case.initial;
  return text === upper ? Case.upper : Case.mixed;
}

/** The outline of a word, each run of one kind written once: capitals X, small letters x, digits 0, the rest as they are. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const char of text.slice(0, 24)) {
    const kind = kindOf(char);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(char: string): string {
  if (char >= '0' && char <= '9') return '0';
  const lower = char.toLowerCase();
  if (lower !== char) return 'X';
  return char.toUpperCase() === char ? char : 'x';
}
