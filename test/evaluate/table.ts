/** The scores as Markdown. */
import type { Prf, Scores } from './scores.ts';

export interface Scored {
  readonly corpus: string;
  readonly scores: Scores;
}

export type Row = readonly (string | number)[];

/** The first columns, one unless `texts` says otherwise, are no figures. */
export function table(head: Row, rows: readonly Row[], texts = 1): string {
  const line = head.map((_, i) => (i < texts ? '---' : '---:'));
  return [head, line, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** "75.8 (80.1, 71.9)": F1, precision, recall. */
export function prf(scores: Scores, name: string): string {
  if (!scores[name]) return '–';
  const { F, P, R } = scores[name] as unknown as Prf;
  return `${F.toFixed(1)} (${P.toFixed(1)}, ${R.toFixed(1)})`;
}

export const percent = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));

/** Sources, cues and contents; once over all attributions, once over those with a cue of speech. */
export function attributionTable(all: readonly Scored[]): string {
  const head = ['corpus', 'attributions', 'source', 'cue', 'content', 'content, overlap', 'whole'];
  const whole = 'whole attribution (content by half, source and cue overlap)';
  const rows = all.flatMap(({ corpus, scores }) => {
    const columns = (suffix: string) =>
      ['source exact', 'cue exact', 'content exact', 'content overlap'].map((name) => prf(scores, name + suffix));
    return [
      [corpus, scores[whole]!.gold!, ...columns(''), prf(scores, whole)],
      [`${corpus}, speech`, speechCount(scores), ...columns(', speech'), '–'],
    ];
  });
  return table(head, rows);
}

const types = ['direct', 'mixed', 'indirect'].flatMap((type) => [type, `${type}, speech`]);

const speechCount = (scores: Scores): number =>
  types.reduce((sum, type) => sum + (type.endsWith('speech') ? (scores[`type ${type}`]?.gold ?? 0) : 0), 0);

/** What of each type of attribution is found, and how well; percentages. */
export function typeTable(all: readonly Scored[]): string {
  const columns = [
    'found %',
    'exact content %',
    'type right %',
    'source overlap % of found',
    'source exact % of found',
  ];
  const rows = all.flatMap(({ corpus, scores }) =>
    types.flatMap((type) => {
      const row = scores[`type ${type}`];
      return row ? [[corpus, type, row.gold!, ...columns.map((column) => percent(row[column]))]] : [];
    }),
  );
  return table(['corpus', 'type', 'gold', ...columns], rows, 2);
}

/** Whether the speaker of a found attribution is the right person; a row for each corpus that knows. */
export function speakerTable(all: readonly Scored[]): string {
  const columns = ['gold', 'right %', 'wrong %', 'none %'];
  const rows = all.flatMap(({ corpus, scores }) => {
    const row = scores['speaker of found'];
    return row ? [[corpus, ...columns.map((column) => row[column]!)]] : [];
  });
  return table(['corpus', ...columns], rows);
}

/** Names of people, places and organisations. */
export function nameTable(all: readonly Scored[]): string {
  const columns = ['person', 'place', 'organization', 'all', 'untyped'];
  const rows = all.map(({ corpus, scores }) => {
    return [corpus, scores['entity all']!.gold!, ...columns.map((column) => prf(scores, `entity ${column}`))];
  });
  return table(['corpus', 'names', ...columns], rows);
}
