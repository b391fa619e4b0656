import assert from 'node:assert/strict';
import type { KnownName } from '../../server/analysis/names/known-names.ts';
import type { Edit } from '../../server/rules/rule.ts';
import { ignoredAdded, ignoredRemoved, nameAdded, ruleSwitchedOff } from '../../server/workspace/additions.ts';
import { edited } from '../rules/edited.ts';

const finding = { rule: 'unattributed-quote', sentence: '“He said "no".”' };
const item = '{ "rule": "unattributed-quote", "sentence": "“He said \\"no\\".”" }';
const after = (text: string | undefined, edit: Edit | undefined) => edit && edited(text ?? '', [edit]);

describe('ignoredAdded: a finding put into ignored.json', () => {
  const rows: readonly (readonly [string | undefined, string])[] = [
    [undefined, `{\n  "findings": [\n    ${item}\n  ]\n}\n`],
    [' \n', `{\n  "findings": [\n    ${item}\n  ]\n}\n`],
    ['{}', `{\n  "findings": [\n    ${item}\n  ]\n}`],
    ['{ "findings": [] }\n', `{ "findings": [\n    ${item}\n  ] }\n`],
    ['{\n  "findings": [\n    {}\n  ]\n}\n', `{\n  "findings": [\n    {},\n    ${item}\n  ]\n}\n`],
    ['{ "$schema": "x" }', `{ "$schema": "x",\n  "findings": [\n    ${item}\n  ] }`],
  ];
  for (const [text, expected] of rows) {
    it(JSON.stringify(text) ?? 'no file', () => {
      const result = after(text, ignoredAdded(text, finding));
      assert.equal(result, expected);
      assert.doesNotThrow(() => JSON.parse(expected));
    });
  }
  for (const text of ['{', '[]', '{ "findings": 7 }']) {
    it(`leaves alone ${text}`, () => assert.equal(ignoredAdded(text, finding), undefined));
  }
});

describe('ruleSwitchedOff: a rule put into config.json', () => {
  const rows: readonly (readonly [string | undefined, string])[] = [
    [undefined, '{\n  "rules": {\n    "unnamed-source": "off"\n  }\n}\n'],
    ['{ "profile": "ap" }', '{ "profile": "ap",\n  "rules": {\n    "unnamed-source": "off"\n  } }'],
    ['{ "rules": { "unnamed-source": "error" } }', '{ "rules": { "unnamed-source": "off" } }'],
    ['{ "rules": { "x": 1 } }', '{ "rules": { "x": 1,\n    "unnamed-source": "off" } }'],
  ];
  for (const [text, expected] of rows) {
    it(JSON.stringify(text) ?? 'no file', () => {
      assert.equal(after(text, ruleSwitchedOff(text, 'unnamed-source')), expected);
    });
  }
});

describe('ignoredRemoved: a finding taken out of ignored.json', () => {
  const [one, other] = ['{ "rule": "x", "sentence": "One." }', '{ "rule": "y", "sentence": "Two." }'];
  const listOf = (...items: string[]) => `{\n  "findings": [\n    ${items.join(',\n    ')}\n  ]\n}\n`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [listOf(item), '{\n  "findings": []\n}\n'],
    [listOf(item, one), listOf(one)],
    [listOf(one, item), listOf(one)],
    [listOf(one, item, other, item), listOf(one, other)],
    [listOf(item.replaceAll(/[“”]/g, '\\"')), '{\n  "findings": []\n}\n'],
    [listOf(one), undefined],
    ['{', undefined],
    ['{ "findings": 7 }', undefined],
  ];
  for (const [text, expected] of rows) {
    it(JSON.stringify(text), () => assert.equal(after(text, ignoredRemoved(text, finding)), expected));
  }
  it('does nothing where there is no file', () => assert.equal(ignoredRemoved(undefined, finding), undefined));
});

describe('nameAdded: a name put into names.json', () => {
  const dana: KnownName = { type: 'person', name: 'Dana Reyes', aliases: ['Reyes', 'the mayor'] };
  const entry = '{ "name": "Dana Reyes", "aliases": ["Reyes", "the mayor"] }';
  const rows: readonly (readonly [string | undefined, string | undefined])[] = [
    [undefined, `{\n  "people": [\n    ${entry}\n  ]\n}\n`],
    ['{ "people": [] }', `{ "people": [\n    ${entry}\n  ] }`],
    ['{ "people": [{ "name": "Al" }] }', `{ "people": [{ "name": "Al" },\n    ${entry}] }`],
    ['{ "people": [{ "name": "Dana Reyes" }] }', `{ "people": [${entry}] }`],
    ['{ "people": [{ "name": "Dana Reyes", "aliases": [] }] }', `{ "people": [${entry}] }`],
    ['{ "people": [{ "name": "Dana Reyes", "aliases": ["Reyes"] }] }', `{ "people": [${entry}] }`],
    [`{ "people": [${entry}] }`, undefined],
    ['{ "people": 7 }', undefined],
    ['[', undefined],
  ];
  for (const [text, expected] of rows) {
    it(JSON.stringify(text) ?? 'no file', () => assert.equal(after(text, nameAdded(text, dana)), expected));
  }
  it('puts bodies among the organizations', () => {
    const edit = nameAdded('{}', { type: 'organization', name: 'EPA', aliases: [] });
    assert.equal(edited('{}', [edit!]), '{\n  "organizations": [\n    { "name": "EPA" }\n  ]\n}');
  });
});
