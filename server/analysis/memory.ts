import type { KeptParts } from './attributions/text-parts.ts';
import type { KeptClaims } from './claims/paragraph-claims.ts';
import type { KeptMentions } from './coreference/text-mentions.ts';
import type { ParagraphReading, QuotedParagraph } from './document/joined.ts';
import { Kept } from './document/kept.ts';
import type { ParagraphNames } from './names/model/name-runs.ts';
import type { Phrases } from './names/model/phrases.ts';
import type { Paragraph } from './paragraph.ts';
import type { ParagraphQuotations } from './quotations/quotations.ts';

/** What is kept of a paragraph from one analysis to the next. */
export class KeptParagraph {
  readonly own = new Kept<Paragraph>();
  readonly quotations = new Kept<ParagraphQuotations & QuotedParagraph>();
  names: ParagraphNames | undefined;
  /** Which of the words asked for it has in small letters. */
  readonly small = new Kept<readonly string[]>();
  readonly tags = new Kept<readonly string[]>();
  readonly reading = new Kept<ParagraphReading>();
  readonly candidates: KeptParts['candidates'] = new Kept();
  readonly parts: KeptParts['parts'] = new Kept();
  partsAt = 0;
  readonly cues: KeptMentions['cues'] = new Kept();
  readonly naming: KeptMentions['naming'] = new Kept();
  readonly named: KeptMentions['named'] = new Kept();
  readonly claims: KeptClaims['claims'] = new Kept();

  constructor(
    readonly text: string,
    readonly hasTexMarks: boolean,
  ) {}
}

/**
 * What an analysis keeps for the next one of the same document. Nothing of an answer depends on it: what is kept goes with all
 * that it was made from. It holds what the last text had, and no more.
 */
export class Memory {
  paragraphs: readonly KeptParagraph[] = [];
  phrases: Phrases | undefined;
  /** The surnames that were asked for in small letters. */
  readonly asked = new Kept<ReadonlySet<string>>();
}

/**
 * The paragraphs of a text, each with what is kept of it: those at the start and at the end of the text that are as before,
 * and of those between, which were edited, pasted or moved, the ones of the same words.
 */
export function keptParagraphs(
  texts: readonly string[],
  before: readonly KeptParagraph[],
  make: (text: string) => KeptParagraph,
): KeptParagraph[] {
  const most = Math.min(texts.length, before.length);
  let first = 0;
  while (first < most && before[first].text === texts[first]) first++;
  let same = 0;
  while (same < most - first && before[before.length - 1 - same].text === texts[texts.length - 1 - same]) same++;
  const left = new Map<string, KeptParagraph[]>();
  for (const one of before.slice(first, before.length - same)) {
    const others = left.get(one.text);
    if (others) others.push(one);
    else left.set(one.text, [one]);
  }
  return [
    ...before.slice(0, first),
    ...texts.slice(first, texts.length - same).map((text) => left.get(text)?.shift() ?? make(text)),
    ...before.slice(before.length - same),
  ];
}
