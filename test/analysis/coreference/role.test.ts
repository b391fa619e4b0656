import assert from 'node:assert/strict';
import {
  isOfKindOf,
  isOfOtherRank,
  isOfOtherSide,
  isOfOtherTrade,
  roleOf,
} from '../../../server/analysis/coreference/role.ts';

describe('isOfOtherRank', () => {
  const cases: [role: string, words: string, other: boolean][] = [
    ['Deputy head', 'head', true],
    ['Deputy head', 'deputy head', false],
    ['Deputy head', 'deputy', false],
    ['mayor', 'deputy mayor', true],
    ['mayor', 'mayor', false],
    ['shadow chancellor of the exchequer', 'chancellor', true],
    ['Vice-President', 'president', true],
    ['Vice-President', 'vice president', false],
    ['deputy finance minister', 'minister', true],
    ['vice-chair of the board and minister of ports', 'minister', false],
    ['deputy chairman', 'chair', true],
    ['former minister', 'minister', false],
    ['Inspector', 'sub inspector', true],
    ['baker', 'head', false],
  ];
  for (const [role, words, other] of cases)
    it(`${role}: the ${words}`, () => {
      const modifiers = words.split(' ');
      const head = modifiers.pop()!;
      assert.equal(isOfOtherRank(roleOf(role), head, modifiers), other);
    });

  it('is nobody’s who has no role', () => {
    assert.equal(isOfOtherRank(undefined, 'head', []), false);
  });
});

describe('isOfOtherTrade', () => {
  const cases: [role: string, head: string, other: boolean][] = [
    ['baker', 'firefighter', true],
    ['primary school teacher', 'plumber', true],
    ['ranger', 'tourist', true],
    ['Garda', 'driver', true],
    ['singer', 'pianist', false],
    ['singer and firefighter', 'firefighter', false],
    ['striker', 'player', false],
    ['minister', 'firefighter', false],
    ['baker', 'mayor', false],
    ['surgeon', 'patient', true],
    ['lifeguard', 'boy', true],
    ['trooper', 'passenger', true],
    ['baker', 'patient', false],
    ['former detective', 'suspect', true],
    ['florist', 'postman', true],
    ['constable', 'driver', true],
    ['mayor', 'driver', false],
  ];
  for (const [role, head, other] of cases)
    it(`${role}: the ${head}`, () => assert.equal(isOfOtherTrade(roleOf(role), head), other));
});

describe('isOfKindOf', () => {
  const cases: [role: string, head: string, isKind: boolean][] = [
    ['minister of ports', 'official', true],
    ['Sen.', 'politician', true],
    ['goalkeeper', 'player', true],
    ['baker', 'official', false],
    ['official', 'minister', false],
  ];
  for (const [role, head, isKind] of cases)
    it(`${role}: the ${head}`, () => assert.equal(isOfKindOf(roleOf(role), head), isKind));
});

describe('isOfOtherSide', () => {
  const cases: [role: string, words: string, other: boolean][] = [
    ['prosecutor', 'defence lawyer', true],
    ['prosecutor', 'lawyer', false],
    ['defense attorney', 'prosecutor', true],
    ['lawyer', 'defence lawyer', false],
    ['former prosecutor', 'defence lawyer', false],
    ['prosecutor and defence lawyer', 'defence lawyer', false],
  ];
  for (const [role, words, other] of cases)
    it(`${role}: the ${words}`, () => {
      const modifiers = words.split(' ');
      const head = modifiers.pop()!;
      assert.equal(isOfOtherSide(roleOf(role), head, modifiers), other);
    });
});
