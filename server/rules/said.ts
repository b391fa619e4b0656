import type { Edit } from './rule.ts';

const stops = '.!?…';
const closingMarks = '”"’\'»›';

/**
 * The edits that write "NAME said" behind a text that ends at an offset, punctuated as the writer does it:
 * “We won.” becomes “We won,” Reyes said. and ‘We won’. becomes ‘We won’, Reyes said.
 */
export function saidEdits(text: string, end: number, name: string): Edit[] {
  const stop = startOfRun(text, end, stops);
  const mark = startOfRun(text, stop, closingMarks);
  if (stop < end) return [replacement(stop, stop, isFull(text, stop, end) ? `, ${name} said` : ` ${name} said`)];
  return [...commaWithin(text, mark), replacement(end, end, ` ${name} said.`)];
}

/** Makes the full stop before the closing mark a comma; other stops stand, as in “Did we win?” Reyes said. */
function commaWithin(text: string, mark: number): Edit[] {
  const stop = startOfRun(text, mark, stops);
  if (stop === mark) return text[mark - 1] === ',' ? [] : [replacement(mark, mark, ',')];
  return isFull(text, stop, mark) ? [replacement(stop, mark, ',')] : [];
}

/** Whether the stops are one full stop: no question, no dots that trail off. */
function isFull(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start] === '.';
}

function startOfRun(text: string, end: number, characters: string): number {
  let start = end;
  while (start > 0 && characters.includes(text[start - 1]!)) start -= 1;
  return start;
}

function replacement(start: number, end: number, text: string): Edit {
  return { start, end, text };
}
