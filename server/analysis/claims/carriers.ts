import type { Attributed } from '../attributions/attributed.ts';
import { type Reading, type TaggedWords, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { TELLS } from '../lexicon/claims.ts';
import { cueVerb } from '../lexicon/cues.ts';
import { DOCUMENT_NOUNS } from '../lexicon/roles.ts';

/** An address, or a Markdown link, which names where a statement is from. */
const LINK = /https?:\/\/\S|\]\(\S/;

/** A sentence of which it is asked whether something carries it; its indexes are those of the text. */
export interface Carried extends Run {
  readonly isDocumented: boolean;
  readonly stems: readonly string[];
  /** The words that pass it on for hearsay; null where it is another claim. */
  readonly hearsay: Run | null;
}

/**
 * Tells of a sentence, and the index of its paragraph, whether something carries what it claims: a source or a link in its own
 * paragraph, or somebody who says as much in the paragraph beside it. What hearsay itself passes on carries nothing.
 *
 * @param text the text as it was given, where links still stand
 * @param attributed those that somebody stands behind
 * @param asked the paragraphs of the sentences, in order
 */
export function carrierTest(
  reading: Reading,
  text: string,
  attributed: readonly Attributed[],
  asked: readonly number[],
): (sentence: Carried, paragraph: number) => boolean {
  const { paragraphs } = reading;
  const sourced = new Map<number, Attributed[]>(asked.map((p) => [p, []]));
  const contents = new Map<number, Run[]>(asked.flatMap((p) => [p - 1, p + 1]).map((p) => [p, []]));
  const addSource = (paragraph: number, one: Attributed): void => {
    const others = sourced.get(paragraph);
    if (others && others.at(-1) !== one) others.push(one);
  };
  if (asked.length > 0) {
    const paragraphOf = paragraphsByToken(reading);
    for (const one of attributed) {
      const { source, content, class: kind } = one;
      if (!source || kind !== 'speech') continue;
      addSource(paragraphOf[source.first], one);
      for (const run of content) {
        const paragraph = paragraphOf[run.first];
        addSource(paragraph, one);
        contents.get(paragraph)?.push(run);
      }
    }
  }
  const said = new Map<number, ReadonlySet<string>>();
  /** What is said in a paragraph: asked of few, those beside a claim. */
  const saidIn = (paragraph: number): ReadonlySet<string> => {
    const stems = said.get(paragraph) ?? stemsOf(reading, ...(contents.get(paragraph) ?? []));
    said.set(paragraph, stems);
    return stems;
  };
  const hasLink = (paragraph: number): boolean => {
    const { start, text: copy } = paragraphs[paragraph];
    return LINK.test(text.slice(start, start + copy.length));
  };
  return (sentence, paragraph) => {
    const { isDocumented, stems } = sentence;
    if (isDocumented || hasLink(paragraph)) return true;
    if (sourced.get(paragraph)?.some((one) => mayCarry(one, sentence) && !isPassedOn(one, sentence))) return true;
    return [paragraph - 1, paragraph + 1].some((near) => {
      if (contents.get(near)!.length === 0) return false;
      const words = saidIn(near);
      const shared = stems.filter((word) => words.has(word)).length;
      return shared >= 3 && shared * 3 >= stems.length;
    });
  };
}

/** The index of the paragraph of each token. */
function paragraphsByToken({ paragraphs, tokens }: Reading): Int32Array {
  const paragraphOf = new Int32Array(tokens.length);
  paragraphs.forEach(({ first, last }, p) => {
    paragraphOf.fill(p, first, last);
  });
  return paragraphOf;
}

/** "It is believed that the men fled. The mayor called for calm": what begins so is carried by nobody cited in another sentence. */
const mayCarry = ({ cue, content }: Attributed, { first, last, hearsay }: Carried): boolean =>
  hearsay === null ||
  hearsay.first > first ||
  hearsay.last - first === 1 ||
  [cue, ...content].some((run) => run.first < last && run.last > first);

/**
 * Whether the hearsay of a sentence is about this saying too: "Reportedly, he told his staff to go", "he reportedly told". But
 * not "it is reportedly for sale, said its owner".
 */
function isPassedOn({ source, cue }: Attributed, { first, last, hearsay }: Carried): boolean {
  if (!hearsay || cue.last <= hearsay.first || cue.first >= last) return false;
  return hearsay.first === first || (source !== null && source.last <= hearsay.first && source.first >= first);
}

/** "The polls further showed that …", "…, Brandt claims.": a document or a verb of saying that no attribution has. */
export function isDocumented(reading: TaggedWords, { first, last }: Run): boolean {
  let hasDocument = false;
  for (let i = first; i < last; i++) {
    const word = wordAt(reading, i);
    if (/^NN/.test(reading.tags[i]))
      hasDocument ||= DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(word.replace(/s$/, ''));
    else if (hasDocument && TELLS.has(word)) return true;
    else if (/^VB[DZP]$/.test(reading.tags[i]) && cueVerb(word)?.bare && cueVerb(word)?.class === 'speech') return true;
  }
  return false;
}

const STEM_TAGS: ReadonlySet<string> = new Set('NN NNS NNP NNPS JJ JJR JJS CD'.split(' '));

/** The beginnings of the nouns, names, adjectives and figures of some runs. */
export function stemsOf(reading: TaggedWords, ...runs: readonly Run[]): Set<string> {
  const found = new Set<string>();
  for (const { first, last } of runs) {
    for (let i = first; i < last; i++) if (STEM_TAGS.has(reading.tags[i])) found.add(wordAt(reading, i).slice(0, 6));
  }
  return found;
}
