import { isGlued, type Reading, sentenceAt } from '../../document/reading.ts';
import { fillRuns, type Run } from '../../document/run.ts';
import type { Attributed } from '../attributed.ts';

/**
 * The attributions in the order of their cues, the second half of a quotation with whoever says the first: of “This,” he said,
 * pointing at the wall, “is what it looks like.” nobody points at the second.
 */
export function withResumedQuotations(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const whole: Attributed[] = [];
  for (const one of attributed) {
    const before = whole.at(-1);
    if (before && isSecondHalf(reading, before, one))
      whole[whole.length - 1] = { ...before, content: [...before.content, ...one.content] };
    else whole.push(one);
  }
  return whole;
}

/** A quotation is broken off no more often. */
const MOST = 8;

/** Whether a quotation goes on in small letters where the one before it, in the same sentence, broke off with a comma. */
function isSecondHalf(reading: Reading, before: Attributed, { cue, type, content }: Attributed): boolean {
  const [{ first }] = content;
  // A verb right before the mark has its own: “We wait,” he said, adding, “and see.”
  if (type !== 'direct' || content.length > 1 || before.content.length > MOST || first - cue.last <= 1) return false;
  const sentence = sentenceAt(reading, first);
  const isBroken = before.content.some(
    (half) => half.first >= sentence.first && half.last <= before.cue.first && isBrokenOff(reading, half),
  );
  return isBroken && isGlued(reading, first + 1) && /^\p{Ll}/u.test(reading.tokens[first + 1].text);
}

/** Whether a quotation breaks off with a comma before its mark or marks: “We wait,” he said. */
function isBrokenOff(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading;
  let end = last;
  while (end > first && CLOSING.test(tokens[end - 1].text) && isGlued(reading, end - 1)) end--;
  return end < last && end > first && tokens[end - 1].text === ',';
}

const CLOSING = /^[”"’'»]+$/;

/**
 * The attributions, a quotation that a comma ends right before a source with whoever speaks: «We wait,» Ann Roch told the
 * council. «And see.»
 */
export function withOpeningQuotations(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const { quotationAt, quotationRuns } = reading;
  const isTaken = new Uint8Array(reading.tokens.length);
  for (const { content } of attributed) fillRuns(content, isTaken, 1);
  return attributed.map((one) => {
    const opening = firstOf(one.source, one.cue);
    const q = quotationAt[opening - 1] ?? -1;
    if (q < 0 || isTaken[opening - 1] || quotationRuns[q].last !== opening || one.class !== 'speech') return one;
    // Calling it “a farce,” Roch said that it would pass: what stands within a sentence is another's.
    const opensSentence = sentenceAt(reading, opening - 1).first === quotationRuns[q].first;
    if (!opensSentence || !isBrokenOff(reading, quotationRuns[q])) return one;
    isTaken[opening - 1] = 1;
    return { ...one, content: [quotationRuns[q], ...one.content] };
  });
}

const firstOf = (source: Run | null, cue: Run): number => Math.min(source?.first ?? cue.first, cue.first);
