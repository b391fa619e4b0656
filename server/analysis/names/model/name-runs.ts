import judgeWeights from '../../../models/name-judge.bin';
import nameWeights from '../../../models/names.bin';
import { BOUNDARY } from '../../document/words.ts';
import { Chain } from '../../model/chain.ts';
import { Tagger } from '../../model/tagger.ts';
import { type Elsewhere, Places } from './context-aggregation.ts';
import { agreedNames } from './decode-names.ts';
import type { NameRun } from './labels.ts';
import { likelyNames, type NameableParagraph } from './likely-names.ts';
import { nameFeatures } from './name-features.ts';
import { NameJudge } from './name-judge.ts';
import { type PhrasesOfName, phrasesOfName } from './name-opinions.ts';
import { type LikelyNames, type Phrases, phrasesOf } from './phrases.ts';

const names = new Tagger(new Chain(nameWeights), nameFeatures);
const judge = new NameJudge(judgeWeights);

/** The named entities of a paragraph, and from what they were told: the same again from the same. */
export interface ParagraphNames {
  readonly elsewhere: readonly Elsewhere[];
  readonly likely: LikelyNames;
  readonly phrases: readonly PhrasesOfName[];
  /** In order, none over another; token indexes of the paragraph. */
  readonly runs: readonly NameRun[];
}

/** The named entities of a text, and the phrases that they were judged by. */
export interface TextNames {
  readonly paragraphs: readonly ParagraphNames[];
  readonly phrases: Phrases;
}

/**
 * The named entities of a text: what is likely in its sentence and agrees with the whole text.
 *
 * @param before of each paragraph what it gave in an earlier form of the text; what it was told from is told again
 * @param phrases those of that text
 */
export function textNames(
  paragraphs: readonly NameableParagraph[],
  before: readonly (ParagraphNames | undefined)[] = [],
  earlier?: Phrases,
): TextNames {
  const places = new Places(paragraphs.map(({ nameContext }) => nameContext.appearances));
  const elsewhere = paragraphs.map((_, p) => {
    const known = before[p]?.elsewhere;
    return known && places.saysStill(p, known) ? known : places.elsewhere(p);
  });
  const likely = likelyNamesOf(paragraphs, elsewhere, before);
  const phrases = phrasesOf(likely, earlier);
  return {
    phrases,
    paragraphs: likely.map((text, p) => {
      const known = before[p];
      const own = text.likely.map((name) => phrasesOfName(name, text.words, phrases));
      if (known?.likely === text && own.every((one, n) => isSame(one, known.phrases[n]))) return known;
      return { elsewhere: elsewhere[p], likely: text, phrases: own, runs: agreedNames(text, own, judge) };
    }),
  };
}

/** What is likely in each paragraph, with the words at its edges; the same object where nothing has changed. */
function likelyNamesOf(
  paragraphs: readonly NameableParagraph[],
  elsewhere: readonly (readonly Elsewhere[])[],
  known: readonly (ParagraphNames | undefined)[],
): LikelyNames[] {
  const after = paragraphs.map(() => BOUNDARY);
  for (let p = paragraphs.length - 2; p >= 0; p--) after[p] = paragraphs[p + 1].words[0] ?? after[p + 1];
  let before = BOUNDARY;
  return paragraphs.map((paragraph, p) => {
    const { words } = paragraph;
    const edges = { before, after: after[p] };
    before = words.at(-1) ?? before;
    const old = known[p];
    const likely = old?.elsewhere === elsewhere[p] ? old.likely.likely : likelyNames(names, paragraph, elsewhere[p]);
    const isSameText = old?.likely.before === edges.before && old.likely.after === edges.after;
    return isSameText && old.likely.likely === likely ? old.likely : { words, likely, ...edges };
  });
}

const isSame = (a: PhrasesOfName, b: PhrasesOfName): boolean =>
  a.phrase === b.phrase && a.head === b.head && a.start === b.start;
