import { type KeptAttributions, newAttributedList } from './attributions/text-attributions.ts';
import type { KeptParts } from './attributions/text-parts.ts';
import type { KeptClaims } from './claims/paragraph-claims.ts';
import type { KeptEntities } from './coreference/kept-entities.ts';
import type { KeptResolved } from './coreference/resolved-text.ts';
import type { KeptMentions } from './coreference/text-mentions.ts';
import { KeptJoined, type ParagraphReading, type QuotedParagraph } from './document/joined.ts';
import { Kept, KeptOfOne, notKept, notKeptOfOne } from './document/kept.ts';
import { KeptLines } from './document/kept-lines.ts';
import { unsliced } from './document/unsliced.ts';
import type { CompletedParagraph, KeptCompletion } from './names/completed-names.ts';
import { KeptNames, type ParagraphNames } from './names/model/name-runs.ts';
import { type Name, newNameList } from './names/name.ts';
import { SmallLetters } from './names/small-letters.ts';
import type { Paragraph } from './paragraph.ts';
import type { ParagraphQuotations } from './quotations/quotations.ts';
import { newStretchList } from './transcripts/stretches.ts';

/** What is kept of a paragraph from one analysis to the next. */
export class KeptParagraph {
  /** What it says by itself. */
  readonly own = new KeptOfOne<boolean, Paragraph>();
  /** What it quotes, which takes the paragraphs about it. */
  readonly quotations = new Kept<ParagraphQuotations & QuotedParagraph>();
  /** Its names as they were found; they hold themselves what they were told from. */
  names: ParagraphNames | undefined;
  readonly found = new Kept<readonly Name[]>();
  /** Its names as they are completed; so do these. */
  completed: CompletedParagraph | undefined;
  /** All of that together, with its tags corrected where names stand. */
  readonly reading = new Kept<ParagraphReading>();
  /** Its part in attributions (`text-parts.ts`). */
  readonly candidates: KeptParts['candidates'] = new Kept();
  readonly parts: KeptParts['parts'] = new Kept();
  /** How it begins and ends (`paragraph-edges.ts`). */
  readonly edges: KeptParts['edges'] = new KeptOfOne();
  /** What is said in the passage that it begins. */
  readonly said: KeptAttributions['said'] = new Kept();
  readonly cues: KeptMentions['cues'] = new KeptOfOne();
  readonly naming: KeptMentions['naming'] = new Kept();
  readonly named: KeptMentions['named'] = new Kept();
  readonly described: KeptMentions['described'] = new KeptOfOne();
  readonly claims: KeptClaims['claims'] = new KeptOfOne();

  constructor(
    readonly text: string,
    readonly hasTexMarks: boolean,
  ) {}

  /** One of a text that is analysed once: it keeps what an analysis asks for more than once, until `forgetParts`. */
  static ofOnce(text: string, hasTexMarks: boolean): KeptParagraph {
    return Object.assign(new KeptParagraph(text, hasTexMarks), NOT_KEPT);
  }

  /** Lets go of its part in attributions. */
  forgetParts(): void {
    Object.assign(this, { candidates: notKept, parts: notKept, edges: notKeptOfOne });
  }
}

const NOT_KEPT = {
  ...{ own: notKeptOfOne, quotations: notKept, found: notKept, reading: notKept, said: notKept, cues: notKeptOfOne },
  ...{ naming: notKept, named: notKept, described: notKeptOfOne, claims: notKeptOfOne },
};

/** What is kept of a whole text from one analysis to the next. */
class KeptOfText {
  readonly likelyNames = new KeptNames();
  /** What its paragraphs tell of its names. */
  readonly completion: KeptCompletion = {};
  /** Whom it names. */
  readonly entities: KeptEntities = {};
  /** Who speaks in it, and what is remembered of it at some of its places. */
  readonly speakers: KeptResolved = {};
}

/**
 * What an analysis keeps for the next one of the same document. Nothing of an answer depends on it: what is kept goes with all
 * that it was made from. It holds what the last text had, and no more.
 */
export class Memory {
  paragraphs: readonly KeptParagraph[] = [];
  /** What its paragraphs and passages give, in lists of the whole text. */
  readonly joined = new KeptJoined();
  readonly stretches = newStretchList();
  readonly names = newNameList();
  readonly attributed = newAttributedList();
  /** What its lines say of whether it is copy. */
  readonly lines = new KeptLines();
  readonly smallLetters = new SmallLetters();
  private readonly kept = new KeptOfText();

  /** @param isLasting whether another analysis may come; else what a stage gives goes as soon as nothing asks for it any more */
  constructor(readonly isLasting = true) {}

  /** What is kept of the whole text; where no other analysis comes, something new that goes with whoever asks for it. */
  get ofText(): KeptOfText {
    return this.isLasting ? this.kept : new KeptOfText();
  }
}

/**
 * The paragraphs of a text, each with what is kept of it: those at the start and at the end of the text that are as before,
 * and of those between, which were edited, pasted or moved, the ones of the same words.
 *
 * @param make makes a new one
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
  const old = before.slice(first, before.length - same);
  const moved = movedAmong(texts.slice(first, texts.length - same), old);
  // Of a text that is open a paragraph is edited after the other: none may hold the whole text that it was cut from.
  const own = before.length > 0 ? unsliced : (text: string): string => text;
  const between = moved.map((one, i) => one ?? make(own(texts[first + i])));
  return [...before.slice(0, first), ...between, ...before.slice(before.length - same)];
}

/** For each text the paragraph that has the same words, each once. */
function movedAmong(texts: readonly string[], old: readonly KeptParagraph[]): (KeptParagraph | undefined)[] {
  const left = new Map<string, KeptParagraph[]>();
  for (const one of old) {
    const others = left.get(one.text);
    if (others) others.push(one);
    else left.set(one.text, [one]);
  }
  return texts.map((text) => left.get(text)?.shift());
}
