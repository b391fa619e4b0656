import { changeOf } from '../document/list-change.ts';
import { trimmedList } from '../document/trimmed.ts';
import type { Told, WordedParagraph } from './completion.ts';
import { COMPLETIONS } from './completions.ts';
import type { Name } from './name.ts';
import { Tally } from './tally.ts';

/** The names of a paragraph when they are completed, with all that this was done from but for what the text tells. */
export interface CompletedParagraph {
  readonly paragraph: WordedParagraph;
  readonly found: readonly Name[];
  /** What it tells the text in each step. */
  readonly told: readonly (readonly string[])[];
  /** In order, none over another. */
  readonly names: readonly Name[];
}

/** What is kept of a text whose names are completed. */
export interface KeptCompletion {
  /** Of its paragraphs. */
  completed?: readonly CompletedParagraph[];
  /** What all of them tell in each step. */
  tallies?: readonly Tally[];
}

/** What the text also has with a small first letter, and for which words that is no longer as it was. */
interface SmallWords {
  readonly has: (word: string) => boolean;
  readonly turned: readonly string[];
}

/**
 * The names of each paragraph of a text, with those parts and names added that were overlooked but that other names or a lexicon vouch
 * for, and each of the type that the text says it is.
 *
 * @param found of each paragraph the names that were found, in any order, none over another
 * @param before of each paragraph what it gave in an earlier form of the text, which `kept` is of; only what has changed is completed
 * anew, but all where the text now tells something else of names
 */
export function completedNames(
  paragraphs: readonly WordedParagraph[],
  found: readonly (readonly Name[])[],
  small: SmallWords,
  before: readonly (CompletedParagraph | undefined)[] = [],
  kept: KeptCompletion = {},
): CompletedParagraph[] {
  const { completed: old, tallies } = kept;
  const known = paragraphs.map((paragraph, p) => (isOf(before[p], paragraph, found[p]) ? before[p] : undefined));
  const now = tallies && old && completedAnew(paragraphs, found, known, small, old, tallies);
  if (now) {
    kept.completed = now;
    return now;
  }
  const fresh = COMPLETIONS.map(() => new Tally());
  const all = completedAnew(paragraphs, found, [], small, [], fresh)!.map((one, p) => withSameNames(one, before[p]));
  kept.completed = all;
  kept.tallies = fresh;
  return all;
}

/** A paragraph with the same list of names as before, if they are the same. */
const withSameNames = (now: CompletedParagraph, before: CompletedParagraph | undefined): CompletedParagraph =>
  before?.paragraph === now.paragraph && isSame(before.names, now.names) ? { ...now, names: before.names } : now;

/** Most paragraphs tell nothing in most steps. */
const NOTHING: readonly string[] = [];

/** A paragraph whose names are being completed. */
interface Anew {
  readonly p: number;
  readonly paragraph: WordedParagraph;
  names: readonly Name[];
  readonly told: (readonly string[])[];
}

/**
 * The paragraphs with those completed that are not known; null where what is told of names has changed for those that are.
 *
 * @param old the paragraphs of which the tallies are
 */
function completedAnew(
  paragraphs: readonly WordedParagraph[],
  found: readonly (readonly Name[])[],
  known: readonly (CompletedParagraph | undefined)[],
  small: SmallWords,
  old: readonly CompletedParagraph[],
  tallies: readonly Tally[],
): CompletedParagraph[] | null {
  const gone = [...changeOf<CompletedParagraph | undefined>(old, known).gone] as CompletedParagraph[];
  const anew: Anew[] = [];
  paragraphs.forEach((paragraph, p) => {
    if (!known[p]) anew.push({ p, paragraph, names: found[p], told: COMPLETIONS.map(() => NOTHING) });
  });
  const isAll = anew.length === paragraphs.length;
  for (const [step, completion] of COMPLETIONS.entries()) {
    const { told, isUnlessSmall, complete } = completion;
    const tally = tallies[step];
    if (told)
      for (const one of anew) {
        const words = told(one.paragraph, one.names);
        if (words.length > 0) one.told[step] = trimmedList(words);
      }
    const turned = tally.update(
      gone.flatMap((one) => one.told[step]),
      anew.flatMap((one) => one.told[step]),
    );
    if (!isAll && (turned.length > 0 || (isUnlessSmall && small.turned.some((word) => tally.has(word))))) return null;
    const all: Told = isUnlessSmall ? unlessSmall(tally, small) : tally;
    for (const one of anew) one.names = complete(one.paragraph, one.names, all);
  }
  const now = [...known] as CompletedParagraph[];
  for (const { p, paragraph, names, told } of anew)
    now[p] = { paragraph, found: found[p], told, names: trimmedList([...names].sort((a, b) => a.first - b.first)) };
  return now;
}

const unlessSmall = (told: Told, small: SmallWords): Told => ({
  has: (word) => told.has(word) && !small.has(word),
  all: () => told.all(),
});

/** Whether what is kept was made of just this. */
const isOf = (kept: CompletedParagraph | undefined, paragraph: WordedParagraph, found: readonly Name[]): boolean =>
  kept?.paragraph === paragraph && (kept.found === found || isSame(kept.found, found));

const isSame = (a: readonly Name[], b: readonly Name[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ first, last, type, known }, n) =>
      first === b[n].first && last === b[n].last && type === b[n].type && known === b[n].known,
  );
