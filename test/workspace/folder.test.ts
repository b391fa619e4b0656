import assert from 'node:assert/strict';
import { defaultSettings, settingsFrom } from '../../server/settings.ts';
import { type FolderTexts, folderOf, settingsIn } from '../../server/workspace/folder.ts';
import { Folders, parentsOf } from '../../server/workspace/folders.ts';

const uri = 'file:///news/.press-text';
const config = (text: string) => ({ 'config.json': text });

/** Each problem of a folder's files, with the words that it is about. */
function problems(texts: FolderTexts): string[] {
  const folder = folderOf(uri, texts, undefined);
  return Object.entries(folder.problems).flatMap(([name, list]) => {
    return list.map(({ start, end, message }) => {
      const text = texts[name as keyof FolderTexts] ?? '';
      return `${name} ${text.slice(start, end)}: ${message}`;
    });
  });
}

describe('a .press-text folder: what is wrong in its files', () => {
  const rows: readonly (readonly [texts: FolderTexts, expected: RegExp])[] = [
    [config(''), /^config\.json : This is no JSON: a value is missing here/],
    [config('{ "profile": "ap" '), /: This is no JSON: a comma or \} is missing here/],
    [config('{ "profile" "ap" }'), /^config\.json ": This is no JSON: a colon is missing after "profile"/],
    [config('{ "profile": "ap" } x'), /^config\.json x: This is no JSON: nothing may follow/],
    [config("{ 'profile': 1 }"), /^config\.json ': This is no JSON: a name in double quotes is missing here/],
    [config('{ "profile": "\\x" }'), /has an escape or a character that JSON does not allow/],
    [config('['.repeat(9000)), /nested too deep/],
    [config('[]'), /^config\.json \[\]: Put everything in this file between \{ and \}/],
    [
      config('{ "profile": "bbc" }'),
      /^config\.json "bbc": This should be one of "none", "ap", "reuters", "guardian"\.$/,
    ],
    [
      config('{ "rules": { "loud": "off" } }'),
      /^config\.json "loud": “loud” is not known here; there is .*"unattributed-quote"/,
    ],
    [config('{ "rules": { "unattributed-quote": 2 } }'), /^config\.json 2: This should be one of "off", "hint"/],
    [config('{ "rules": [] }'), /^config\.json \[\]: This should be an object/],
    [config('{ "claims": { "level": null } }'), /^config\.json null: This should be one of "hearsay"/],
    [
      { 'names.json': '{ "people": [{ "aliases": [] }] }' },
      /^names\.json \{ "aliases": \[\] \}: An entry needs a "name"\.$/,
    ],
    [{ 'names.json': '{ "people": [7] }' }, /^names\.json 7: This should be an object with "name"/],
    [{ 'names.json': '{ "people": {} }' }, /^names\.json \{\}: This should be a list/],
    [{ 'names.json': '{ "people": [{ "name": " " }] }' }, /^names\.json " ": This should be a text in double quotes/],
    [{ 'ignored.json': '{ "findings": [{ "rule": "x" }] }' }, /: An entry needs a "rule" and a "sentence"\.$/],
  ];
  for (const [texts, expected] of rows) {
    it(JSON.stringify(texts).slice(0, 80), () => {
      const found = problems(texts);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0]!, expected);
    });
  }

  it('is told one by one to a point, and then in one sentence', () => {
    const list = (count: number) => ({ 'names.json': `{"people":[${Array(count).fill('5').join()}]}` });
    assert.equal(problems(list(50)).length, 50);
    const found = problems(list(40_000));
    assert.equal(found.length, 51);
    assert.equal(found.at(-1), 'names.json 5: There are 39,950 more problems in this file.');
  });

  it('is too much of it, in one sentence', () => {
    const [values, ...none] = problems({ 'names.json': `{"people":[${Array(1_999_000).fill('5').join()}]}` });
    assert.match(values!, /^names\.json 5: This is no JSON: there are more than 250,000 values in it\.$/);
    const [length, ...nothing] = problems({ 'names.json': `{"people":[${' '.repeat(4_000_000)}]}` });
    assert.equal(length, 'names.json : This file is not read, for it is longer than 4,000,000 characters.');
    assert.deepEqual([...none, ...nothing], []);
  });

  it('is a name that is too long, or shown cut', () => {
    const long = 'Dana '.repeat(1_000).trim();
    const name = { name: 'Dana', aliases: [long] };
    assert.match(
      problems({ 'names.json': JSON.stringify({ people: [{ name: long }] }) })[0]!,
      /no longer than 200 char/,
    );
    assert.match(
      problems({ 'names.json': JSON.stringify({ people: [name] }) })[0]!,
      /no longer than 200 characters\.$/,
    );
    for (const text of [JSON.stringify({ [long]: 1 }), `{ "${long}" }`, `{ "rules": { "${long}": "off" } }`])
      assert.ok(problems({ 'config.json': text })[0]!.split('"').at(-1)!.length < 400, text.slice(0, 20));
  });

  it('is nothing where twenty thousand names are well', () => {
    const people = Array.from({ length: 20_000 }, (_, i) => ({
      name: `Dana Reyes ${i}`,
      aliases: [`Reyes ${i}`, `the Mayor ${i}`],
      role: 'mayor of Larkhaven',
      pronouns: 'she',
    }));
    const folder = folderOf(uri, { 'names.json': JSON.stringify({ people }, null, 2) }, undefined);
    assert.equal(folder.names.length, 20_000);
    assert.deepEqual(folder.problems['names.json'], []);
  });

  it('is nothing where all is well', () => {
    const texts = {
      'config.json':
        '\uFEFF{ "$schema": "x", "profile": "ap", "claims": { "level": "all" }, "rules": { "unused-directive": "off" } }\n',
      'names.json':
        '{ "people": [{ "name": "Dana Reyes", "aliases": ["Reyes"], "role": "mayor", "pronouns": "she", "note": "n" }] }',
      'ignored.json': '{ "findings": [{ "rule": "unattributed-quote", "sentence": "“No.”", "reason": "r" }] }',
    };
    assert.deepEqual(problems(texts), []);
    const folder = folderOf(uri, texts, undefined);
    assert.deepEqual(folder.config, { profile: 'ap', claims: { level: 'all' }, rules: { 'unused-directive': 'off' } });
    assert.deepEqual(folder.names, [
      { type: 'person', name: 'Dana Reyes', aliases: ['Reyes'], role: 'mayor', pronouns: 'she', note: 'n' },
    ]);
    assert.deepEqual(folder.ignored, [{ rule: 'unattributed-quote', sentence: '“No.”', reason: 'r' }]);
  });
});

