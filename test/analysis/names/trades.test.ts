import assert from 'node:assert/strict';
import { tokensOf } from '../../../server/analysis/document/tokens.ts';
import { isTrade, isTradeBefore } from '../../../server/analysis/names/trades.ts';

const isBefore = (name: string, isStart = false): boolean => {
  const tokens = tokensOf(name);
  return isTradeBefore(tokens, 0, tokens.length, isStart);
};

describe('isTrade', () => {
  for (const word of ['mayor', 'paralegal', 'harbourmaster', 'palaeoclimatologist'])
    it(`knows “${word}”`, () => assert.ok(isTrade(word)));
  for (const word of ['harbour', 'man', 'reyes']) it(`knows no trade “${word}”`, () => assert.ok(!isTrade(word)));
});

describe('isTradeBefore', () => {
  for (const name of [
    'Harbourmaster Dana Reyes',
    'Ferryman Lund',
    'Paralegal Kaya',
    'Baker Mia Kent',
    'Warden Mia Kent',
  ])
    it(`in “${name}”`, () => assert.ok(isBefore(name)));
  // Known as surnames or given names.
  for (const name of [
    'Baker Kent',
    'Coleman Reyes',
    'Dean Mia Kent',
    'Unicyclist Mia Kent',
    'Asaduzzaman Reyes',
    'Ferryman',
    'Gardener Kent',
  ])
    it(`not in “${name}”`, () => assert.ok(!isBefore(name)));
  it('by its ending alone at the start of a sentence', () => assert.ok(isBefore('Unicyclist Mia Kent', true)));
  it('not by its ending before what is no given name', () => assert.ok(!isBefore('Unicyclist Kent', true)));
});
