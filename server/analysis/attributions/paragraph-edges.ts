import type { ParagraphReading } from '../document/joined.ts';
import type { Kept } from '../document/kept.ts';

/**
 * So many tokens at the edge of a paragraph bear on what its neighbours say: the features of the learned reader look two tokens
 * over a border (`edge-features.ts`), the rules for cues some more. Whatever looks farther, or at more of a token, must be told here.
 */
export const MAX_EDGE_TOKENS = 8;

/** How a paragraph begins and ends: each is the same object as long as it does so with the same. */
export interface Edges {
  readonly head: object;
  readonly tail: object;
}

/** What is kept of the edges of a paragraph. */
export interface KeptEdges {
  readonly edges: Kept<Edges>;
  readonly head: Kept<object>;
  readonly tail: Kept<object>;
}

/** The edges of a paragraph as it reads now. */
export const edgesOf = (reading: ParagraphReading, kept: KeptEdges): Edges =>
  kept.edges.of([reading], () => {
    const { length } = reading.tokens;
    const short = Math.min(length, MAX_EDGE_TOKENS + 1);
    return {
      head: kept.head.of([short, ...seenFrom(reading, 0, Math.min(length, MAX_EDGE_TOKENS), 0)], () => ({})),
      tail: kept.tail.of(
        [short, ...seenFrom(reading, Math.max(0, length - MAX_EDGE_TOKENS), length, length)],
        () => ({}),
      ),
    };
  });

/**
 * All that a neighbour can see of some tokens: words and tags, which touch and which begin a sentence, and the quotations that
 * hold them with their last words. Places count from the token `from`.
 */
function seenFrom(reading: ParagraphReading, first: number, last: number, from: number): unknown[] {
  const { tokens, words, tags, sentences, quotations, quotationAt, quotationRuns } = reading;
  const starts = new Set(sentences.map((sentence) => sentence.first));
  const seen: unknown[] = [];
  for (let i = first; i < last; i++) {
    seen.push(words[i], tags[i], starts.has(i), tokens[i - 1]?.end === tokens[i].start);
    const q = quotationAt[i];
    if (q < 0) continue;
    const { kind, closed, continued, continues } = quotations[q];
    const run = quotationRuns[q];
    seen.push(kind, closed, continued, continues, run.first - from, run.last - from);
    seen.push(tokens[run.last - 1].text, tokens[run.last - 2]?.text);
  }
  return seen;
}
