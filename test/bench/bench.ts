// Measures speed and size: node scripts/run.mjs test/bench/bench.ts [SECTION…]
// All sections together are written to BENCHMARK.md.
import { writeFileSync } from 'node:fs';
import { analysis, SETTLED } from './analysis.ts';
import { editor } from './editor.ts';
import { growth } from './growth.ts';
import { keystrokes } from './keystrokes.ts';
import { loading } from './loading.ts';
import type { Row } from './measure.ts';
import { serving } from './serving.ts';
import { stages } from './stages.ts';
import { weightsTable } from './weights.ts';
import { yardstickTime } from './yardstick.ts';

const sections = [analysis, growth, loading, editor, serving, keystrokes, stages];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !sections.some((section) => section.name === name));
if (unknown !== undefined) {
  console.error(`no section ${unknown}; there are ${sections.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const head = `# Benchmark

Made by \`npm run bench\` after \`npm run build\`; \`npm run bench -- keystrokes\` prints one section. The times are those of a shared
machine; the yardstick (counting the words of an article of 800 words a hundred times) ran before and after each section, and the ratio
to the mean of both is what to compare. Bulk is one text after another in one process: the golden articles again and again, the middle of nine
passes after ${SETTLED} that are not counted, for until then V8 compiles. A keystroke is a letter typed or deleted in the middle of a sentence in
the middle of the text, from \`didChange\` sent over stdio to fresh diagnostics and symbols received; the long texts are golden articles
with other names and some other words in each copy.

| what | measured | yardsticks |
|---|---:|---:|
`;

const lines: string[] = [];
const yardsticks: number[] = [];
for (const section of sections.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const before = yardstickTime();
  const rows = await section.rows();
  const yardstick = (before + yardstickTime()) / 2;
  lines.push(...rows.map((row) => lineOf(row, yardstick)));
  yardsticks.push(yardstick);
}
const [least, most] = [Math.min(...yardsticks), Math.max(...yardsticks)].map((time) => time.toFixed(1));
lines.push(`| yardstick | ${least} to ${most} ms | 1 |`);

const table = `${head}${lines.join('\n')}\n\n${weightsTable()}\n`;
if (asked.length === 0) writeFileSync('BENCHMARK.md', table);
console.log(asked.length === 0 ? table : lines.join('\n'));

function lineOf([what, measured, time]: Row, yardstick: number): string {
  return `| ${what} | ${measured} | ${time === undefined ? '' : (time / yardstick).toFixed(2)} |`;
}
