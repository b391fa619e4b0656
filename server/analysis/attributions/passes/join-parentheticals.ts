import { isGlued, lastWordEnd, type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isDash } from '../../syntax/noun-phrases.ts';
import type { Attributed } from '../attributed.ts';
import { takenBy } from '../occupancy.ts';

/** So many tokens a clause set off by commas may have. */
const LONGEST = 30;

/**
 * The attributions, their contents whole again where one was parted at an aside and goes on behind it: "that the wall], which has
 * stood for years, [was late" is one thing said. What holds a quotation or a part of another attribution is no aside.
 */
export function withAsides(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const taken = takenBy(reading, attributed);
  return attributed.map((one) => {
    const whole: Run[] = [];
    for (const run of one.content) {
      const before = whole.at(-1);
      if (before && isAside(reading, taken, before.last, run.first))
        whole[whole.length - 1] = { first: before.first, last: run.last };
      else whole.push(run);
    }
    return whole.length === one.content.length ? one : { ...one, content: whole };
  });
}

/**
 * The attributions, a content that was read up to a dash of an aside with the rest of its sentence: "that the ferries - there are
 * four - | will be late". One that is only told in part ends at neither dash.
 */
export function pastDashes(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const taken = takenBy(reading, attributed);
  return attributed.map((one) => {
    const last = restEnd(reading, one, taken);
    return last === null ? one : { ...one, content: [{ first: one.content[0].first, last }] };
  });
}

/** The token at which the rest behind an aside ends, or null where there is none or something of it is another's. */
function restEnd(reading: Reading, one: Attributed, taken: Uint8Array): number | null {
  const { cue, source, content } = one;
  const { tokens, quotationAt } = reading;
  const { first, last: dash } = content[0];
  if (content.length !== 1 || first < cue.last || !isSpacedDash(reading, dash)) return null;
  // A thing that is only spoken of goes on nowhere: "the demand for coal - which makes steel - has risen".
  if (!source || one.class !== 'speech' || wordAt(reading, first) !== 'that') return null;
  const last = lastWordEnd(reading, sentenceAt(reading, dash));
  const dashes: number[] = [];
  for (let i = first; i < last; i++) {
    if (quotationAt[i] >= 0 || (i > dash && taken[i]) || tokens[i].text === ';') return null;
    if (isSpacedDash(reading, i)) dashes.push(i);
  }
  // "that the wall would hold – it is of oak – and walked out": the paper goes on.
  const isOver = dashes.length !== 2 || /^(?:and|but|or|while)$/.test(wordAt(reading, dashes[1] + 1));
  return isOver || dashes[1] === last - 1 ? null : last;
}

/** Whether a token is a dash or a hyphen that stands for one; not that of "first-ever". */
const isSpacedDash = (reading: Reading, i: number): boolean =>
  isDash(reading, i) || (reading.tokens[i]?.text === '-' && !isGlued(reading, i));

/** Whether tokens are an aside between commas, within a sentence and in the paper's own words. */
function isAside(reading: Reading, taken: Uint8Array, first: number, last: number): boolean {
  const { tokens, quotationAt } = reading;
  if (last - first < 3 || last - first > LONGEST) return false;
  if (tokens[first].text !== ',' || tokens[last - 1].text !== ',') return false;
  if (sentenceAt(reading, first).last <= last) return false;
  for (let i = first - 1; i <= last; i++) if (quotationAt[i] >= 0) return false;
  return !taken.subarray(first, last).includes(1);
}
