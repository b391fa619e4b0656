import { BOUNDARY, wordsOf } from '../server/analysis/document/words.ts';
import { MAX_FEATURES } from '../server/analysis/model/features.ts';
import { NAME_KINDS } from '../server/analysis/names/model/labels.ts';
import type { LikelyName } from '../server/analysis/names/model/likely-name.ts';
import { ANSWERS, NAME_JUDGE_VERSION } from '../server/analysis/names/model/name-judge.ts';
import { NUMBERS, phrasesOfName, writeEdges, writeOpinions } from '../server/analysis/names/model/name-opinions.ts';
import type { LikelyNames } from '../server/analysis/names/model/phrases.ts';
import { TextPhrases } from '../server/analysis/names/model/text-phrases.ts';
import { ByteWriter } from './bytes.ts';
import type { NamedText } from './name-corpora.ts';
import { chainFile } from './quantise.ts';
import { type Case, regressionOf } from './regression.ts';

/** Edges are hashed to so many bits; those of fewer texts are left out, and weights smaller than this. */
const BITS = 24;
const MIN_TEXTS = 3;
const LEAST = 0.02;

/** A text with what chains that have not seen it find likely to be names. */
export interface Rehearsed {
  readonly text: NamedText;
  readonly likely: readonly LikelyName[];
}

/** The file of the judge of names. */
export function nameJudgeFile(rehearsed: readonly Rehearsed[], log: (line: string) => void): Uint8Array {
  const cases = rehearsed.map(casesOf);
  const keys = frequentKeys(cases);
  const index = new Map(Array.from(keys, (key, i) => [key, i]));
  const indexed = cases.flat().map((example) => ({
    ...example,
    edges: example.edges.filter((key) => index.has(key)).map((key) => index.get(key)!),
  }));
  log(`  ${indexed.length} likely names, ${keys.length} edges`);
  const mean = regressionOf(indexed, keys.length, log);
  const writer = new ByteWriter();
  writer.header('PTN', NAME_JUDGE_VERSION);
  for (const weight of mean.numbers) writer.float32(weight);
  const labels = [...NAME_KINDS, 'none'];
  const all = Uint8Array.from(labels.keys());
  const chain = chainFile(
    {
      labels,
      bits: BITS,
      vocabulary: { open: all, sets: new Map() },
      keys,
      weights: mean.edges,
      transitions: new Float32Array(ANSWERS ** 2),
    },
    LEAST,
  );
  writer.varint(chain.length);
  writer.slice(chain);
  return writer.file();
}

/** The likely names of a text; their edges are still keys. */
function casesOf({ text, likely }: Rehearsed): Case[] {
  const words = wordsOf(text.tokens);
  const names: LikelyNames = { words, likely, before: BOUNDARY, after: BOUNDARY };
  const phrases = new TextPhrases();
  phrases.update([names]);
  const answers = answersOf(text.labels);
  const into = new Int32Array(MAX_FEATURES);
  return likely.map((name) => {
    const numbers = new Float64Array(NUMBERS);
    const own = phrasesOfName(name, words, phrases);
    writeOpinions(name, own, numbers);
    const count = writeEdges(name, own.phrase, names, into);
    const edges = Uint32Array.from(into.subarray(0, count), (feature) => feature >>> (32 - BITS));
    return { numbers, edges, answer: answers.get(`${name.first}-${name.last}`) ?? NAME_KINDS.length };
  });
}

/** The kind of each name by its run, from the labels of the tokens. */
function answersOf(labels: readonly number[]): Map<string, number> {
  const answers = new Map<string, number>();
  let first = 0;
  labels.forEach((label, i) => {
    if (label === 0) return;
    const place = 'BILU'[(label - 1) & 3];
    if (place === 'B' || place === 'U') first = i;
    if (place === 'L' || place === 'U') answers.set(`${first}-${i + 1}`, (label - 1) >> 2);
  });
  return answers;
}

function frequentKeys(texts: readonly (readonly Case[])[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const cases of texts)
    for (const key of new Set(cases.flatMap(({ edges }) => [...edges]))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= MIN_TEXTS).map(([key]) => key)).sort();
}
