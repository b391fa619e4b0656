import type { Language } from '../../../server/analysis/article.ts';

/** A text to be made long: what it opens with, and what is repeated. */
export interface Shape {
  readonly opening: string;
  readonly repeated: string;
  readonly language: Language;
}

/** The steps that a shape took, at each size. */
export interface Counted {
  readonly shape: Shape;
  readonly counts: readonly number[];
}

/** Marks, cues, names, brackets, clauses, cells and what else loops of the analysis look at. */
const PIECES = [
  ...['“b” ', '“', '” ', '"b" ', "'b' ", '“We won,” ', '“‘b’” '],
  ...['said ', 'she said, ', 'said that ', 'according to ', 'wrote: ', 'believes ', 'asked '],
  ...['Dana ', 'Dana Reyes ', 'the mayor ', 'she ', 'the Ellery Port Authority ', 'Mr. Reyes, a doctor, '],
  ...['(a) ', '[b] ', '(', ') ', ', ', ': ', '; ', '– ', '. ', '... '],
  ...['who saw it, ', 'that it was late ', 'because it rained ', 'and ', 'in May ', 'of the ', 'to go ', '5 % '],
  ...['b | ', '“b” | ', '\n', '\n\n'],
] as const;

/** With and without a first paragraph; in an open quotation; in a row of a table. */
const OPENINGS = ['', 'a\n\n', '“a', '| '] as const;

/** What once took time that grew with the square of the text. */
const FOUND: readonly Shape[] = [
  { opening: 'a\n\n', repeated: '“b” said Dana ', language: 'plaintext' },
  { opening: '| a |\n|-|\n|', repeated: ' “b” said Dana |', language: 'markdown' },
  { opening: '“a', repeated: '[b] Dana Reyes said ', language: 'plaintext' },
  { opening: '“a', repeated: 'that it was late [b] ', language: 'plaintext' },
  { opening: '| ', repeated: 'asked “b” | of the b | ', language: 'markdown' },
  { opening: '| ', repeated: 'asked (a) ', language: 'plaintext' },
];

const GENERATED = 30;

export const shapes: readonly Shape[] = [...FOUND, ...Array.from({ length: GENERATED }, (_, i) => shapeOf(i))];

export const textOf = ({ opening, repeated }: Shape, size: number): string =>
  opening + repeated.repeat(Math.ceil(size / repeated.length));

/** A shape for each number: up to four pieces, repeated. */
function shapeOf(seed: number): Shape {
  const next = randomFrom(seed);
  const of = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const opening = of(OPENINGS);
  const repeated = Array.from({ length: 1 + Math.floor(next() * 4) }, () => of(PIECES)).join('');
  return { opening, repeated, language: repeated.includes('|') ? 'markdown' : 'plaintext' };
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
