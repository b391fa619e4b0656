import type { Change, Drafted, Reader, Role } from './drafted.ts';

/** What passes made of an attribution, the first that touched it first. */
export function changesOf(one: Drafted): Change[] {
  const changes: Change[] = [];
  for (let now: Drafted | null = one; now?.change; now = now.change.from) changes.unshift(now.change);
  return changes;
}

/** Which edge of a part: its first token, or the one after its last. */
export type Edge = 'first' | 'last';

/**
 * The pass, or else the reader, that set an edge of an attribution: whoever cut the source at this token, began this content here.
 *
 * @param at the token at the edge, as the part has it
 */
export function setterOf(one: Drafted, role: Role, edge: Edge, at: number): string | Reader {
  let now = one;
  while (now.change) {
    const { by, from } = now.change;
    if (!from || !partsOf(from, role).some((run) => run[edge] === at)) return by;
    now = from;
  }
  return now.reader;
}

const partsOf = ({ source, cue, content }: Drafted, role: Role) =>
  role === 'content' ? content : role === 'cue' ? [cue] : source ? [source] : [];
