import type { Run } from '../../document/run.ts';
import { hashOf, mixed } from '../../model/hash.ts';
import { Case, type Word } from '../../syntax/words.ts';
import { knownOf, MAX_PHRASE_WORDS, phraseHash } from './gazetteer.ts';

/** What is known of each token of a text beside its word. */
export interface NameContext {
  readonly tags: Int32Array;
  /** The gazetteer phrase that covers the token, with the token's place in it; 0 for none. */
  readonly phrases: Int32Array;
  /** First and last (exclusive) token of the run of capitalised words around the token; equal outside of one. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** The sentence of each token: its first token and its last, exclusive. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  /** Where each word stands with a capital, by the word's hash, whatever its case. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Of a token in `places`, how many of its word stand before it. */
  readonly rank: Int32Array;
}

const CONNECTORS = new Set("of de del la al - & bin von van der el da do dos for and the 's .".split(' '));

/** Whether a word begins with a capital or has one: "Reyes", "NATO", "iPhone". */
export const isCapital = (word: Word): boolean => word.case >= Case.initial;

/** What the words, tags and gazetteers say of each token of a text; `sentences` index the tokens and cover them. */
export function nameContext(words: readonly Word[], sentences: readonly Run[], tags: readonly string[]): NameContext {
  const places = new Map<number, number[]>();
  const context = {
    tags: new Int32Array(words.length),
    phrases: new Int32Array(words.length),
    runFirst: new Int32Array(words.length),
    runLast: new Int32Array(words.length),
    sentenceFirst: new Int32Array(words.length),
    sentenceLast: new Int32Array(words.length),
    places,
    rank: new Int32Array(words.length),
  };
  for (const sentence of sentences) {
    fillPhrases(words, sentence, context.phrases);
    fillRuns(words, sentence, context);
    context.sentenceFirst.fill(sentence.first, sentence.first, sentence.last);
    context.sentenceLast.fill(sentence.last, sentence.first, sentence.last);
  }
  for (let i = 0; i < words.length; i++) {
    context.tags[i] = hashOf(tags[i]);
    if (!isCapital(words[i])) continue;
    const known = places.get(words[i].hash);
    context.rank[i] = known?.length ?? 0;
    if (known) known.push(i);
    else places.set(words[i].hash, [i]);
  }
  return context;
}

function fillPhrases(words: readonly Word[], { first, last }: Run, phrases: Int32Array): void {
  for (let i = first; i < last; i++) {
    if (!isCapital(words[i])) continue;
    let hash = words[i].hash;
    let found = 0;
    let end = i;
    for (let j = i + 1; j < Math.min(last, i + MAX_PHRASE_WORDS); j++) {
      hash = phraseHash(hash, words[j].hash);
      const known = isCapital(words[j]) ? knownOf(hash) : 0;
      if (known) {
        found = known;
        end = j;
      }
    }
    for (let j = i; found && j <= end; j++) phrases[j] = mixed(found, j === i ? 1 : j === end ? 3 : 2);
    if (found) i = end;
  }
}

function fillRuns(
  words: readonly Word[],
  { first, last }: Run,
  { runFirst, runLast }: { readonly runFirst: Int32Array; readonly runLast: Int32Array },
): void {
  for (let i = first; i < last; i++) {
    runFirst[i] = runLast[i] = i;
    if (!isCapital(words[i])) continue;
    let end = i + 1;
    for (let j = i + 1; j < last; j++) {
      if (isCapital(words[j])) end = j + 1;
      else if (j - end > 1 || !CONNECTORS.has(words[j].lower)) break;
    }
    for (let j = i; j < end; j++) {
      runFirst[j] = i;
      runLast[j] = end;
    }
    i = end - 1;
  }
}
