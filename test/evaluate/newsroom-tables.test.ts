import assert from 'node:assert/strict';
import { calibrationTable, partsTable, shownTable, speakersTable, typesTable } from './newsroom-tables.ts';
import type { Scores } from './scores.ts';

const prf = { P: 80, R: 60, F: 68.6, gold: 5, predicted: 4 };
const type = { gold: 5, 'found %': 80, 'exact content %': 60, 'type right %': 100 };
const scores = {
  documents: 2,
  ...Object.fromEntries(
    ['source', 'cue', 'content'].flatMap((role) => [
      [`${role} exact`, prf],
      [`${role} overlap`, prf],
    ]),
  ),
  'speech shown (content by half)': { ...prf, 'touches some gold %': 90 },
  'thought shown (content by half)': { ...prf, P: 10, 'touches some gold %': 20 },
  'type direct': type,
  'speaker of found': { gold: 4, 'right %': 75, 'wrong %': 0, 'none %': 25 },
} as unknown as Scores;
const groups = [
  { name: 'all', scores },
  { name: 'all, speech', scores: { documents: 2 } as Scores },
];
const rowsOf = (table: string) => table.split('\n').slice(2);

describe('the tables of the newsroom corpus', () => {
  it('give what is shown of each class once', () => {
    assert.deepEqual(rowsOf(shownTable(groups)), ['| all | 5 | 4 | 80.0 | 60.0 | 90.0 | 5 | 4 | 10.0 | 60.0 | 20.0 |']);
  });

  it('give a dash for what a group has not', () => {
    const cell = '68.6 (80.0, 60.0)';
    assert.deepEqual(rowsOf(partsTable(groups)), [
      `| all | 2 | 5 | ${Array(6).fill(cell).join(' | ')} |`,
      '| all, speech | 2 | 0 | – | – | – | – | – | – |',
    ]);
    assert.equal(rowsOf(typesTable(groups))[0], '| all | 5 | 80.0 | 60.0 | 100.0 | 0 | – | – | – | 0 | – | – | – |');
    assert.deepEqual(rowsOf(speakersTable(groups)), [
      '| all | 4 | 75.0 | 0.0 | 25.0 |',
      '| all, speech | 0 | – | – | – |',
    ]);
  });

  it('give the share of right names among all that are told', () => {
    const bucket = { from: 0.9, to: 1, found: 12, told: 10, right: 7, wrong: 2, nobody: 1 };
    assert.deepEqual(rowsOf(calibrationTable([bucket, { ...bucket, told: 0, right: 0 }])), [
      '| 0.9 to 1.0 | 12 | 10 | 7 | 2 | 1 | 70.0 |',
      '| 0.9 to 1.0 | 12 | 0 | 0 | 2 | 1 | – |',
    ]);
  });
});
