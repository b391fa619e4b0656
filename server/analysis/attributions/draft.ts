import type { Reading } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { Occupancy } from './occupancy.ts';
import type { Pass } from './passes/pass.ts';
import type { RuleReading } from './rules/rule-reader.ts';

/** Who reads attributions: the turns of a transcript, the other forms without a verb, the learned reader, the rules for verbs of saying. */
export type Reader = 'transcript' | 'verbless' | 'learned' | 'rules';

/** An attribution as a reader gives it. */
export interface Found {
  readonly reader: Reader;
  readonly source: Run | null;
  readonly cue: Run;
  /** What is said, in order: no run reaches into the next. */
  readonly content: readonly Run[];
  readonly confidence: number;
  readonly evidence: string;
}

export type Role = 'source' | 'cue' | 'content';

/** What a pass may change of an attribution. */
export type Parts = Partial<Omit<Found, 'reader'>>;

/** The pass that made an attribution what it is, and what it was before; null where the pass has added it. */
export interface Change {
  readonly by: string;
  readonly from: Drafted | null;
}

/** An attribution of the draft. One that no pass has touched has no `change`. */
export interface Drafted extends Found {
  readonly change?: Change;
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
  run(pass: Pass): void {
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
    this.attributions = this.attributions.map((one, i) => {
      const parts = partsOf(one, i);
      return parts && differs(one, parts) ? { ...one, ...parts, change: { by: this.pass, from: one } } : one;
    });
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

const isSame = (a: Run | null, b: Run | null): boolean => a?.first === b?.first && a?.last === b?.last;

/** Whether parts are other than those of an attribution. */
function differs(one: Drafted, { source, cue, content, ...rest }: Parts): boolean {
  if (source !== undefined && !isSame(source, one.source)) return true;
  if (cue && !isSame(cue, one.cue)) return true;
  if (content && (content.length !== one.content.length || !content.every((run, i) => isSame(run, one.content[i]))))
    return true;
  return Object.entries(rest).some(([key, value]) => one[key as keyof typeof rest] !== value);
}
