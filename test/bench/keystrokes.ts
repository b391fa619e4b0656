import { Client } from '../server/client.ts';
import { benchText } from './bench-text.ts';
import { inMilliseconds, percentile, type Row, type Section, thousands, timeUntil } from './measure.ts';
import { Typist } from './typist.ts';

const BURST = 10;

interface Typing {
  readonly words: number;
  readonly keystrokes: number;
  readonly bursts: number;
}

const sizes: readonly Typing[] = [
  { words: 1_000, keystrokes: 60, bursts: 10 },
  { words: 10_000, keystrokes: 60, bursts: 10 },
  { words: 100_000, keystrokes: 20, bursts: 4 },
];

/** From a change sent to the server's process to diagnostics and symbols received. */
export const keystrokes: Section = {
  name: 'keystrokes',
  rows: async () => {
    const rows: Row[] = [];
    for (const size of sizes) rows.push(...(await typing(size)));
    return rows;
  },
};

/** In a server of its own, after half as many keystrokes that are not counted. */
async function typing({ words, keystrokes, bursts }: Typing): Promise<Row[]> {
  const client = await Client.start();
  const typist = await Typist.at(client, 'file:///news/article.txt', benchText(words));
  await typist.answers();
  await timesOf(keystrokes >> 1, () => typist.press());
  const single = await timesOf(keystrokes, () => typist.press());
  const burst = await timesOf(bursts, () => lastOf(Array.from({ length: BURST }, () => typist.press())));
  await client.stop();
  const row = (what: string, time: number) => inMilliseconds(`${what} in ${thousands(words)} words`, time);
  return [
    row('a keystroke, p50,', percentile(single, 50)),
    row('a keystroke, p95,', percentile(single, 95)),
    row(`a burst of ${BURST}, p50,`, percentile(burst, 50)),
  ];
}

async function timesOf(times: number, run: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  while (taken.length < times) taken.push(await timeUntil(run));
  return taken;
}

/** The answers to the last keystroke; those before it may be refused. */
async function lastOf(answers: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(answers.slice(0, -1));
  await answers.at(-1);
}
