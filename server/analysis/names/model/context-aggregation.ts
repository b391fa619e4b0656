import type { Run } from '../../document/run.ts';
import { BOUNDARY, type Word } from '../../document/words.ts';
import { mixed } from '../../model/hash.ts';

/** So many other places of a word are looked at, the nearest in the text. */
const MAX_OTHER_PLACES = 6;

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

/** What a text says of a capitalised word elsewhere: its nearest other places, and how often it has the word, 4 at most. */
export interface Elsewhere {
  readonly others: readonly Appearance[];
  readonly count: number;
}

const NOWHERE_ELSE: Elsewhere = { others: [], count: 1 };

/** Where the words of a text stand with a capital, whatever their case; the paragraphs are given by their appearances. */
export class Places {
  private readonly all = new Map<number, Appearance[]>();
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

  /** What the text says elsewhere of each appearance of a paragraph. */
  elsewhere(paragraph: number): Elsewhere[] {
    return this.paragraphs[paragraph].map(({ word }, n) => {
      const all = this.all.get(word)!;
      if (all.length === 1) return NOWHERE_ELSE;
      const rank = this.ranks[this.starts[paragraph] + n];
      const first = firstPlace(all, rank);
      const others = all.slice(first, rank).concat(all.slice(rank + 1, first + MAX_OTHER_PLACES + 1));
      return { others, count: countOf(all) };
    });
  }

  /** Whether the text still says `before` of a paragraph. */
  saysStill(paragraph: number, before: readonly Elsewhere[]): boolean {
    const appearances = this.paragraphs[paragraph];
    for (let n = 0; n < appearances.length; n++) {
      const { others, count } = before[n];
      const all = this.all.get(appearances[n].word)!;
      const rank = this.ranks[this.starts[paragraph] + n];
      const first = firstPlace(all, rank);
      if (count !== countOf(all) || others.length !== Math.min(all.length - 1, MAX_OTHER_PLACES)) return false;
      for (let o = 0; o < others.length; o++) {
        const place = first + o < rank ? first + o : first + o + 1;
        if (!isSameAppearance(others[o], all[place])) return false;
      }
    }
    return true;
  }
}

/** What a text says elsewhere of its capitalised words, kept up as it changes. */
export class TextPlaces {
  private paragraphs: readonly (readonly Appearance[])[] = [];
  private elsewhere: readonly (readonly Elsewhere[])[] = [];

  /** That of the appearances of each paragraph; the same list as long as it is the same. */
  update(paragraphs: readonly (readonly Appearance[])[]): readonly (readonly Elsewhere[])[] {
    const { paragraphs: before, elsewhere } = this;
    // Most keys are pressed in words without a capital, which nobody is told of.
    if (paragraphs.length !== before.length || !paragraphs.every((one, p) => areSame(one, before[p]))) {
      const known = new Map(before.map((one, p) => [one, elsewhere[p]]));
      const places = new Places(paragraphs);
      this.elsewhere = paragraphs.map((one, p) => {
        const old = known.get(one);
        return old && places.saysStill(p, old) ? old : places.elsewhere(p);
      });
    }
    this.paragraphs = paragraphs;
    return this.elsewhere;
  }
}

const areSame = (a: readonly Appearance[], b: readonly Appearance[]): boolean =>
  a === b || (a.length === b.length && a.every((one, n) => isSameAppearance(one, b[n])));

/** The first of the places that are looked at from the one of a rank. */
const firstPlace = (all: readonly Appearance[], rank: number): number =>
  Math.max(0, Math.min(all.length - MAX_OTHER_PLACES - 1, rank - MAX_OTHER_PLACES / 2));

const countOf = (all: readonly Appearance[]): number => Math.min(4, all.length);

/**
 * Writes what stands around a capitalised word wherever else the text has it; returns the count. "In Jinnah's view" says
 * little, but "Muhammad Ali Jinnah" two paragraphs on says what Jinnah is (context aggregation: Chieu and Ng 2003, Ratinov
 * and Roth 2009).
 *
 * @param length of the run of capitalised words around it
 */
export function featuresElsewhere({ others, count: all }: Elsewhere, length: number, into: Int32Array): number {
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
  add(9, mixed(all, longest));
  return count;
}
