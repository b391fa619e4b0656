/**
 * What a stage looks at: one paragraph by itself; a paragraph with its neighbours' edges; a passage, of as many paragraphs as one
 * goes on with the other; or the whole text. All but those of the last kind are run again only for what has changed.
 */
export type Scope = 'paragraph' | 'neighbours' | 'passage' | 'text';

/**
 * A step of the analysis: what of the work so far it reads, and what it adds. Its function sees nothing else. One that reads the
 * memory may also write to it what the next analysis of the document can use.
 */
export interface Stage<Work> {
  readonly name: string;
  readonly scope: Scope;
  readonly reads: readonly (keyof Work)[];
  readonly gives: readonly (keyof Work)[];
  /** Returns just what it gives. */
  readonly run: (work: Work) => object;
}

/** Makes the stages of a kind of work; the types hold each to what it declares. */
export const stagesOf =
  <Work>() =>
  <In extends keyof Work, Out extends keyof Work>(
    name: string,
    scope: Scope,
    reads: readonly In[],
    gives: readonly Out[],
    run: (work: Pick<Work, In>) => Pick<Work, Out>,
  ): Stage<Work> => ({ name, scope, reads, gives, run });

/**
 * The work when all stages have run, in their order; `lap` is told of each when it is done.
 *
 * @param asked what of it is asked for; all else is let go of when no stage reads it any more. All of it where nothing is said
 */
export function worked<Work extends object>(
  stages: readonly Stage<Work>[],
  begun: Partial<Work>,
  lap?: (stage: string) => void,
  asked?: readonly (keyof Work)[],
): Work {
  const work = { ...begun } as Work;
  stages.forEach(({ name, run, reads, gives }, s) => {
    Object.assign(work, run(work));
    if (asked)
      for (const key of [...reads, ...gives])
        if (!asked.includes(key) && !isReadFrom(stages, s + 1, key)) delete work[key];
    lap?.(name);
  });
  return work;
}

function isReadFrom<Work>(stages: readonly Stage<Work>[], first: number, key: keyof Work): boolean {
  for (let s = first; s < stages.length; s++) if (stages[s].reads.includes(key)) return true;
  return false;
}
