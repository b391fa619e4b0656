import type { Span } from './article.ts';
import type { Attributed } from './attributions.ts';
import { fillSpans, firstTokenFrom, type Reading, sentenceAt } from './reading.ts';

/** So many tokens a clause set off by commas may have. */
const LONGEST = 30;

/**
 * The attributions, their contents whole again where one was parted at an aside and goes on behind it: "that the wall], which has
 * stood for years, [was late" is one thing said. What holds a quotation or a part of another attribution is no aside.
 */
export function withAsides(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { cue, source, content } of attributed) {
    taken.fill(1, cue.first, cue.last);
    if (source) taken.fill(1, source.first, source.last);
    fillSpans(reading, content, taken, 1);
  }
  return attributed.map((one) => {
    const whole: Span[] = [];
    for (const span of one.content) {
      const before = whole.at(-1);
      if (before && isAside(reading, taken, firstTokenFrom(reading, before.end), firstTokenFrom(reading, span.start)))
        whole[whole.length - 1] = { start: before.start, end: span.end };
      else whole.push(span);
    }
    return whole.length === one.content.length ? one : { ...one, content: whole };
  });
}

/** Whether tokens are an aside between commas, within a sentence and in the paper's own words. */
function isAside(reading: Reading, taken: Uint8Array, first: number, last: number): boolean {
  const { tokens, quotationAt } = reading;
  if (last - first < 3 || last - first > LONGEST) return false;
  if (tokens[first].text !== ',' || tokens[last - 1].text !== ',') return false;
  if (sentenceAt(reading, first).last <= last) return false;
  for (let i = first - 1; i <= last; i++) if (quotationAt[i] >= 0) return false;
  return !taken.subarray(first, last).includes(1);
}
