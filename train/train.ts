// npm run train [-- MODEL…]: learns the models anew from ../shared/corpora and writes them to server/models.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attributionModel } from './attributions.ts';
import { clustersModel } from './clusters.ts';
import { CORPORA } from './corpora.ts';
import { gazetteerModel } from './gazetteers.ts';
import { nameJudgeModel, namesModel } from './names.ts';
import { posModel } from './pos.ts';
import { speakersModel } from './speakers.ts';

/** In the order in which they need each other. */
const MODELS: Record<string, (log: (line: string) => void) => Uint8Array | Promise<Uint8Array>> = {
  gazetteer: gazetteerModel,
  clusters: clustersModel,
  pos: posModel,
  names: namesModel,
  'name-judge': nameJudgeModel,
  attributions: attributionModel,
  speakers: speakersModel,
};

await main();

async function main(): Promise<void> {
  if (!existsSync(CORPORA)) {
    console.error(`no training data: put the annotated corpora into ${CORPORA}, as docs/MODEL-CARD.md says`);
    process.exit(2);
  }
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in MODELS));
  if (unknown.length > 0) {
    console.error(`no model ${unknown.join(', ')}: there are ${Object.keys(MODELS).join(', ')}`);
    process.exit(2);
  }
  for (const [name, model] of Object.entries(MODELS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const began = Date.now();
    console.log(`${name}:`);
    const file = await model((line) => console.log(line));
    const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } });
    writeFileSync(join('server', 'models', `${name}.bin`), packed);
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    console.log(`  ${file.length} bytes, ${packed.length} packed, in ${seconds} s`);
  }
}
