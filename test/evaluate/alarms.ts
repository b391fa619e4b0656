/**
 * Draws articles at random and prints all findings at default settings, to be read one by one: docs/false-alarms.md tells
 * what came of it. Nothing of the text may be copied anywhere.
 *
 *   node scripts/run.mjs test/evaluate/alarms.ts [SEED [COUNT [PROFILE]]]     2026, 40 and none unless others are given
 */

import { analyze } from '../../server/analysis/analyze.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { settingsFrom } from '../../server/settings.ts';
import { Random } from '../../train/random.ts';
import { documentsOf, hasCorpora } from './corpora.ts';

const corpus = 'worldwide/train';
const [seed = '2026', count = '40', profile = 'none'] = process.argv.slice(2);
if (!hasCorpora(corpus)) {
  console.error(`no corpus here: ../shared/corpora/${corpus}`);
  process.exit(2);
}

const settings = settingsFrom({ profile });
const drawn = new Random(Number(seed)).shuffle(documentsOf(corpus)).slice(0, Number(count));
const tally = new Map<string, number>();
let words = 0;
for (const { id, text } of drawn) {
  words += text.split(/\s+/).filter(Boolean).length;
  for (const { start, end, code, severity, message } of diagnosticsOf(analyze(text), settings)) {
    tally.set(code, (tally.get(code) ?? 0) + 1);
    const [before, after] = [text.slice(Math.max(0, start - 300), start), text.slice(end, end + 200)];
    console.log(`${id} ${code} ${severity}: ${message}`);
    console.log(`    …${before}⟦${text.slice(start, end)}⟧${after}…\n`.replace(/\s*\n+(?=.)/g, ' ¶ '));
  }
}
const all = [...tally.values()].reduce((sum, each) => sum + each, 0);
for (const [code, each] of tally) console.log(`${code} ${each}`);
console.log(
  `seed ${seed}: ${drawn.length} articles, ${words} words, ${all} findings, ${((500 * all) / words).toFixed(2)} in 500 words`,
);
