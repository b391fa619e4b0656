import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { kilobytes } from './measure.ts';

/** The sizes of the models' files, as a table. */
export function weightsTable(): string {
  const files = readdirSync('server/models').filter((file) => file.endsWith('.bin'));
  const sizes = files.sort().map((file) => ({ name: file, sizes: sizesOf(readFileSync(`server/models/${file}`)) }));
  const all = [0, 1, 2].map((column) => sizes.reduce((sum, each) => sum + each.sizes[column]!, 0));
  return [
    '| weights | in the repository | unpacked | gzip |',
    '|---|---:|---:|---:|',
    ...[...sizes, { name: 'all', sizes: all }].map(
      (each) => `| ${each.name} | ${each.sizes.map(kilobytes).join(' | ')} |`,
    ),
  ].join('\n');
}

function sizesOf(packed: Buffer): number[] {
  const unpacked = brotliDecompressSync(packed);
  return [packed.length, unpacked.length, gzipSync(unpacked).length];
}
