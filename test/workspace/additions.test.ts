import assert from 'node:assert/strict';
import type { Edit } from '../../server/rules/rule.ts';
import { ignoredAdded, ruleSwitchedOff } from '../../server/workspace/additions.ts';
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
