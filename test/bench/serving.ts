import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { Client } from '../server/client.ts';
import { benchText } from './bench-text.ts';
import { medianAndTail, type Row, type Section, timeUntil } from './measure.ts';
import { article } from './yardstick.ts';

const STARTS = 15;
const OPEN = 100;
/** A garbage collector that has nothing to do looks around within this time, in milliseconds. */
const REST = 2000;

/** What the server takes besides: to start, and of the memory. */
export const serving: Section = {
  name: 'serving',
  rows: async () => [...(await coldStart()), ...(await opened()), await memory()],
};

/** From the start of the process to the first diagnostics. */
async function coldStart(): Promise<Row[]> {
  const times: number[] = [];
  while (times.length < STARTS) {
    let client: Client | undefined;
    times.push(
      await timeUntil(async () => {
        client = await Client.start();
        await client.open('untitled:Untitled-1', article);
        await client.pull('untitled:Untitled-1');
      }),
    );
    await client?.stop();
  }
  return medianAndTail('cold start to the first diagnostics of 800 words', times);
}

/** From opening the first article in a server that has started to its diagnostics. */
async function opened(): Promise<Row[]> {
  const times: number[] = [];
  while (times.length < STARTS) {
    const client = await Client.start();
    times.push(
      await timeUntil(async () => {
        await client.open('untitled:Untitled-1', article);
        await client.pull('untitled:Untitled-1');
      }),
    );
    await client.stop();
  }
  return medianAndTail('the first article of 800 words opened, to its diagnostics', times);
}

async function memory(): Promise<Row> {
  const client = await Client.start();
  for (let i = 0; i < OPEN; i++) {
    const uri = `file:///news/${i}.txt`;
    await client.open(uri, benchText(800, i));
    await client.pull(uri);
    await client.ask('textDocument/documentSymbol', { textDocument: { uri } });
  }
  await setTimeout(REST);
  const bytes = 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(client.server.pid)]));
  await client.stop();
  return [`memory with ${OPEN} articles of 800 words open`, `${Math.round(bytes / 1e6)} MB`];
}