describe('a .press-text folder: what holds', () => {
  it('is the rest of a file with a mistake', () => {
    const folder = folderOf(uri, config('{ "profile": "bbc", "claims": { "level": "all" } }'), undefined);
    assert.deepEqual(folder.config, { claims: { level: 'all' }, rules: {} });
  });
  it('is what was read before, where a file is no JSON now; and nothing once it is gone', () => {
    const before = folderOf(uri, config('{ "profile": "ap" }'), undefined);
    const broken = folderOf(uri, config('{ "profile": '), before);
    assert.equal(broken.config.profile, 'ap');
    assert.equal(broken.problems['config.json'].length, 1);
    assert.deepEqual(folderOf(uri, {}, broken).config, { rules: {} });
  });
  it('is the same object while nothing changes', () => {
    const folder = folderOf(uri, config('{}'), undefined);
    assert.equal(folderOf(uri, config('{}'), folder), folder);
  });

  it('goes before the settings, rule by rule and name by name', () => {
    const settings = settingsFrom({
      profile: 'guardian',
      claims: { level: 'all' },
      rules: { 'unattributed-quote': 'off', 'unnamed-source': 'error' },
      people: [{ name: 'Dana Reyes', role: 'mayor' }, { name: 'Hal Brandt' }, { role: 'nobody' }],
      organizations: [{ name: 'Ellery Port Authority', aliases: ['EPA'] }],
    });
    assert.equal(settingsIn(undefined, settings), settings);
    const texts = {
      'config.json': '{ "profile": "ap", "rules": { "unattributed-quote": "warning" } }',
      'names.json': '{ "people": [{ "name": "Dana Reyes", "role": "former mayor" }] }',
    };
    const { profile, claims, rules, names } = settingsIn(folderOf(uri, texts, undefined), settings);
    assert.equal(profile, 'ap');
    assert.deepEqual(claims, { level: 'all' });
    assert.deepEqual(rules, { 'unattributed-quote': 'warning', 'unnamed-source': 'error' });
    assert.deepEqual(
      names.map(({ name, role, type }) => [name, role, type]),
      [
        ['Dana Reyes', 'former mayor', 'person'],
        ['Hal Brandt', undefined, 'person'],
        ['Ellery Port Authority', undefined, 'organization'],
      ],
    );
  });

  it('are no names where the settings have none, whatever they hold', () => {
    for (const people of [null, 7, 'x', [[]], { a: 1 }]) assert.deepEqual(settingsFrom({ people }), defaultSettings);
  });
});

describe('Folders: the nearest at or above a document', () => {
  it('is asked for from the document upwards', () => {
    assert.deepEqual(parentsOf('file:///news/desk/a.txt'), ['file:///news/desk', 'file:///news', 'file://']);
    assert.deepEqual(parentsOf('vscode-vfs://github/o/r/a.md?x#y'), [
      'vscode-vfs://github/o/r',
      'vscode-vfs://github/o',
      'vscode-vfs://github',
    ]);
    assert.deepEqual(parentsOf('untitled:Untitled-1'), []);
    assert.deepEqual(parentsOf('file://'), []);
  });

  it('is one whole, not a sum of several', async () => {
    const disk: Readonly<Record<string, FolderTexts>> = {
      'file:///news/.press-text': config('{ "profile": "ap" }'),
      'file:///news/desk/.press-text': {},
    };
    const folders = new Folders(async (asked) => disk[asked]);
    assert.equal((await folders.of('file:///news/a.txt'))?.config.profile, 'ap');
    assert.deepEqual((await folders.of('file:///news/desk/a.txt'))?.config, { rules: {} });
    assert.equal(await folders.of('file:///elsewhere/a.txt'), undefined);
    assert.equal(await folders.of('file:///news/b.txt'), await folders.of('file:///news/a.txt'));
  });
});
