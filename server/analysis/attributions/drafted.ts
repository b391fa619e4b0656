import type { Run } from '../document/run.ts';

/** Who reads attributions: the turns of a transcript, blocks that are set off, the other forms without a verb, the learned reader, the rules for verbs of saying. */
export type Reader = 'transcript' | 'block' | 'verbless' | 'learned' | 'rules';

/** An attribution as a reader gives it. */
export interface Found {
  readonly reader: Reader;
  readonly source: Run | null;
  /**
   * An empty run where no words are one; then it stands where the content begins. “A,” Reyes said, and in the next paragraph “B.”;
   * "LAURA BENNING" in a line of its own, and in the next what she says.
   */
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

const isSame = (a: Run | null, b: Run | null): boolean => a?.first === b?.first && a?.last === b?.last;

/** Whether parts are other than those of an attribution. */
export function differs(one: Drafted, { source, cue, content, ...rest }: Parts): boolean {
  if (source !== undefined && !isSame(source, one.source)) return true;
  if (cue && !isSame(cue, one.cue)) return true;
  if (content && (content.length !== one.content.length || !content.every((run, i) => isSame(run, one.content[i]))))
    return true;
  return Object.entries(rest).some(([key, value]) => one[key as keyof typeof rest] !== value);
}
