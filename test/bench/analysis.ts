import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { analyze } from '../../server/analysis/analyze.ts';
import { texts, wordCount } from './bench-text.ts';
import { inMilliseconds, medianTime, type Row, type Section, thousands } from './measure.ts';
import { article } from './yardstick.ts';

/** Until then the engine still compiles anew what it has learned about our code: a thousand texts are forty such passes. */
export const SETTLED = 20;

/** How many times the golden articles make the archive that the command line reads. */
const COPIES = 20;

const words = wordCount(texts.join('\n\n'));

/** Fresh analyses: one article, one after another, an archive. */
export const analysis: Section = {
  name: 'analysis',
  rows: () => [
    inMilliseconds(
      `an article of ${wordCount(article)} words, warm`,
      medianTime(40, () => analyze(article)),
    ),
    bulk(),
    archive(),
  ],
};

function bulk(): Row {
  const time = medianTime(9, () => texts.forEach((text) => void analyze(text)), SETTLED);
  return ['bulk, words a second, on one core', thousands((1000 * words) / time)];
}

/** By the command line on all cores; its start and what it writes count. */
function archive(): Row {
  const input = texts
    .map((text, id) => `${JSON.stringify({ id, text })}\n`)
    .join('')
    .repeat(COPIES);
  const read = () => {
    spawnSync(process.execPath, ['dist/cli.mjs', 'analyze', '--ndjson'], {
      input,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
  };
  const rate = (1000 * COPIES * words) / medianTime(3, read, 0);
  return [`bulk, words a second, \`analyze --ndjson\` on ${availableParallelism()} cores`, thousands(rate)];
}
