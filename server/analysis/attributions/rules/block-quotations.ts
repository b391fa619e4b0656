import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Found } from '../drafted.ts';
import type { Cue } from './cues.ts';
import type { Source } from './sources.ts';

/** So many tokens may stand between the verb and the colon: "wrote in the report:". */
const MAX_TOKENS_TO_COLON = 4;
/** A line of fewer tokens is a heading or an item of a list. */
const MIN_BLOCK_TOKENS = 6;

/**
 * The attributions whose content is a paragraph set off without marks: "The governor added:" and on the next line, as a block
 * of its own, what she added.
 */
export function blockAttributionsOf(
  reading: Reading,
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
): Found[] {
  return cues.flatMap((cue, i) => {
    const block = blockAfter(reading, cue);
    const source = sources[i];
    if (!block || !source || cue.entry.class === 'belief') return [];
    const { first, last } = cue;
    return {
      reader: 'verbless' as const,
      source: source.run,
      cue: { first, last },
      content: [block],
      confidence: 0.8,
      evidence: source.evidence,
    };
  });
}

/** The paragraph behind the colon that ends a cue's own. */
function blockAfter({ tokens, sentences, quotationAt }: Reading, cue: Cue): Run | null {
  const { last, paragraph } = sentences[cue.sentence];
  const next = sentences[cue.sentence + 1];
  if (tokens[last - 1].text !== ':' || last - cue.last > MAX_TOKENS_TO_COLON || !next || next.paragraph === paragraph)
    return null;
  let end = cue.sentence + 1;
  while (sentences[end + 1]?.paragraph === next.paragraph) end++;
  const stop = sentences[end].last;
  if (quotationAt[next.first] >= 0) return null;
  if (stop - next.first < MIN_BLOCK_TOKENS || !/^[\p{L}\p{N}…]/u.test(tokens[next.first].text)) return null;
  return { first: next.first, last: stop };
}
