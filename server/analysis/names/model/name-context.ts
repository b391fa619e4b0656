import type { Run } from '../../document/run.ts';
import { Case, type Word } from '../../document/words.ts';
import { hashOf, mixed } from '../../model/hash.ts';
import { type Appearance, appearanceOf } from './context-aggregation.ts';
import { knownOf, MAX_PHRASE_WORDS, phraseHash } from './gazetteer.ts';

/** The runs of capitalised words: first and last (exclusive) token of the one around each token; equal outside of one. */
interface CapitalRuns {
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

/** What is known of each token of a paragraph beside its word. */
export interface NameContext extends CapitalRuns {
  readonly tags: Int32Array;
  /** The gazetteer phrase that covers the token, with the token's place in it; 0 for none. */
  readonly phrases: Int32Array;
}

const CONNECTORS = new Set("of de del la al - & bin von van der el da do dos for and the 's .".split(' '));

/** Whether a word begins with a capital or has one: "Reyes", "NATO", "iPhone". */
export const isCapital = (word: Word): boolean => word.case >= Case.initial;

/** What the words, tags and gazetteers say of each token; `sentences` index the tokens and cover them. */
export function nameContext(words: readonly Word[], sentences: readonly Run[], tags: readonly string[]): NameContext {
  const hashes = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) hashes[i] = hashOf(tags[i]);
  const phrases = new Int32Array(words.length);
  for (const sentence of sentences) fillPhrases(words, sentence, phrases);
  return { tags: hashes, phrases, ...capitalRuns(words, sentences) };
}

/** What stands around each word with a capital, in order. */
export function appearancesIn(words: readonly Word[], sentences: readonly Run[]): Appearance[] {
  const { runFirst, runLast } = capitalRuns(words, sentences);
  const appearances: Appearance[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (isCapital(words[i]))
        appearances.push(appearanceOf(words, sentence, { first: runFirst[i], last: runLast[i] }, i));
    }
  }
  return appearances;
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

function capitalRuns(words: readonly Word[], sentences: readonly Run[]): CapitalRuns {
  const runs = { runFirst: new Int32Array(words.length), runLast: new Int32Array(words.length) };
  for (const sentence of sentences) fillRuns(words, sentence, runs);
  return runs;
}

function fillRuns(words: readonly Word[], { first, last }: Run, { runFirst, runLast }: CapitalRuns): void {
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
