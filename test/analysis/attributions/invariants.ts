import type { Draft } from '../../../server/analysis/attributions/draft.ts';
import type { Drafted } from '../../../server/analysis/attributions/drafted.ts';
import type { Run } from '../../../server/analysis/document/run.ts';

const partsOf = ({ source, cue, content }: Drafted): Run[] => (source ? [source, cue, ...content] : [cue, ...content]);

const isOrdered = (runs: readonly Run[]): boolean => runs.every(({ first }, i) => i === 0 || runs[i - 1].last <= first);

const overlap = (a: Run, b: Run): boolean => a.first < b.last && b.first < a.last;

const isApart = (runs: readonly Run[], others: readonly Run[]): boolean =>
  !runs.some((run) => others.some((other) => overlap(run, other)));

/** Whether something holds of every two attributions that are not the same, both ways round. */
const ofEachTwo = ({ attributions }: Draft, holds: (one: Drafted, other: Drafted) => boolean): boolean =>
  attributions.every((one) => attributions.every((other) => one === other || holds(one, other)));

/** “A,” Reyes said. And in the next paragraph “B.”: its cue is an empty run where the content begins. */
const isAlone = ({ cue, content }: Drafted, run: Run): boolean =>
  run === cue && run.first === run.last && run.first === content[0].first;

type Invariants = Readonly<Record<string, (draft: Draft) => boolean>>;

/** What holds of the draft as it is read, and after each pass. */
export const ALWAYS: Invariants = {
  'cues stand in order': ({ attributions }: Draft) =>
    attributions.every(({ cue }, i) => i === 0 || attributions[i - 1].cue.first <= cue.first),
  'parts are runs of tokens that are not empty, but for a cue': ({ attributions, reading }: Draft) =>
    attributions.every((one) =>
      partsOf(one).every(
        (run) => 0 <= run.first && run.last <= reading.tokens.length && (run.first < run.last || isAlone(one, run)),
      ),
    ),
  'something is said': ({ attributions }: Draft) => attributions.every(({ content }) => content.length > 0),
  'contents stand in order, none in another of the same attribution': ({ attributions }: Draft) =>
    attributions.every(({ content }) => isOrdered(content)),
  'no cue stands in its own content': ({ attributions }: Draft) =>
    attributions.every(({ cue, content }) => isApart([cue], content)),
  'no two cues overlap': (draft: Draft) => ofEachTwo(draft, (one, other) => isApart([one.cue], [other.cue])),
};

/**
 * What holds of the draft as it is read. A source that the rules give later may reach into what is said, and a content that is
 * extended over what another says whose cue stands elsewhere.
 */
export const AS_READ: Invariants = {
  'no source stands in its own content': ({ attributions }: Draft) =>
    attributions.every(({ source, content }) => !source || isApart([source], content)),
  'no source stands in its own cue': ({ attributions }: Draft) =>
    attributions.every(({ source, cue }) => !source || isApart([source], [cue])),
  'no two say the same tokens': (draft: Draft) => ofEachTwo(draft, (one, other) => isApart(one.content, other.content)),
};

/** What holds as it is read, and from `drop-nested` on; between, a content that is extended may run over another attribution. */
export const AT_BOTH_ENDS: Invariants = {
  'no cue stands in what another says': (draft: Draft) =>
    ofEachTwo(draft, (one, other) => isApart([one.cue], other.content)),
};
