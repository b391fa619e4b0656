import type { Reading } from '../document/reading.ts';
import { isEmpty, type Run } from '../document/run.ts';
import { type Drafted, differs, type Found, type Parts, type Role } from './drafted.ts';
import { Occupancy } from './occupancy.ts';
import type { RuleReading } from './rules/rule-reader.ts';

/** One step over the draft, whose name the draft remembers with what it changes. */
export interface Step {
  readonly name: string;
  run(draft: Draft): void;
}

/**
 * The attributions of a text while passes go over them, always in the order of their cues. An attribution is never written
 * to: a pass puts another in its place, which remembers what it was. So the draft tells which pass set what, at no cost where
 * none did.
 */
export class Draft {
  readonly reading: Reading;
  /** What the rules read, and from what: cues, and the source of each. */
  readonly rules: RuleReading;
  attributions: readonly Drafted[];
  /** What is no attribution any more, and the pass that dropped it. */
  readonly dropped: { readonly by: string; readonly one: Drafted }[] = [];
  private pass = '';

  /** @param found in the order of their cues */
  constructor(reading: Reading, rules: RuleReading, found: readonly Found[]) {
    this.reading = reading;
    this.rules = rules;
    this.attributions = found;
  }

  /** Lets a pass go over the attributions. */
  run(pass: Step): void {
    this.pass = pass.name;
    pass.run(this);
  }

  /** The tokens of all attributions as they are now, or of some of their parts; owners are the places in `attributions`. */
  taken(...roles: readonly Role[]): Occupancy {
    const taken = new Occupancy(this.reading.tokens.length);
    const isMeant = (role: Role): boolean => roles.length === 0 || roles.includes(role);
    this.attributions.forEach(({ source, cue, content }, i) => {
      if (isMeant('content')) for (const run of content) taken.take(run, i);
      if (isMeant('cue')) taken.take(cue, i);
      if (source && isMeant('source')) taken.take(source, i);
    });
    return taken;
  }

  /** Puts the parts that are given for an attribution in place of its own; null leaves it. All change at once, after the last. */
  change(partsOf: (one: Drafted, index: number) => Parts | null): void {
    const changed = this.attributions.map((one, i): Drafted => {
      const parts = partsOf(one, i);
      if (!parts || !differs(one, parts)) return one;
      return { ...one, ...parts, cue: cueOf(one, parts), change: { by: this.pass, from: one } };
    });
    this.attributions = changed.sort((a, b) => a.cue.first - b.cue.first);
  }

  /** Takes attributions out. */
  drop(isNone: (one: Drafted, index: number) => boolean): void {
    this.attributions = this.attributions.filter((one, i) => {
      const isDropped = isNone(one, i);
      if (isDropped) this.dropped.push({ by: this.pass, one });
      return !isDropped;
    });
  }

  /** Puts attributions in, each at the place of its cue. */
  add(found: readonly Found[]): void {
    if (found.length === 0) return;
    const added = found.map((one): Drafted => ({ ...one, change: { by: this.pass, from: null } }));
    this.attributions = [...this.attributions, ...added].sort((a, b) => a.cue.first - b.cue.first);
  }
}

/** The cue with the parts that are changed: an empty one stands where the content begins. */
function cueOf(one: Drafted, { cue = one.cue, content = one.content }: Parts): Run {
  const [{ first }] = content;
  return isEmpty(cue) && cue.first !== first ? { first, last: first } : cue;
}
