import type { TokenizedParagraph } from './document/joined.ts';
import { sentencesOf } from './document/sentences.ts';
import { tokensOf } from './document/tokens.ts';
import { wordsOf } from './document/words.ts';
import type { NameableParagraph } from './names/model/likely-names.ts';
import { nameContext } from './names/model/name-context.ts';
import { type NameSigns, nameSigns } from './names/name-signs.ts';
import { marksOf } from './quotations/quotation-marks.ts';
import { pairingOf } from './quotations/quotation-pairs.ts';
import type { PairedParagraph } from './quotations/quotations.ts';
import { tagsOf } from './syntax/tags.ts';

/** All that a paragraph says by itself. Offsets count from its start, token indexes from its first token. */
export interface Paragraph extends TokenizedParagraph, NameableParagraph, PairedParagraph {
  /** The Penn tag of each token, as long as it is not known what is a name. */
  readonly tags: readonly string[];
  readonly nameSigns: NameSigns;
}

/**
 * Reads a paragraph by itself, a line a stage: a pure function of its text.
 *
 * @param isTex whether its text writes two straight single marks for a double one
 */
export function paragraphOf(text: string, isTex: boolean): Paragraph {
  const tokens = tokensOf(text, isTex);
  const sentences = sentencesOf(tokens);
  const marks = marksOf(text, isTex);
  const words = wordsOf(tokens);
  const tags = tagsOf(words, sentences);
  return {
    ...{ text, tokens, sentences, words, tags },
    firstMark: marks[0] ?? null,
    pairing: pairingOf(marks),
    nameContext: nameContext(words, sentences, tags),
    nameSigns: nameSigns(tokens, sentences),
  };
}
