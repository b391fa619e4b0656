import type { ParagraphReading } from '../document/joined.ts';
import type { KeptOfOne } from '../document/kept.ts';
import { isGlued } from '../document/reading.ts';

/**
 * So many tokens at the edge of a paragraph bear on what its neighbours say: the features of the learned reader look two tokens
 * over a border (`edge-features.ts`), the rules for cues some more. Whatever looks farther, or at more of a token, must be told here.
 */
export const MAX_EDGE_TOKENS = 8;

/** How a paragraph begins and ends, all that a neighbour can see of it. */
export interface Edges {
  readonly head: string;
  readonly tail: string;
}

/** What is kept of the edges of a paragraph. */
export interface KeptEdges {
  readonly edges: KeptOfOne<ParagraphReading, Edges>;
}

/** No token has it. */
const BETWEEN = '\0';

/** The edges of a paragraph as it reads now. */
export const edgesOf = (reading: ParagraphReading, { edges }: KeptEdges): Edges =>
  edges.of(reading, () => {
    const { length } = reading.tokens;
    return {
      head: seenFrom(reading, 0, Math.min(length, MAX_EDGE_TOKENS), 0),
      tail: seenFrom(reading, Math.max(0, length - MAX_EDGE_TOKENS), length, length),
    };
  });

/**
 * All that a neighbour can see of some tokens: words and tags, which touch and which begin a sentence, and the quotations that
 * hold them with their last words; and whether the paragraph has no others. Places count from the token `from`.
 */
function seenFrom(reading: ParagraphReading, first: number, last: number, from: number): string {
  const { tokens, tags, sentences, quotations, quotationRuns } = reading;
  const starts = new Set(sentences.map((sentence) => sentence.first));
  const seen: (string | number)[] = [bit(last - first === tokens.length)];
  for (let i = first; i < last; i++) {
    seen.push(tokens[i].text, tags[i], bit(starts.has(i)) + bit(isGlued(reading, i)));
    const q = quotationRuns.findIndex((run) => run.first <= i && i < run.last);
    if (q < 0) continue;
    const { kind, closed, continued, continues } = quotations[q];
    const run = quotationRuns[q];
    seen.push(kind, bit(closed) + bit(continued) + bit(continues), run.first - from, run.last - from);
    seen.push(tokens[run.last - 1].text, tokens[run.last - 2]?.text ?? '');
  }
  return seen.join(BETWEEN);
}

const bit = (is: boolean): string => (is ? '1' : '0');
