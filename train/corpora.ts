import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CORPORA = join('..', 'shared', 'corpora');

/** The values of a file of JSON, one a line. */
export const linesIn = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A sentence with a Penn part-of-speech tag for each word. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** The sentences of a CoNLL-U file (Universal Dependencies): words and the tags of its column XPOS. */
export const udSentences = (name: string): TaggedSentence[] => udDocuments(name).flat();

/** The same by documents. */
export function udDocuments(name: string): TaggedSentence[][] {
  const text = readFileSync(join(CORPORA, 'ud', `${name}.conllu`), 'utf8');
  return text
    .split(/^# newdoc .*$/m)
    .map(sentencesIn)
    .filter(({ length }) => length > 0);
}

function sentencesIn(text: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const block of text.split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => /^\d+$/.test(row[0]));
    if (rows.length === 0) continue;
    sentences.push({ words: rows.map((row) => row[1]), tags: rows.map((row) => row[4]) });
  }
  return sentences;
}
