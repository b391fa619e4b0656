/**
 * How often `unattributed-quote` fires on direct contents to which annotators gave a source; each such finding is a false
 * alarm. Prints the share and the contents.
 *
 *   node scripts/run.mjs test/evaluate/orphans.ts [CORPUS]    polnear/dev unless another is named
 */
import { analyze } from '../../server/analysis/analyze.ts';
import { orphanQuotations } from '../../server/queries/sourceless.ts';
import { overlap } from '../../server/text/spans.ts';
import { documentsOf, hasCorpora } from './corpora.ts';
import { contextOf } from './errors.ts';

const corpus = process.argv[2] ?? 'polnear/dev';
if (!hasCorpora(corpus)) {
  console.error(`no corpus here: ../shared/corpora/${corpus}`);
  process.exit(2);
}

let direct = 0;
const alarms: string[] = [];
for (const { text, attributions = [] } of documentsOf(corpus)) {
  const orphans = orphanQuotations(analyze(text, { force: true }), {});
  for (const { type, source, content } of attributions) {
    if (type !== 'direct' || source.length === 0) continue;
    direct += 1;
    const hit = content.find(([start, end]) => orphans.some((orphan) => overlap(orphan, { start, end })));
    if (hit) alarms.push(contextOf(text, hit));
  }
}
for (const line of alarms) console.log(line);
const share = ((100 * alarms.length) / direct).toFixed(1);
console.log(
  `${corpus}: unattributed-quote on ${alarms.length} of ${direct} direct contents with a source (${share} %)`,
);
