import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNames, folderOf } from '../../server/workspace/folder.ts';
import { article } from '../server/copy.ts';
import { answersAbout, Editor } from './editor.ts';
import { target } from './target.ts';

const samples = [
  '{ "profile": "ap", "claims": { "level": "all" }, "thoughts": true, "rules": { "unattributed-quote": "off" } }',
  '{ "people": [{ "name": "Dana Reyes", "aliases": ["Reyes", "the mayor"], "role": "mayor", "pronouns": "she", "note": "n" }] }',
  '{ "organizations": [{ "name": "Kelm Bank", "aliases": ["Kelm"] }], "people": [] }',
  '{ "findings": [{ "rule": "unattributed-quote", "sentence": "“Nobody asked the people who live on the quay.”" }] }',
];

/** A good file with a stretch of it written over. */
const spoilt = fc
  .record({ sample: fc.constantFrom(...samples), at: fc.nat(200), length: fc.nat(20), by: fc.string({ maxLength: 6 }) })
  .map(({ sample, at, length, by }) => sample.slice(0, at) + by + sample.slice(at + length));
const value = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.oneof(fc.jsonValue(), fc.record({ name: fc.string(), aliases: fc.array(fc.string()) })), {
    maxLength: 30,
  }),
);
const json = fc
  .dictionary(fc.constantFrom('profile', 'claims', 'rules', 'people', 'organizations', 'findings', '__proto__'), value)
  .map((each) => JSON.stringify(each));
const file = fc.oneof(fc.constantFrom(...samples), spoilt, json, fc.string({ unit: 'binary' }), fc.json());

let texts: Readonly<Record<string, string>> = {};
const editor = new Editor({ initializationOptions: { readsFolders: true }, folder: () => texts });

/** Whatever a `.press-text` folder holds, what is wrong is told at its place, and a text is read. */
export const workspaceFiles = target({
  name: 'workspace-files',
  cases: fc.dictionary(fc.constantFrom(...fileNames), file),
  check: (sent) =>
    editor.use(async (client, newUri) => {
      for (const [name, problems] of Object.entries(folderOf('file:///.press-text', sent, undefined).problems))
        for (const { start, end, message } of problems)
          assert.ok(0 <= start && start <= end && end <= (sent[name] ?? '').length && message !== '', message);
      texts = sent;
      const uri = newUri('harbour.article');
      await client.open(uri, article);
      await answersAbout(client, uri, 2, 64);
      await client.close(uri);
    }),
  end: () => editor.end(),
});
