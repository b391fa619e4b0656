/** `press-text explain`: how the attribution at a place came to be. */
import { explanationAt, nearestTo } from '../features/explanation.ts';
import { offsetOf, type Place } from '../text/places.ts';
import { inputFrom } from './input.ts';
import { InputError } from './input-error.ts';
import { complain, write } from './output.ts';
import { printable } from './printable.ts';
import { Results } from './results.ts';
import type { MaxSize } from './size.ts';
import { stylesFor } from './styles.ts';

const styled = stylesFor(process.stdout, process.env);

interface Asked {
  readonly file: string;
  readonly place: Place;
  readonly maxSize: MaxSize;
}

/** Prints it; complains and gives false where that cannot be done, or a file in `.press-text` is wrong. */
export async function printExplanation(asked: Asked): Promise<boolean> {
  let isWell = true;
  const fail = (problem: string): void => {
    isWell = false;
    complain(problem);
  };
  try {
    await write(await explanationText(asked, new Results(fail)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    fail(error.message);
  }
  return isWell;
}

/** Rejects with an InputError where the file cannot be read, is no prose or has no such place. */
async function explanationText({ file, place, maxSize }: Asked, results: Results): Promise<string> {
  const input = await inputFrom(file, maxSize);
  const offset = offsetOf(input.text, place);
  if (typeof offset === 'string') throw new InputError(`${file}: ${offset}`);
  const explained = await results.explained(input);
  if (!explained.article.isProse) throw new InputError(`${file}: no prose, nothing to explain`);
  const explanation = explanationAt(explained, offset);
  const head = `${printable(file)}:${place.line}:${place.column}: `;
  if (!explanation) return `${head}${printable(nearestTo(explained, offset))}\n`;
  const sections = explanation.sections.map(
    ({ title, lines }) =>
      `\n${styled('bold', printable(title))}\n${lines.map((line) => `  ${printable(line)}\n`).join('')}`,
  );
  return `${styled('bold', head + printable(explanation.title))}\n${sections.join('')}`;
}
