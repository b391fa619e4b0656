import { changeOf } from '../../document/list-change.ts';
import { trimmed, trimmedList } from '../../document/trimmed.ts';
import { Index } from './key-index.ts';
import type { LikelyName } from './likely-name.ts';
import { type Kin, kinOf } from './phrase-kin.ts';
import { type LikelyNames, likeliestOf, type Phrase, type Phrases, phraseAt, saysSame } from './phrases.ts';

/** Where a phrase stands. */
interface Place {
  readonly paragraph: LikelyNames;
  readonly name: LikelyName;
}

/** The phrases of a text, kept up as it changes: what an edit does not touch is not reckoned again. */
export class TextPhrases implements Phrases {
  private readonly phrases = new Map<number, Phrase>();
  private readonly kin = new Map<number, Kin>();
  private paragraphs: readonly LikelyNames[] = [];
  /** Where a phrase stands; within a paragraph in order. */
  private readonly places = new Map<number, readonly Place[]>();
  /** The phrases that end with some words, that begin with them, and that have a word at an edge. */
  private readonly endingWith = new Index();
  private readonly beginningWith = new Index();
  private readonly edgedBy = new Index();
  /** “National Transport Council” and “NTC” by their letters. */
  private readonly long = new Index();
  private readonly short = new Index();

  get(key: number): Phrase | undefined {
    return this.phrases.get(key);
  }

  /**
   * Takes the likely names of all paragraphs as they are now, in order; a paragraph that has not changed is the same object as
   * before. Returns those of whose names the text now says something else.
   */
  update(paragraphs: readonly LikelyNames[]): ReadonlySet<LikelyNames> {
    const touched = this.replaceParagraphs(paragraphs);
    if (touched.size === 0) return new Set();
    const order = this.orderAmong(touched);
    const before = new Map<number, Phrase | undefined>();
    const affect = (key: number): void => {
      if (!before.has(key)) before.set(key, this.phrases.get(key));
    };
    for (const key of touched) {
      affect(key);
      this.affectKin(key, affect);
      this.leaveKin(key);
    }
    for (const key of touched) {
      const places = [...this.placesOf(key)].sort((a, b) => order.get(a.paragraph)! - order.get(b.paragraph)!);
      if (places.length === 0) {
        this.phrases.delete(key);
        continue;
      }
      const [{ paragraph, name }] = places;
      this.phrases.set(key, phraseAt(places.map((place) => place.name)));
      this.joinKin(key, trimmed(kinOf(paragraph.words, name)));
      this.affectKin(key, affect);
    }
    return this.changedAmong(before);
  }

  /** Returns the keys of the phrases of the paragraphs that have come or gone. */
  private replaceParagraphs(now: readonly LikelyNames[]): Set<number> {
    const { gone, come } = changeOf(this.paragraphs, now);
    const touched = new Set<number>();
    for (const paragraph of gone) for (const { key } of paragraph.likely) touched.add(key);
    const places = new Map<number, Place[]>();
    for (const key of touched) {
      places.set(
        key,
        this.placesOf(key).filter(({ paragraph }) => !gone.has(paragraph)),
      );
    }
    for (const paragraph of come) {
      for (const name of paragraph.likely) {
        touched.add(name.key);
        const known = places.get(name.key);
        if (known) known.push({ paragraph, name });
        else places.set(name.key, [...this.placesOf(name.key), { paragraph, name }]);
      }
    }
    for (const [key, now] of places) {
      if (now.length > 0) this.places.set(key, trimmedList(now));
      else this.places.delete(key);
    }
    this.paragraphs = now;
    return touched;
  }

  /** The paragraphs in which some phrases stand, by their order in the text. */
  private orderAmong(keys: ReadonlySet<number>): ReadonlyMap<LikelyNames, number> {
    const asked = new Set<LikelyNames>();
    for (const key of keys) for (const { paragraph } of this.placesOf(key)) asked.add(paragraph);
    const order = new Map<LikelyNames, number>();
    this.paragraphs.forEach((paragraph, p) => {
      if (asked.has(paragraph)) order.set(paragraph, p);
    });
    return order;
  }

  private placesOf(key: number): readonly Place[] {
    return this.places.get(key) ?? [];
  }

  /** Tells of all phrases to which the one of a key says something. */
  private affectKin(key: number, affect: (key: number) => void): void {
    const kin = this.kin.get(key);
    if (!kin) return;
    for (const other of kin.endings) affect(other);
    for (const other of kin.beginnings) affect(other);
    if (kin.initials !== null) for (const other of this.short.of(kin.initials)) affect(other);
    if (kin.letters !== null) for (const other of this.long.of(kin.letters)) affect(other);
  }

  private joinKin(key: number, kin: Kin): void {
    this.kin.set(key, kin);
    for (const other of kin.endings) this.endingWith.add(other, key);
    for (const other of kin.beginnings) this.beginningWith.add(other, key);
    for (const other of kin.edges) this.edgedBy.add(other, key);
    if (kin.initials !== null) this.long.add(kin.initials, key);
    if (kin.letters !== null) this.short.add(kin.letters, key);
  }

  private leaveKin(key: number): void {
    const kin = this.kin.get(key);
    if (!kin) return;
    this.kin.delete(key);
    for (const other of kin.endings) this.endingWith.remove(other, key);
    for (const other of kin.beginnings) this.beginningWith.remove(other, key);
    for (const other of kin.edges) this.edgedBy.remove(other, key);
    if (kin.initials !== null) this.long.remove(kin.initials, key);
    if (kin.letters !== null) this.short.remove(kin.letters, key);
  }

  /** Completes the phrases that were affected, which are given as they were before; returns the paragraphs of those that changed. */
  private changedAmong(before: ReadonlyMap<number, Phrase | undefined>): Set<LikelyNames> {
    const changed = new Set<LikelyNames>();
    const completed = new Map<number, Phrase>();
    for (const key of before.keys()) {
      const phrase = this.phrases.get(key);
      if (phrase) completed.set(key, this.completed(key, phrase));
    }
    for (const [key, old] of before) {
      const phrase = completed.get(key);
      if (phrase) this.phrases.set(key, old && saysSame(old, phrase) ? old : phrase);
      if (this.phrases.get(key) === old) continue;
      for (const { paragraph } of this.placesOf(key)) changed.add(paragraph);
      for (const other of this.edgedBy.of(key))
        for (const { paragraph } of this.placesOf(other)) changed.add(paragraph);
    }
    return changed;
  }

  /** A phrase with what the text says of its kin. */
  private completed(key: number, { count, mean, most }: Phrase): Phrase {
    const { initials, letters } = this.kin.get(key)!;
    const all = (keys: Iterable<number>): Phrase[] => Array.from(keys, (other) => this.phrases.get(other)!);
    return {
      count,
      mean,
      most,
      longerBefore: likeliestOf(all(this.endingWith.of(key))),
      longerBehind: likeliestOf(all(this.beginningWith.of(key))),
      abbreviated:
        initials !== null
          ? likeliestOf(all(this.short.of(initials)))
          : letters !== null
            ? likeliestOf(all(this.long.of(letters)))
            : undefined,
    };
  }
}
