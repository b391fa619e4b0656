/** Prints the steps that an analysis of each shape takes, a line a shape; a process of its own for `steps.ts`. */
import { analyze } from '../../../server/analysis/analyze.ts';
import { type Counted, shapes, textOf } from './shapes.ts';
import { countedSteps } from './steps.ts';

const sizes: readonly number[] = process.argv.slice(2).map(Number);
const steps = await countedSteps();
for (const shape of shapes) {
  const read = (size: number) => analyze(textOf(shape, size), { language: shape.language, force: true });
  // The words are new, and what is made of them is made, the first time only.
  read(2_000);
  const counts: number[] = [];
  for (const size of sizes) {
    await steps();
    read(size);
    counts.push(await steps());
  }
  const counted: Counted = { shape, counts };
  console.log(JSON.stringify(counted));
}
