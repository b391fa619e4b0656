import { analyze } from '../../server/analysis/analyze.ts';
import { Memory } from '../../server/analysis/memory.ts';
import { benchText } from './bench-text.ts';
import { inMilliseconds, percentile, type Row, type Section, thousands } from './measure.ts';

const WORDS = 10_000;
const KEYSTROKES = 60;

/** What each stage of an analysis takes after a keystroke, and its share in all of them, in one process. */
export const stages: Section = {
  name: 'stages',
  rows: async () => {
    const memory = new Memory();
    const times = new Map<string, number[]>();
    let text = benchText(WORDS);
    let last = 0;
    const lap = (stage: string): void => {
      const now = performance.now();
      times.set(stage, [...(times.get(stage) ?? []), now - last]);
      last = now;
    };
    const at = text.indexOf(' ', text.length / 2) + 1;
    for (let n = 0; n < 2 * KEYSTROKES; n++) {
      text = `${text.slice(0, at)}${'abcdefgh '[n % 9]}${text.slice(at)}`;
      if (n === KEYSTROKES) times.clear();
      last = performance.now();
      analyze(text, { force: true, lap }, memory);
    }
    return rowsOf(times);
  },
};

/** The stages that take a hundredth of the whole at least, the others together. */
function rowsOf(times: ReadonlyMap<string, readonly number[]>): Row[] {
  const medians = [...times].map(([stage, taken]) => [stage, percentile([...taken], 50)] as const);
  const all = medians.reduce((sum, [, time]) => sum + time, 0);
  const large = medians.filter(([, time]) => time >= all / 100);
  const small = all - large.reduce((sum, [, time]) => sum + time, 0);
  const row = (what: string, time: number): Row =>
    inMilliseconds(`of a keystroke in ${thousands(WORDS)} words, ${what}: ${Math.round((100 * time) / all)} %`, time);
  return [
    inMilliseconds(`the analysis after a keystroke in ${thousands(WORDS)} words`, all),
    ...large.map(([stage, time]) => row(`stage *${stage}*`, time)),
    row('all other stages', small),
  ];
}
