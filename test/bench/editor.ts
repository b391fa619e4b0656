import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../../scripts/own-folder.mjs';
import { editorSuites } from '../../scripts/suites.mjs';
import { medianAndTail, type Section } from './measure.ts';
import { article } from './yardstick.ts';

const STARTS = 7;

/** What a real VS Code waits for: each time a new one, with a fresh profile, in which nothing of ours has been loaded. */
export const editor: Section = {
  name: 'editor',
  rows: async () => {
    const file = join(ownFolder('bench'), 'article.txt');
    writeFileSync(file, article);
    const runs: Record<string, number>[] = [];
    while (runs.length < STARTS) {
      const { failed, times } = await editorSuites('test/editor/bench', { files: [file] });
      if (failed > 0) throw new Error('the editor could not be measured');
      runs.push(times);
    }
    return [
      ...medianAndTail('activation in a real VS Code', timesOf(runs, 'activation')),
      ...medianAndTail(
        'an article of 800 words opened at once after it, to its diagnostics in the window',
        timesOf(runs, 'diagnostics'),
      ),
    ];
  },
};

function timesOf(runs: readonly Record<string, number>[], name: string): number[] {
  return runs.map((times) => {
    const time = times[name];
    if (time === undefined) throw new Error(`the editor did not tell the time of ${name}`);
    return time;
  });
}
