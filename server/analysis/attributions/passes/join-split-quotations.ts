import { fillSpans, firstTokenFrom, type Reading, sentenceAt, spanOf } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
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
  const { copy, tokens } = reading;
  const [{ start }] = content;
  const first = firstTokenFrom(reading, start);
  // A verb right before the mark has its own: “We wait,” he said, adding, “and see.”
  if (type !== 'direct' || content.length > 1 || before.content.length > MOST || first - cue.last <= 1) return false;
  const sentence = sentenceAt(reading, first);
  const said = spanOf(reading, before.cue).start;
  const isBroken = before.content.some(
    (half) =>
      half.start >= tokens[sentence.first].start &&
      half.end <= said &&
      /,[”"’'»]+$/.test(copy.slice(half.start, half.end)),
  );
  return isBroken && /^\p{Ll}/u.test(copy.slice(start + 1, start + 2));
}

/**
 * The attributions, a quotation that a comma ends right before a source with whoever speaks: «We wait,» Ann Roch told the
 * council. «And see.»
 */
export function withOpeningQuotations(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const { copy, quotationAt, quotations, quotationRuns } = reading;
  const isTaken = new Uint8Array(reading.tokens.length);
  for (const { content } of attributed) fillSpans(reading, content, isTaken, 1);
  return attributed.map((one) => {
    const opening = firstOf(one.source, one.cue);
    const q = quotationAt[opening - 1] ?? -1;
    if (q < 0 || isTaken[opening - 1] || quotationRuns[q].last !== opening || one.class !== 'speech') return one;
    const { start, end } = quotations[q];
    // Calling it “a farce,” Roch said that it would pass: what stands within a sentence is another's.
    const opensSentence = sentenceAt(reading, opening - 1).first === quotationRuns[q].first;
    if (!opensSentence || !/,[”"’'»]+$/.test(copy.slice(start, end))) return one;
    isTaken[opening - 1] = 1;
    return { ...one, content: [{ start, end }, ...one.content] };
  });
}

const firstOf = (source: Run | null, cue: Run): number => Math.min(source?.first ?? cue.first, cue.first);
