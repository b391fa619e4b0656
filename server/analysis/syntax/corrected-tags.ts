import type { Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { cueVerb } from '../lexicon/cues.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { TRADES } from '../lexicon/trades.ts';

/** A paragraph with the tags that the tagger gave; `sentences` cover its tokens. */
export interface TaggedParagraph {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly sentences: readonly Run[];
}

/**
 * The tags of a paragraph with four habits of the tagger mended: every word of a name is a noun ("Kettering said" begins with no verb),
 * so is the trade before it ("organiser Dawn Petrie", which it takes for a preposition), "said" behind a name or a participle is a verb ("Lowe’s said", "who would not be named said"), and the last word of "…, a top official warns." is a verb, for who says it stands before it and what is said before that.
 *
 * Mostly there is nothing to mend; then they are the same list.
 *
 * @param tags one a token
 * @param names in any order, `last` exclusive
 */
export function correctedTags({ tokens, tags, sentences }: TaggedParagraph, names: readonly Run[]): readonly string[] {
  const corrected = [...tags];
  for (const { first, last } of names) {
    for (let i = first; i < last; i++) if (/^(?:VB|RB|UH|MD|FW)/.test(corrected[i])) corrected[i] = 'NNP';
    if (first > 0 && corrected[first - 1] === 'IN' && isRole(tokens[first - 1].text)) corrected[first - 1] = 'NN';
    // "Lowe’s said sales fell"
    if (tokens[last]?.text === 'said' && /^(?:JJ|VBN)$/.test(corrected[last])) corrected[last] = 'VBD';
  }
  for (let i = 1; i < tokens.length; i++)
    if (tokens[i].text === 'said' && corrected[i] === 'JJ' && /^(?:VBN|NNP?S?)$/.test(corrected[i - 1]))
      corrected[i] = 'VBD';
  for (const { first, last } of sentences) {
    const end = tokens[last - 1].text === '.' ? last - 2 : last - 1;
    if (end <= first || corrected[end] !== 'NNS' || !cueVerb(tokens[end].text)) continue;
    let at = end - 1;
    while (at > first && tokens[at].text !== ',') at--;
    if (at > first && at < end - 1 && corrected[end - 1].startsWith('NN')) corrected[end] = 'VBZ';
  }
  return corrected.every((tag, i) => tag === tags[i]) ? tags : corrected;
}

const isRole = (word: string): boolean => ROLE_NOUNS.has(word) || TRADES.has(word);
