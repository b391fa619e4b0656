import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../server/rules/index.ts';
import { importsIn } from './imports.ts';

/**
 * The rooms of the analysis, floor by floor: what stands in one knows its own room and the floors below, not its
 * neighbours. It looks out of the analysis only at the ground.
 */
const FLOORS = [
  ['server/models', 'server/text'],
  ['article.ts'],
  ['lexicon', 'model'],
  ['document'],
  ['quotations', 'syntax', 'transcripts'],
  ['names'],
  ['attributions'],
  ['coreference'],
  ['claims'],
  ['stage.ts'],
  ['paragraph.ts'],
  ['memory.ts'],
  ['ground.ts'],
  ['stages.ts'],
  ['analyze.ts'],
  ['explained.ts'],
  ['explain.ts'],
];

/** What does not hold to it yet. */
const EXCEPTIONS: string[] = [];

const ANALYSIS = 'server/analysis/';

/** The first step of a path in the analysis, two of one outside. */
const roomOf = (file: string): string =>
  file.startsWith(ANALYSIS) ? file.split('/')[2] : file.split('/').slice(0, 2).join('/');

const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor.includes(room));

const short = (file: string): string => file.replace(ANALYSIS, '');

describe('the folders', () => {
  const analysis = importsIn(['server/analysis']);

  it('of the analysis all have their floor', () => {
    const homeless = new Set([...analysis.keys()].map(roomOf).filter((room) => floorOf(room) < 0));
    assert.deepEqual([...homeless], []);
  });

  it('of the analysis know only what lies below them, but for what is named', () => {
    const upward = [...analysis].flatMap(([file, imported]) =>
      imported
        .filter((other) => roomOf(other) !== roomOf(file))
        .filter((other) => floorOf(roomOf(other)) < 0 || floorOf(roomOf(other)) >= floorOf(roomOf(file)))
        .map((other) => `${short(file)} imports ${short(other)}`),
    );
    assert.deepEqual(upward.sort(), EXCEPTIONS);
  });

  it('of the rules hold the rules, and apart from them what helps them', () => {
    const expected = [...rules.map(({ id }) => `${id}.ts`), 'index.ts', 'rule.ts', 'support'];
    assert.deepEqual(readdirSync('server/rules').sort(), expected.sort());
  });

  it('of the rules’ helpers know no rule', () => {
    const rulesOwn = new Set(rules.map(({ id }) => `server/rules/${id}.ts`));
    const knowing = [...importsIn(['server/rules/support'])].filter(([, imported]) =>
      imported.some((other) => rulesOwn.has(other)),
    );
    assert.deepEqual(knowing, []);
  });
});
