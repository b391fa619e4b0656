/** Prints the bytes that are kept with the analyses of some texts, and when they were let go; needs `--expose-gc`. */
import { analyze } from '../../../server/analysis/analyze.ts';
import type { Article } from '../../../server/analysis/article.ts';
import { Memory } from '../../../server/analysis/memory.ts';
import { benchText } from '../../bench/bench-text.ts';

declare const gc: () => void;

/** By their names, as they are read one after the other with one memory. No word of the third stands in it twice. */
const TEXTS: Readonly<Record<string, () => Iterable<string>>> = {
  'an article': () => [benchText(20_000)],
  'one line': () => ['the mayor said it was late and the wall would hold '.repeat(2_000)],
  'words of their own': () => [Array.from({ length: 20_000 }, (_, i) => (i * 7919 + 46_656).toString(36)).join(' ')],
  'an article edited in each paragraph': () => edited(benchText(10_000)),
};

/** The text as a word of each of its paragraphs is written otherwise in turn. */
function* edited(text: string): Iterable<string> {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    lines[i] = lines[i].replace(/ (\p{Ll}+) /u, ' $1x ');
    if (lines[i] !== '') yield lines.join('\n');
  }
}

export interface Measured {
  readonly round: number;
  readonly name: string;
  /** Bytes with the analysis, for a character of its text. */
  readonly kept: number;
  /** Bytes in all when it was let go. */
  readonly used: number;
}

/** Heap and what hangs on it; what only a finalizer frees takes a turn or two. */
async function used(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    gc();
    await new Promise((done) => setTimeout(done, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A function of its own, so that nothing on the stack holds what it made. */
async function keptWith(texts: Iterable<string>, before: number): Promise<number> {
  const memory = new Memory();
  let article: Article | undefined;
  for (const text of texts) article = analyze(text, { force: true }, memory);
  const kept = (await used()) - before;
  return article && memory.paragraphs.length > 0 ? kept / article.text.length : Number.NaN;
}

// The first round loads the weights and fills the remembered words.
for (let round = 0; round < 3; round++)
  for (const [name, make] of Object.entries(TEXTS)) {
    const kept = await keptWith(make(), await used());
    const measured: Measured = { round, name, kept, used: await used() };
    console.log(JSON.stringify(measured));
  }
