// Measures speed and size and writes them to BENCHMARK.md: node scripts/run.mjs test/bench/bench.ts
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { analyze } from '../../server/analysis/analyze.ts';
import { Chain } from '../../server/analysis/model/chain.ts';
import { Lexicon } from '../../server/analysis/model/lexicon.ts';
import { NameJudge } from '../../server/analysis/names/model/name-judge.ts';
import { goldenArticles } from '../articles/golden.ts';

/** The middle of the times that `run` takes, in milliseconds, after `before` runs that warm it up. */
function medianTime(times: number, run: () => void, before = Math.ceil(times / 2)): number {
  for (let i = 0; i < before; i++) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[times >> 1];
}

/**
 * The yardstick: counting the words of the same text with a regular expression and a map, a hundred times. Machines and
 * neighbours differ; the ratio to it moves little.
 */
function countWords(text: string): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < 100; i++) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size;
}

const words = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** Whole paragraphs of the golden articles, up to about 800 words. */
function articleOf800(texts: readonly string[]): string {
  let text = '';
  for (const paragraph of texts.join('\n\n').split(/\n\n+/)) if (words(text) < 780) text += `${paragraph}\n\n`;
  return text;
}

const texts = goldenArticles()
  .filter(({ language }) => language === 'plaintext')
  .map(({ text }) => text);
const article = articleOf800(texts);
const bulk = texts.join('\n\n');
const warm = medianTime(40, () => analyze(article));
const yardstick = medianTime(10, () => countWords(article));
/** Until then the engine still compiles anew what it has learned about our code: a thousand texts are forty such passes. */
const SETTLED = 20;
const all = medianTime(9, () => texts.forEach((text) => void analyze(text)), SETTLED);
const perSecond = (1000 * words(bulk)) / all;

/** An archive, so many times the golden articles, by the command line on all cores; its start and what it writes count. */
const TIMES = 60;
const archive = texts
  .map((text, id) => `${JSON.stringify({ id, text })}\n`)
  .join('')
  .repeat(TIMES);
const archiveTime = medianTime(3, () => {
  spawnSync(process.execPath, ['dist/cli.mjs', 'analyze', '--ndjson'], {
    input: archive,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
});
const archivePerSecond = (1000 * TIMES * words(bulk)) / archiveTime;

const start = (...args: string[]): number => medianTime(5, () => spawnSync(process.execPath, args));
const load = start('dist/cli.mjs', 'analyze', 'test/articles/harbour.article') - start('-e', '0');

/** What names are told by, read from their bytes as the bundles hold them. */
const nameFiles = ['names.bin', 'name-judge.bin', 'gazetteer.bin', 'clusters.bin'];
const nameBytes = nameFiles.map((file) => new Uint8Array(brotliDecompressSync(readFileSync(`server/models/${file}`))));
const nameLoad = medianTime(5, () => {
  const [names, judge, ...lexicons] = nameBytes;
  return [new Chain(names), new NameJudge(judge), ...lexicons.map((bytes) => new Lexicon(bytes))];
});
const namePacked = nameFiles.reduce((sum, file) => sum + statSync(`server/models/${file}`).size, 0);

const weights = readdirSync('server/models')
  .filter((file) => file.endsWith('.bin'))
  .sort();
const unpacked = (file: string): Buffer => brotliDecompressSync(readFileSync(`server/models/${file}`));
const sizes = weights.map((file) => [
  statSync(`server/models/${file}`).size,
  unpacked(file).length,
  gzipSync(unpacked(file)).length,
]);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const row = (name: string, values: readonly number[]): string => `| ${name} | ${values.map(kilobytes).join(' | ')} |`;
const total = [0, 1, 2].map((column) => sizes.reduce((sum, values) => sum + values[column], 0));

const table = `# Benchmark

Made by \`npm run bench\` after \`npm run build\`. The times are those of a shared machine; the yardstick (counting the words of the same
text a hundred times) ran beside them, and the ratio to it is what to compare. Bulk is one text after another in one process: the
golden articles again and again, the middle of nine passes after ${SETTLED} that are not counted, for until then V8 compiles.

| what | measured | yardsticks |
|---|---:|---:|
| an article of ${words(article)} words, warm | ${warm.toFixed(1)} ms | ${(warm / yardstick).toFixed(2)} |
| bulk, words a second, on one core | ${Math.round(perSecond / 1000)},000 | |
| bulk, words a second, \`analyze --ndjson\` on ${availableParallelism()} cores | ${Math.round(archivePerSecond / 1000)},000 | |
| command line, one article, over an empty Node | ${load.toFixed(0)} ms | ${(load / yardstick).toFixed(1)} |
| names, gazetteer and clusters (${kilobytes(namePacked)} packed), loaded | ${nameLoad.toFixed(0)} ms | ${(nameLoad / yardstick).toFixed(1)} |
| yardstick | ${yardstick.toFixed(1)} ms | 1 |

| weights | in the repository | unpacked | gzip |
|---|---:|---:|---:|
${weights.map((file, i) => row(file, sizes[i])).join('\n')}
${row('all', total)}
`;
writeFileSync('BENCHMARK.md', table);
console.log(table);
