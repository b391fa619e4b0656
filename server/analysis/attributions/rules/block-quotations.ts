import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isDashOrHyphen } from '../../lexicon/dashes.ts';
import type { Found } from '../drafted.ts';
import type { Cue } from './cues.ts';
import type { Source } from './sources.ts';

/** So many tokens may stand between the verb and the colon: "wrote in the report:". */
const MAX_TOKENS_TO_COLON = 4;
/** A line of fewer tokens is a heading or an item of a list. */
const MIN_BLOCK_TOKENS = 6;
const RELATIVE = /^(?:who|which|that)$/;

/**
 * The attributions whose content is set off without marks: "The governor added:" and on the next line, as a block
 * of its own, what she added; or a block quotation of some paragraphs, as Markdown and mail have it ("> We are sorry.").
 */
export function blockAttributionsOf(
  reading: Reading,
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
): Found[] {
  return cues.flatMap((cue, i) => {
    const source = sources[i];
    if (!source || cue.entry.class === 'belief' || !endsInColon(reading, cue)) return [];
    const block = setOffBehind(reading, cue, isLastTold(reading, cues, sources, i)) ?? plainBlockBehind(reading, cue);
    if (!block) return [];
    const { evidence, run } = source;
    return {
      reader: 'block' as const,
      source: run,
      cue: { first: cue.first, last: cue.last },
      content: block,
      confidence: 0.8,
      evidence,
    };
  });
}

const endsInColon = ({ tokens, sentences }: Reading, { sentence }: Cue): boolean =>
  tokens[sentences[sentence].last - 1].text === ':';

/** Whether no further cue of the sentence says the block: "In a letter he wrote to those who had complained:". */
function isLastTold({ words }: Reading, cues: readonly Cue[], sources: readonly (Source | null)[], i: number): boolean {
  for (let next = i + 1; cues[next]?.sentence === cues[i].sentence; next++) {
    const source = sources[next];
    if (source && !RELATIVE.test(words[source.run.first].small)) return false;
  }
  const own = sources[i]?.run;
  return own !== undefined && !RELATIVE.test(words[own.first].small);
}

/** The paragraphs of the block quotation that begins behind the sentence of a cue, its signature left out. */
function setOffBehind(reading: Reading, cue: Cue, isLast: boolean): Run[] | null {
  const { paragraphs, sentences } = reading;
  const { paragraph } = sentences[cue.sentence];
  const isEnd = sentences[cue.sentence + 1]?.paragraph !== paragraph;
  if (!isLast || !isEnd || paragraphs[paragraph].isSetOff) return null;
  const block = setOffFrom(reading, paragraph + 1);
  return block.length > 0 ? block : null;
}

/** The paragraphs that are set off from one on, as far as none stands between them; a signature behind a dash is none. */
export function setOffFrom({ paragraphs, tokens }: Reading, from: number): Run[] {
  const block: Run[] = [];
  for (let p = from; p < paragraphs.length; p++) {
    const { first, last, isSetOff } = paragraphs[p];
    if (first === last) continue;
    if (!isSetOff || (block.length > 0 && isDashOrHyphen(tokens[first].text))) break;
    block.push({ first, last });
  }
  return block;
}

/** The paragraph behind the colon that ends a cue's own. */
function plainBlockBehind({ tokens, sentences, quotationAt }: Reading, cue: Cue): Run[] | null {
  const { last, paragraph } = sentences[cue.sentence];
  const next = sentences[cue.sentence + 1];
  if (last - cue.last > MAX_TOKENS_TO_COLON || !next || next.paragraph === paragraph) return null;
  let end = cue.sentence + 1;
  while (sentences[end + 1]?.paragraph === next.paragraph) end++;
  const stop = sentences[end].last;
  if (quotationAt[next.first] >= 0) return null;
  if (stop - next.first < MIN_BLOCK_TOKENS || !/^[\p{L}\p{N}…]/u.test(tokens[next.first].text)) return null;
  return [{ first: next.first, last: stop }];
}
