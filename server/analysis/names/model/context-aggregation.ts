import type { Run } from '../../document/run.ts';
import { BOUNDARY, type Word } from '../../document/words.ts';
import { mixed } from '../../model/hash.ts';

/** So many places of a word are looked at, the nearest in the text, from one of them. */
const MAX_PLACES = 7;
/** So many are counted. */
const MAX_COUNT = 4;

/** A word with a capital where it stands, with what stands around it there: all hashes but the last two. */
export interface Appearance {
  readonly word: number;
  readonly place: number;
  readonly before: number;
  readonly after: number;
  readonly beforeCluster: number;
  readonly afterCluster: number;
  /** Of the run of capitalised words that it is part of: its first and last word. */
  readonly firstLeaning: number;
  readonly lastLeaning: number;
  readonly firstKnown: number;
  readonly lastWord: number;
  /** How many words the run has. */
  readonly length: number;
  /** The token. */
  readonly at: number;
}

/** What stands around the capitalised word `i`, which stands in a run of such words within a sentence. */
export function appearanceOf(words: readonly Word[], sentence: Run, { first, last }: Run, i: number): Appearance {
  const place = mixed(Math.min(3, i - first), Math.min(3, last - 1 - i));
  const before = first > sentence.first ? words[first - 1] : BOUNDARY;
  const after = last < sentence.last ? words[last] : BOUNDARY;
  return {
    word: words[i].hash,
    place,
    before: mixed(before.hash, place),
    after: mixed(after.hash, place),
    beforeCluster: mixed(before.clusters[1], place),
    afterCluster: mixed(after.clusters[1], place),
    firstLeaning: mixed(words[first].coarseLeaning, place),
    lastLeaning: mixed(words[last - 1].coarseLeaning, place),
    firstKnown: mixed(words[first].known, place),
    lastWord: mixed(words[last - 1].hash, last - 1 - i),
    length: last - first,
    at: i,
  };
}

/** Whether two appearances say the same of their word, wherever they stand. */
export function isSameAppearance(a: Appearance, b: Appearance): boolean {
  return (
    a === b ||
    (a.word === b.word &&
      a.place === b.place &&
      a.before === b.before &&
      a.after === b.after &&
      a.beforeCluster === b.beforeCluster &&
      a.afterCluster === b.afterCluster &&
      a.firstLeaning === b.firstLeaning &&
      a.lastLeaning === b.lastLeaning &&
      a.firstKnown === b.firstKnown &&
      a.lastWord === b.lastWord &&
      a.length === b.length)
  );
}

/** Where the words of a text stand with a capital, whatever their case; the paragraphs are given by their appearances. */
export class Places {
  private readonly all = new Map<number, Appearance[]>();
  /** The places of those words that have so few that each sees all of them: one list for all. */
  private readonly few = new Map<number, readonly Appearance[]>();
  /** Of each appearance of the text, how many of its word stand before it. */
  private readonly ranks: number[] = [];
  /** The first appearance of each paragraph. */
  private readonly starts: number[] = [];

  constructor(private readonly paragraphs: readonly (readonly Appearance[])[]) {
    for (const appearances of paragraphs) {
      this.starts.push(this.ranks.length);
      for (const appearance of appearances) {
        const known = this.all.get(appearance.word);
        this.ranks.push(known?.length ?? 0);
        if (known) known.push(appearance);
        else this.all.set(appearance.word, [appearance]);
      }
    }
  }

  /** Of each appearance of a paragraph the nearest of its word in the text, itself among them. */
  nearest(paragraph: number): (readonly Appearance[])[] {
    return this.paragraphs[paragraph].map(({ word }, n) => {
      const all = this.all.get(word)!;
      if (all.length > MAX_PLACES) {
        const first = firstPlace(all, this.ranks[this.starts[paragraph] + n]);
        return all.slice(first, first + MAX_PLACES);
      }
      const few = this.few.get(word) ?? all.slice();
      this.few.set(word, few);
      return few;
    });
  }

