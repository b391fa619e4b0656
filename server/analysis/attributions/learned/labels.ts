/** The three parts of an attribution. */
export type Role = 'source' | 'cue' | 'content';

/**
 * On which side of its cue a part stands; a cue stands at itself. A content alone has none: in the paragraph after `“A,” Reyes
 * said.` stands `“B.”`.
 */
export type Side = 'before' | 'after' | 'at' | 'alone';

/** A kind of span: its label at the first token and at the others. */
export interface SpanKind {
  readonly role: Role;
  readonly side: Side;
  readonly begin: number;
  readonly inside: number;
}

const PARTS: readonly { readonly role: Role; readonly side: Side }[] = [
  { role: 'source', side: 'before' },
  { role: 'source', side: 'after' },
  { role: 'cue', side: 'at' },
  { role: 'content', side: 'before' },
  { role: 'content', side: 'after' },
  { role: 'content', side: 'alone' },
];

/** Neither a part of an attribution, nor between its parts. */
export const OUTSIDE = 0;
/** Between the parts of an attribution: the comma in `“No,” he said`. */
export const BETWEEN = 1;

export const SPAN_KINDS: readonly SpanKind[] = PARTS.map((part, i) => ({
  ...part,
  begin: 2 + 2 * i,
  inside: 3 + 2 * i,
}));

/** The labels of tokens. */
export const FLAT_LABELS: readonly string[] = [
  'outside',
  'between',
  ...PARTS.flatMap(({ role, side }) => [`begin ${role} ${side}`, `inside ${role} ${side}`]),
];

const INSIDE_OF: ReadonlyMap<number, SpanKind> = new Map(SPAN_KINDS.map((kind) => [kind.inside, kind]));

/** Whether label b may follow label a: the inside of a span only its begin or itself. */
export function mayFollow(a: number, b: number): boolean {
  const kind = INSIDE_OF.get(b);
  return kind === undefined || a === kind.begin || a === kind.inside;
}
