import { analyze } from '../../server/analysis/analyze.ts';
import { benchText } from './bench-text.ts';
import { inMilliseconds, medianTime, type Section, thousands } from './measure.ts';

/** The sizes of the texts in words, with how often each is analysed. */
const sizes: readonly [words: number, times: number][] = [
  [10_000, 9],
  [100_000, 3],
  [1_000_000, 1],
];

/** How the time of a fresh analysis grows with the text: as its length to the power of the exponent. */
export const growth: Section = {
  name: 'growth',
  rows: () => {
    const times = sizes.map(([words, times]) => {
      const text = benchText(words);
      return medianTime(times, () => analyze(text), times >> 1);
    });
    const [first, last] = [sizes[0]![0], sizes.at(-1)![0]];
    const exponent = Math.log(times.at(-1)! / times[0]!) / Math.log(last / first);
    return [
      ...sizes.map(([words], i) => inMilliseconds(`a fresh analysis of ${thousands(words)} words`, times[i]!)),
      [`growth exponent, ${thousands(first)} to ${thousands(last)} words`, exponent.toFixed(2)],
    ];
  },
};
