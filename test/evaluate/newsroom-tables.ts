/** The scores on the newsroom corpus as Markdown, a row for each group. */
import type { Bucket } from './calibration.ts';
import type { Scores } from './scores.ts';
import { percent, prf, type Row, table } from './table.ts';

export interface ScoredGroup {
  readonly name: string;
  readonly scores: Scores;
}

/** Sources, cues and contents, exact and overlapping: F1, precision, recall. */
export function partsTable(groups: readonly ScoredGroup[]): string {
  const columns = ['source', 'cue', 'content'].flatMap((role) => [`${role} exact`, `${role} overlap`]);
  const rows = groups.map(({ name, scores }) => [
    name,
    scores.documents,
    goldCount(scores),
    ...columns.map((column) => prf(scores, column)),
  ]);
  return table(['group', 'documents', 'attributions', ...columns], rows);
}

const TYPES = ['direct', 'mixed', 'indirect'];

const goldCount = (scores: Scores): number => TYPES.reduce((sum, type) => sum + (scores[`type ${type}`]?.gold ?? 0), 0);

/** What a reader is shown of each class. Groups of one class say nothing else than the group of both. */
export function shownTable(groups: readonly ScoredGroup[]): string {
  const classes = ['speech', 'thought'];
  const head = classes.flatMap((cls) => [`${cls} gold`, 'shown', 'P', 'R', 'touches some gold %']);
  const rows = groups.filter(isOfBoth).map(({ name, scores }) => [
    name,
    ...classes.flatMap((cls) => {
      const { gold, predicted, P, R, ...row } = scores[`${cls} shown (content by half)`]!;
      return [gold!, predicted!, percent(P), percent(R), percent(row['touches some gold %'])];
    }),
  ]);
  return table(['group', ...head], rows);
}

const isOfBoth = ({ name }: ScoredGroup): boolean => !/, (speech|thought)$/.test(name);

/** What of each type is found, and with the exact content. */
export function typesTable(groups: readonly ScoredGroup[]): string {
  const figures = ['found %', 'exact content %', 'type right %'];
  const head = TYPES.flatMap((type) => [type, ...figures]);
  const rows = groups.map(({ name, scores }): Row => {
    const cells = TYPES.flatMap((type) => {
      const row = scores[`type ${type}`];
      return [row?.gold ?? 0, ...figures.map((figure) => percent(row?.[figure]))];
    });
    return [name, ...cells];
  });
  return table(['group', ...head], rows);
}

/** Whether the speaker of a found attribution is the right one. */
export function speakersTable(groups: readonly ScoredGroup[]): string {
  const figures = ['gold', 'right %', 'wrong %', 'none %'];
  const rows = groups.map(({ name, scores }): Row => {
    const row = scores['speaker of found'];
    return [name, ...figures.map((figure) => (figure === 'gold' ? (row?.gold ?? 0) : percent(row?.[figure])))];
  });
  return table(['group', ...figures], rows);
}

/** Confidence against what comes of it. */
export function calibrationTable(buckets: readonly Bucket[]): string {
  const head = ['confidence', 'found', 'name a speaker', 'right', 'wrong', 'the gold names nobody', 'right % of named'];
  const rows = buckets.map(({ from, to, found, told, right, wrong, nobody }): Row => {
    const share = told ? percent((100 * right) / told) : '–';
    return [`${from.toFixed(1)} to ${to.toFixed(1)}`, found, told, right, wrong, nobody, share];
  });
  return table(head, rows);
}
