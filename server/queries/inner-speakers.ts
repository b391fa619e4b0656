import type { Article, Entity, Mention, Quotation } from '../analysis/article.ts';
import { isSpeechVerb } from '../analysis/lexicon/cues.ts';
import { covers, touches } from '../text/spans.ts';

/** So many characters before an inner quotation can hold who says it, and behind it. */
const NEAR_CHARACTERS = 60;

/** `Hal Brandt told me: ‘` and `Hal Brandt has always said that ‘`: what stands between who speaks and the inner mark. */
const BEFORE =
  /^\s(?:(?:has|had|have|would|will|just|once|then|also|\p{L}+ly|always|never)\s){0,2}(\p{L}+)(?:\s(?:me|us|him|her|them|you|that)){0,2}[,:]?\s?$/u;
/** `’ said Hal Brandt` and `’ Hal Brandt said` */
const VERB_BEHIND = /^[,.]?\s(\p{L}+)\s$/u;
const VERB_LAST = /^\s(\p{L}+)\b/u;

/**
 * Who says the words of a quotation within another at an offset, where the text names them beside it: Hal Brandt in “My brother Hal
 * Brandt said ‘it will fall’,” Dana Reyes said. Undefined where no such quotation lies there, or it does not name anybody.
 */
export function innerSpeakerAt(
  article: Article,
  offset: number,
): { quotation: Quotation; speaker: Entity } | undefined {
  const around = article.quotations.filter((quotation) => touches(quotation, offset));
  const quotation = around.findLast(({ level, kind }) => level > 0 && kind === 'speech');
  const outer = quotation && around.find((each) => each.level < quotation.level && covers(each, quotation));
  if (!quotation || !outer) return undefined;
  const from = Math.max(outer.start, quotation.start - NEAR_CHARACTERS);
  const to = Math.min(outer.end, quotation.end + NEAR_CHARACTERS);
  const isSpeaker = (mention: Mention): boolean => {
    const before = mention.start >= from && mention.end <= quotation.start;
    if (before) return hasVerb(BEFORE, article.text.slice(mention.end, quotation.start));
    if (mention.start < quotation.end || mention.end > to) return false;
    const gap = article.text.slice(quotation.end, mention.start);
    return (
      hasVerb(VERB_BEHIND, gap) || (/^[,.]?\s$/.test(gap) && hasVerb(VERB_LAST, article.text.slice(mention.end, to)))
    );
  };
  const speaker = article.entities.find(({ type, mentions }) => type === 'person' && mentions.some(isSpeaker));
  return speaker && { quotation, speaker };
}

const hasVerb = (form: RegExp, words: string): boolean => isSpeechVerb(form.exec(words)?.[1]?.toLowerCase() ?? '');
