import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';

const KILOBYTE = 1024;

/** A record of so many kilobytes, of which little is text: it takes memory, and no time. */
const record = (id: number, own: string, kilobytes: number): string =>
  `${JSON.stringify({ id, text: own, rest: '.'.repeat(kilobytes * KILOBYTE) })}\n`;

/** Says on standard error, when a process or a thread ends, how many kilobytes the process has had at most. */
const telling =
  "--import=data:text/javascript,process.on('exit',()=>process._rawDebug(process.resourceUsage().maxRSS))";

const reading = (...options: string[]) =>
  spawn(process.execPath, [...options, resolve('dist/cli.mjs'), 'analyze', '--ndjson']);

/** Writes records as fast as they are taken, and says of each that it was. */
async function feed({ stdin }: ChildProcess, records: Iterable<string>, taken = () => {}): Promise<void> {
  for (const each of records) {
    if (!stdin!.write(each)) await once(stdin!, 'drain');
    taken();
  }
  stdin!.end();
}

describe('press-text analyze --ndjson, on an archive', () => {
  it('takes no more memory for more records', async () => {
    const peak = async (records: number) => {
      const child = reading(telling);
      const one = record(1, '', 64);
      const [said] = await Promise.all([
        text(child.stderr),
        text(child.stdout),
        feed(
          child,
          Array.from({ length: records }, () => one),
        ),
      ]);
      return Math.max(...said.trim().split('\n').map(Number)) / KILOBYTE;
    };
    const [few, many] = [await peak(1200), await peak(4800)];
    // The input alone is 225 MB longer; a garbage collector that has time takes some of that.
    assert.ok(many - few < 110, `${few.toFixed(0)} MB, then ${many.toFixed(0)} MB`);
  });

  it('reads no further while nobody reads what it writes, and loses nothing', async () => {
    const child = reading();
    const all = 1000;
    let taken = 0;
    const records = Array.from({ length: all }, (_, id) => record(id, '“No,” said Dana Reyes.', 4));
    const fed = feed(child, records, () => taken++);
    await once(child.stdout, 'readable');
    let before = -1;
    while (taken !== before) {
      before = taken;
      await after(2000);
    }
    assert.ok(taken < 700, `${taken} records taken`);
    let next = 0;
    for await (const line of createInterface({ input: child.stdout })) assert.equal(JSON.parse(line).id, next++);
    await fed;
    assert.equal(next, all);
  });
});
