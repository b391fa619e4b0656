import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { claimLevels, profiles } from '../../server/settings.ts';
import { type FileName, fileNames, folderOf } from '../../server/workspace/folder.ts';
import { pronouns } from '../../server/workspace/names-file.ts';
import { ruleLevelsSchema, ruleLevelsSetting, ruleTexts } from '../../server/workspace/rule-schema.ts';
import { manifest, settings, texts } from '../client/manifest.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const schemas = new Map(
  fileNames.map((name) => [name, read(`server/schema/${name.replace('.json', '.schema.json')}`)]),
);

/** Texts that are JSON, and whether all is well in them: for the schema, and for what reads the file. */
const rows: readonly (readonly [name: FileName, text: string, isWell: boolean])[] = [
  ['config.json', '{}', true],
  ['config.json', '{ "$schema": "x", "profile": "ap", "claims": {}, "rules": {} }', true],
  ['config.json', '{ "claims": { "level": "checkworthy" }, "rules": { "unused-directive": "off" } }', true],
  ['config.json', '{ "thoughts": true }', true],
  ['config.json', '{ "thoughts": "on" }', false],
  ['config.json', '[]', false],
  ['config.json', '{ "profil": "ap" }', false],
  ['config.json', '{ "profile": null }', false],
  ['config.json', '{ "claims": "all" }', false],
  ['config.json', '{ "rules": { "unattributed-quote": "default" } }', false],
  ['config.json', '{ "rules": { "no-such-rule": "off" } }', false],
  ['names.json', '{ "people": [], "organizations": [] }', true],
  ['names.json', '{ "people": [{ "name": "Dana Reyes", "pronouns": "she", "role": "mayor", "note": "n" }] }', true],
  ['names.json', '{ "organizations": [{ "name": "Ellery Port Authority", "aliases": ["EPA"] }] }', true],
  ['names.json', '{ "people": [{}] }', false],
  ['names.json', '{ "people": [{ "name": "" }] }', false],
  ['names.json', '{ "people": ["Dana Reyes"] }', false],
  ['names.json', '{ "people": [{ "name": "Dana Reyes", "aliases": "Reyes" }] }', false],
  ['names.json', '{ "people": [{ "name": "Dana Reyes", "aliases": [1] }] }', false],
  ['names.json', '{ "people": [{ "name": "Dana Reyes", "pronouns": "hers" }] }', false],
  ['names.json', '{ "persons": [] }', false],
  ['ignored.json', '{ "findings": [{ "rule": "unattributed-quote", "sentence": "“No.”", "reason": "r" }] }', true],
  ['ignored.json', '{ "findings": [{ "rule": "unattributed-quote" }] }', false],
  ['ignored.json', '{ "findings": [{ "rule": "unattributed-quote", "sentence": "“No.”", "line": 3 }] }', false],
  ['ignored.json', '{ "findings": {} }', false],
];

describe('the schemas of the .press-text files', () => {
  for (const [name, text, isWell] of rows) {
    it(`${isWell ? 'allow' : 'forbid'} ${name} ${text}, as the reader does`, () => {
      const ajv = new Ajv({ strict: true, keywords: ['defaultSnippets'] });
      assert.equal(ajv.validate(schemas.get(name), JSON.parse(text)), isWell);
      assert.equal(folderOf('file:///.press-text', { [name]: text }, undefined).problems[name].length === 0, isWell);
    });
  }

  it('allow the examples of the documentation', () => {
    const page = readFileSync('docs/workspace-files.md', 'utf8');
    const examples = [...page.matchAll(/(\w+\.json)(?:(?!\w\.json)[^`])*```json\n([^`]+)```/g)];
    assert.deepEqual(examples.map(([, name]) => name).sort(), [...fileNames].sort());
    for (const [, name, text = ''] of examples) {
      const { problems } = folderOf('file:///.press-text', { [name as FileName]: text }, undefined);
      assert.deepEqual(problems[name as FileName], []);
    }
  });

  it('are what the editor is told of', () => {
    const expected = fileNames.map((name) => ({
      fileMatch: `.press-text/${name}`,
      url: `./server/schema/${name.replace('.json', '.schema.json')}`,
    }));
    assert.deepEqual(manifest.contributes.jsonValidation, expected);
  });
});

describe('the choices of schemas and settings', () => {
  const config = schemas.get('config.json').properties;

  it('are those of the code', () => {
    for (const { enum: choices } of [config.profile, settings['pressText.profile']])
      assert.deepEqual(choices, profiles);
    for (const { enum: choices } of [config.claims.properties.level, settings['pressText.claims.level']]) {
      assert.deepEqual(choices, claimLevels);
    }
    const entry = schemas.get('names.json').definitions.entry.properties;
    assert.deepEqual(entry.pronouns.enum, pronouns);
    for (const list of ['people', 'organizations']) {
      const { properties } = settings[`pressText.${list}`].items;
      assert.deepEqual(Object.keys(properties), Object.keys(entry));
      assert.deepEqual(properties.pronouns.enum, pronouns);
    }
  });

  it('name every rule, as scripts/rule-settings.ts writes it', () => {
    const { description: _, ...rules } = config.rules;
    assert.deepEqual(rules, ruleLevelsSchema());
    const { default: defaults, properties, additionalProperties } = settings['pressText.rules'];
    assert.deepEqual({ default: defaults, properties, additionalProperties }, ruleLevelsSetting());
    for (const [key, text] of Object.entries(ruleTexts())) assert.equal(texts[key], text);
  });
});