  /** Whether those of a paragraph are still the nearest. */
  areStill(paragraph: number, nearest: readonly (readonly Appearance[])[]): boolean {
    const appearances = this.paragraphs[paragraph];
    for (let n = 0; n < appearances.length; n++) {
      const before = nearest[n];
      const all = this.all.get(appearances[n].word)!;
      const first = firstPlace(all, this.ranks[this.starts[paragraph] + n]);
      if (before.length !== Math.min(all.length, MAX_PLACES)) return false;
      for (let o = 0; o < before.length; o++) if (!isSameAppearance(before[o], all[first + o])) return false;
    }
    return true;
  }
}

/** The nearest appearances of the capitalised words of a text, kept up as it changes. */
export class TextPlaces {
  private paragraphs: readonly (readonly Appearance[])[] = [];
  private nearest: readonly (readonly (readonly Appearance[])[])[] = [];

  /** Those of each appearance of each paragraph (`Places.nearest`); the same lists as long as they are the same. */
  update(paragraphs: readonly (readonly Appearance[])[]): readonly (readonly (readonly Appearance[])[])[] {
    const { paragraphs: before, nearest } = this;
    // Most keys are pressed in words without a capital, which nobody is told of.
    if (paragraphs.length === before.length && paragraphs.every((one, p) => areSame(one, before[p]))) {
      this.nearest = paragraphs.map((one, p) => (one === before[p] ? nearest[p] : withOwn(one, before[p], nearest[p])));
    } else {
      const known = new Map(before.map((one, p) => [one, nearest[p]]));
      const places = new Places(paragraphs);
      this.nearest = paragraphs.map((one, p) => {
        const old = known.get(one);
        return old && places.areStill(p, old) ? old : places.nearest(p);
      });
    }
    this.paragraphs = paragraphs;
    return this.nearest;
  }
}

/** The nearest appearances with a paragraph's own in place of the same ones of its earlier form, which are its own no more. */
function withOwn(
  own: readonly Appearance[],
  before: readonly Appearance[],
  nearest: readonly (readonly Appearance[])[],
): (readonly Appearance[])[] {
  const now = new Map(before.map((one, n) => [one, own[n]]));
  return nearest.map((list) => list.map((one) => now.get(one) ?? one));
}

const areSame = (a: readonly Appearance[], b: readonly Appearance[]): boolean =>
  a === b || (a.length === b.length && a.every((one, n) => isSameAppearance(one, b[n])));

/** The first of the places that are looked at from the one of a rank. */
const firstPlace = (all: readonly Appearance[], rank: number): number =>
  Math.max(0, Math.min(all.length - MAX_PLACES, rank - (MAX_PLACES - 1) / 2));

/** For each token of a paragraph the appearances of its word elsewhere; undefined where it has no capital. */
export function elsewhereByToken(
  appearances: readonly Appearance[],
  nearest: readonly (readonly Appearance[])[],
  length: number,
): (readonly Appearance[] | undefined)[] {
  const byToken: (readonly Appearance[] | undefined)[] = new Array(length).fill(undefined);
  appearances.forEach((own, n) => {
    byToken[own.at] = nearest[n].filter((one) => one !== own);
  });
  return byToken;
}

/**
 * Writes what stands around a capitalised word wherever else the text has it near; returns the count. "In Jinnah's view" says
 * little, but "Muhammad Ali Jinnah" two paragraphs on says what Jinnah is (context aggregation: Chieu and Ng 2003, Ratinov
 * and Roth 2009).
 *
 * @param others its appearances there
 * @param length of the run of capitalised words around it
 */
export function featuresElsewhere(others: readonly Appearance[], length: number, into: Int32Array): number {
  let count = 0;
  const add = (template: number, value: number) => {
    into[count++] = mixed(value, 70 + template);
  };
  let longest = 0;
  for (let n = 0; n < others.length; n++) {
    const other = others[n];
    const isAlike = other.length === length;
    add(0, other.before);
    add(1, other.after);
    add(2, mixed(other.place, isAlike ? 1 : 0));
    add(5, other.beforeCluster);
    add(6, other.afterCluster);
    if (isAlike) continue;
    longest = Math.max(longest, other.length);
    add(3, other.firstLeaning);
    add(4, other.lastLeaning);
    add(7, other.firstKnown);
    add(8, other.lastWord);
  }
  add(9, mixed(Math.min(MAX_COUNT, others.length + 1), longest));
  return count;
}
