import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { Chain } from '../../server/analysis/model/chain.ts';
import { Lexicon } from '../../server/analysis/model/lexicon.ts';
import { NameJudge } from '../../server/analysis/names/model/name-judge.ts';
import { inMilliseconds, kilobytes, medianTime, type Section } from './measure.ts';

/** What it takes before a first text can be read. */
export const loading: Section = {
  name: 'loading',
  rows: () => [
    inMilliseconds(
      'command line, one article, over an empty Node',
      nodeTime('dist/cli.mjs', 'analyze', 'test/articles/harbour.article') - nodeTime('-e', '0'),
    ),
    namesLoaded(),
  ],
};

const nodeTime = (...args: string[]): number => medianTime(5, () => spawnSync(process.execPath, args));

/** What names are told by, read from their bytes, unpacked, as they ship. */
function namesLoaded() {
  const files = ['names', 'name-judge', 'gazetteer', 'clusters'].map((name) => `server/models/${name}.bin`);
  const [names, judge, ...lexicons] = files.map((file) => new Uint8Array(brotliDecompressSync(readFileSync(file))));
  const packed = kilobytes(files.reduce((sum, file) => sum + statSync(file).size, 0));
  return inMilliseconds(
    `names, gazetteer and clusters (${packed} packed), loaded`,
    medianTime(5, () => [new Chain(names!), new NameJudge(judge!), ...lexicons.map((bytes) => new Lexicon(bytes))]),
  );
}
