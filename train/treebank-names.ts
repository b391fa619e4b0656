import type { Run } from '../server/analysis/document/run.ts';
import { type Word, wordsOf } from '../server/analysis/document/words.ts';
import { DAY_ABBREVIATIONS, DAYS, MONTH_ABBREVIATIONS, MONTHS } from '../server/analysis/lexicon/times.ts';
import { NAME_LABELS } from '../server/analysis/names/model/labels.ts';
import { isCapital } from '../server/analysis/names/model/name-context.ts';
import { isTitle } from '../server/analysis/names/titles.ts';
import { type TaggedSentence, udDocuments } from './corpora.ts';

/** A text of which is known which words are proper nouns, but not what they name. */
export interface PartlyNamedText {
  readonly tokens: readonly { readonly text: string }[];
  readonly sentences: readonly Run[];
  /** Indexes into NAME_LABELS: those that each token may have. */
  readonly right: readonly Uint8Array[];
}

const ANY = Uint8Array.from(NAME_LABELS.keys());
const NAMED = ANY.slice(1);
const NONE = Uint8Array.of(0);

/** Proper nouns that annotators of names pass over, or not all mark: "Monday", "Sept.", "God". */
const DOUBTFUL = new Set([
  ...[...DAYS, ...MONTHS],
  ...[...DAY_ABBREVIATIONS, ...MONTH_ABBREVIATIONS].map((word) => word.toLowerCase()),
  ...['god', 'internet', 'web', 'net', 'earth'],
]);

/** Within so many words of two proper nouns others may be part of a name: "Bank of the Isles". */
const REACH = 3;

/** The documents of English EWT: weblogs, mails, newsgroups, answers and reviews, where people write as they talk. */
export const treebankTexts = (): PartlyNamedText[] => udDocuments('ewt-train').map(partlyNamed);

/** What the parts of speech of a document say of its names. */
export function partlyNamed(document: readonly TaggedSentence[]): PartlyNamedText {
  const tokens = document.flatMap(({ words }) => words.map((text) => ({ text })));
  let last = 0;
  const sentences = document.map(({ words }) => {
    const first = last;
    last += words.length;
    return { first, last };
  });
  const words = wordsOf(tokens);
  const right = document.flatMap(({ tags }, s) =>
    tags.map((_, i) => rightLabels(tags, i, words[sentences[s].first + i])),
  );
  return { tokens, sentences, right };
}

/** The labels that a word may have by the parts of speech of its sentence. */
function rightLabels(tags: readonly string[], i: number, word: Word): Uint8Array {
  if (isProper(tags[i])) return isCapital(word) && !isDoubtful(word) ? NAMED : ANY;
  // "the Kelmish coast", and "of" in "Bank of the Isles".
  if (isCapital(word) && /^(?:JJ|NN|FW|AFX)/.test(tags[i])) return ANY;
  const isBetween =
    tags.slice(Math.max(0, i - REACH), i).some(isProper) && tags.slice(i + 1, i + 1 + REACH).some(isProper);
  return isBetween ? ANY : NONE;
}

const isProper = (tag: string): boolean => tag === 'NNP' || tag === 'NNPS';

/** Whether a proper noun may be no name: a title, a time, a letter of a list. */
const isDoubtful = (word: Word): boolean =>
  word.text.length === 1 || isTitle(word) || DOUBTFUL.has(word.small.replace('.', ''));
