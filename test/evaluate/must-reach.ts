/** The figures that are to be reached, for a developer to see at a glance. */
import type { Scored } from './table.ts';

interface Target {
  readonly corpus: string;
  /** A row of the scorer's, and a figure in it. */
  readonly row: string;
  readonly figure: string;
  readonly reach: number;
  readonly isMost?: true;
}

const ATTRIBUTIONS: readonly (readonly [row: string, figure: string, reach: number])[] = [
  ['speech shown (content by half)', 'P', 93],
  ['speech shown (content by half)', 'R', 92],
  ['thought shown (content by half)', 'P', 75],
  ['source exact', 'F', 92],
  ['cue exact', 'F', 90],
  ['content exact', 'F', 84],
  ['content overlap', 'F', 93],
  ['type direct', 'found %', 97],
  ['type direct', 'exact content %', 92],
  ['type indirect', 'found %', 91],
  ['type mixed', 'found %', 96],
  ['speaker of found', 'right %', 93],
];

const TARGETS: readonly Target[] = [
  ...ATTRIBUTIONS.map(([row, figure, reach]): Target => ({ corpus: 'newsroom/dev', row, figure, reach })),
  { corpus: 'newsroom/dev', row: 'speaker of found', figure: 'wrong %', reach: 1.5, isMost: true },
  { corpus: 'polnear/dev', row: 'type direct', figure: 'found %', reach: 97 },
  { corpus: 'polnear/dev', row: 'type direct', figure: 'source overlap % of found', reach: 95 },
  { corpus: 'worldwide/dev', row: 'entity organization', figure: 'F', reach: 83 },
  { corpus: 'worldwide/dev', row: 'entity all', figure: 'F', reach: 89.5 },
];

/** A line for each figure of some corpora, `✗ newsroom/dev  cue exact, F  71.6  ≥ 90`; empty where none is of them. */
export function mustReachTable(all: readonly Scored[]): string {
  const lines = TARGETS.flatMap(({ corpus, row, figure, reach, isMost }) => {
    const value = all.find((one) => one.corpus === corpus && one.scores[row])?.scores[row]?.[figure];
    if (value === undefined) return [];
    const sign = (isMost ? value <= reach : value >= reach) ? '✓' : '✗';
    const name = `${row.replace(/ \(.*/, '')}, ${figure}`;
    return [
      `${sign} ${corpus.padEnd(14)}${name.padEnd(42)}${value.toFixed(1).padStart(6)}  ${isMost ? '≤' : '≥'} ${reach}`,
    ];
  });
  return lines.join('\n');
}
