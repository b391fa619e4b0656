import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { surroundingsOf } from '../server/analysis/attributions/learned/context.ts';
import { FLAT_LABELS, mayFollow } from '../server/analysis/attributions/learned/labels.ts';
import { placeOf, viewsOfPlace, viewsOfWord } from '../server/analysis/attributions/learned/network-views.ts';
import type { AnnotatedArticle } from './attribution-data.ts';
import { flatLabels } from './flat-labels.ts';
import { networkFile } from './network-file.ts';

const SCRIPT = join('train', 'dilated_network.py');
/** The interpreter that has PyTorch. */
const PYTHON = process.env.PYTHON ?? 'python3';
const CACHE = join('.cache', 'train', 'networks');

/**
 * The file of a network learned from the articles. It takes ten minutes and more, so what was learned from the same by the same
 * script is taken from the cache.
 *
 * @throws where Python or PyTorch is missing, or the script fails
 */
export async function learnedNetwork(
  articles: readonly AnnotatedArticle[],
  seed: number,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const examples = new Uint8Array(networkExamples(articles).buffer);
  const hash = createHash('sha256').update(examples).update(readFileSync(SCRIPT)).digest('hex').slice(0, 16);
  const weights = join(CACHE, `${hash}.${seed}.weights`);
  if (!existsSync(weights)) {
    mkdirSync(CACHE, { recursive: true });
    const file = join(CACHE, `${hash}.${seed}.examples`);
    writeFileSync(file, examples);
    await python([SCRIPT, file, `${weights}.part`, String(seed)], log);
    renameSync(`${weights}.part`, weights);
  }
  return networkFile(readFileSync(weights));
}

async function python(args: readonly string[], log: (line: string) => void): Promise<void> {
  const child = spawn(PYTHON, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  let problem = '';
  child.stdout.on('data', (data) => {
    log(String(data).trim());
  });
  child.stderr.on('data', (data) => {
    problem = `${problem}${data}`.slice(-2000);
  });
  const [code] = await Promise.race([once(child, 'close'), failed]);
  if (code !== 0)
    throw new Error(
      `${PYTHON} ${SCRIPT} failed; it needs PyTorch, and PYTHON may name an interpreter that has it:\n${problem}`,
    );
}

/**
 * What the script reads, as numbers of 32 bits: how many views and labels there are, which label may follow which, and for each
 * paragraph its length, the categories of its tokens and their labels.
 */
export function networkExamples(articles: readonly AnnotatedArticle[]): Int32Array {
  const labels = FLAT_LABELS.map((_, label) => label);
  const numbers: number[] = [];
  for (const a of labels) for (const b of labels) numbers.push(mayFollow(a, b) ? 1 : 0);
  let views = 0;
  for (const article of articles) {
    const around = surroundingsOf(article.reading);
    const right = flatLabels(article);
    const { words, paragraphLast } = around;
    for (let first = 0; first < words.length; first = paragraphLast[first]) {
      const last = paragraphLast[first];
      numbers.push(last - first);
      for (let i = first; i < last; i++) {
        const categories = [...viewsOfWord(words[i]), ...viewsOfPlace(placeOf(around, i))];
        for (const category of categories) numbers.push(category);
        views = categories.length;
      }
      for (let i = first; i < last; i++) numbers.push(right[i]);
    }
  }
  return Int32Array.from([views, labels.length].concat(numbers));
}
