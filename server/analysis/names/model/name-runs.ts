import judgeWeights from '../../../models/name-judge.bin';
import nameWeights from '../../../models/names.bin';
import { BOUNDARY } from '../../document/words.ts';
import { Chain } from '../../model/chain.ts';
import { Tagger } from '../../model/tagger.ts';
import { type Appearance, TextPlaces } from './context-aggregation.ts';
import { agreedNames } from './decode-names.ts';
import type { NameRun } from './labels.ts';
import { likelyNames, type NameableParagraph } from './likely-names.ts';
import { nameFeatures } from './name-features.ts';
import { NameJudge } from './name-judge.ts';
import type { LikelyNames } from './phrases.ts';
import { TextPhrases } from './text-phrases.ts';

const names = new Tagger(new Chain(nameWeights), nameFeatures);
const judge = new NameJudge(judgeWeights);

/** The named entities of a paragraph, and from what they were told. */
export interface ParagraphNames {
  readonly paragraph: NameableParagraph;
  /** Of each of its appearances the nearest of its word in the text. */
  readonly nearest: readonly (readonly Appearance[])[];
  readonly likely: LikelyNames;
  /** In order, none over another; token indexes of the paragraph. */
  readonly runs: readonly NameRun[];
}

/** What is kept of a text whose names are looked for. */
export class KeptNames {
  readonly places = new TextPlaces();
  readonly phrases = new TextPhrases();
}

/**
 * The named entities of a text, paragraph by paragraph: what is likely in its sentence and agrees with the whole text.
 *
 * @param before of each paragraph what it gave in an earlier form of the text, which `kept` is of; what it was told
 * from is told again only where it has changed
 */
export function textNames(
  paragraphs: readonly NameableParagraph[],
  before: readonly (ParagraphNames | undefined)[] = [],
  { places, phrases } = new KeptNames(),
): ParagraphNames[] {
  const known = paragraphs.map((paragraph, p) => (before[p]?.paragraph === paragraph ? before[p] : undefined));
  const nearest = places.update(paragraphs.map(({ appearances }) => appearances));
  const likely = likelyNamesOf(paragraphs, nearest, known);
  const judgedAnew = phrases.update(likely);
  return likely.map((own, p) => {
    const old = known[p];
    if (old?.likely === own && !judgedAnew.has(own)) return old;
    return { paragraph: paragraphs[p], nearest: nearest[p], likely: own, runs: agreedNames(own, phrases, judge) };
  });
}

/** What is likely in each paragraph, with the words at its edges; the same object where nothing has changed. */
function likelyNamesOf(
  paragraphs: readonly NameableParagraph[],
  nearest: readonly (readonly (readonly Appearance[])[])[],
  known: readonly (ParagraphNames | undefined)[],
): LikelyNames[] {
  const all: LikelyNames[] = [];
  let before = BOUNDARY;
  let next = 0;
  paragraphs.forEach((paragraph, p) => {
    const { words } = paragraph;
    next = Math.max(next, p + 1);
    while (next < paragraphs.length && paragraphs[next].words.length === 0) next++;
    const after = paragraphs[next]?.words[0] ?? BOUNDARY;
    const old = known[p];
    const isLikelyStill = old?.nearest === nearest[p];
    if (isLikelyStill && old.likely.before === before && old.likely.after === after) all.push(old.likely);
    else {
      const likely = isLikelyStill ? old.likely.likely : likelyNames(names, paragraph, nearest[p]);
      all.push({ words, likely, before, after });
    }
    before = words.at(-1) ?? before;
  });
  return all;
}
