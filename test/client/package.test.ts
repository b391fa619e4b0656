import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliDecompressSync, deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import { directiveCodes } from '../../server/ignoring/directive-diagnostics.ts';
import { ruleIds } from '../../server/ignoring/rule-ids.ts';
import { models } from '../../server/protocol.ts';
import { manifest, settings, texts } from './manifest.ts';

const MEGABYTE = 2 ** 20;

const { commands, configuration, grammars, jsonValidation, keybindings, languages, menus, walkthroughs } =
  manifest.contributes;
const steps = walkthroughs.flatMap(({ steps: each }: { steps: object[] }) => each);

/** Each path in package.json that the editor reads. */
const named: string[] = [
  manifest.main,
  manifest.browser,
  manifest.icon,
  ...Object.values<string>(manifest.bin),
  ...jsonValidation.map(({ url }: { url: string }) => url),
  ...steps.map(({ media }: { media: { svg: string } }) => media.svg),
  'package.nls.json',
  'package.nls.de.json',
  `${manifest.l10n}/bundle.l10n.de.json`,
  'test/articles/harbour.article',
  ...grammars.map(({ path }: { path: string }) => path),
  ...languages.flatMap((each: { configuration: string; icon: object }) => [
    each.configuration,
    ...Object.values(each.icon),
  ]),
].map((path) => posix.normalize(path));

describe('the package', () => {
  let files: string[];

  before(async () => {
    files = await listFiles({ packageManager: PackageManager.None });
  });

  it('holds every file that package.json names', () => {
    assert.deepEqual(
      named.filter((path) => !files.includes(path)),
      [],
    );
  });

  it('holds a setting and a page for every rule', () => {
    assert.deepEqual(Object.keys(settings['pressText.rules'].properties), [
      ...ruleIds,
      ...directiveCodes.map(({ id }) => id),
    ]);
    for (const rule of ruleIds) assert.ok(files.includes(`docs/rules/${rule}.md`), rule);
  });

  it('holds nothing but what an installed extension needs', () => {
    const wanted =
      /^(package(\.nls(\.\w+)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE|docs\/images\/light-outline\.png|(dist|dist\/models|syntaxes|docs\/rules|client\/icons|client\/walkthrough)\/[\w-]+\.\w+|client\/l10n\/bundle\.l10n\.\w+\.json|test\/articles\/harbour\.article|server\/schema\/\w+\.schema\.json|syntaxes\/[\w-]+\.tmLanguage\.json)$/;
    assert.deepEqual(
      files.filter((file) => !wanted.test(file)),
      [],
    );
  });

  it('has all settings under four headings, in an order', () => {
    assert.equal(configuration.length, 4);
    for (const { properties } of configuration) {
      const orders = Object.values<{ order: number }>(properties).map(({ order }) => order);
      assert.deepEqual(
        orders,
        [...orders.keys()].map((i) => i + 1),
      );
    }
  });

  it('works without trust, and where files lie on no disk', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    assert.ok(manifest.browser, 'an entry for a web worker');
  });

  it('has a walkthrough of four steps that runs only commands that there are', () => {
    assert.equal(steps.length, 4);
    const ids = new Set(commands.map(({ command }: { command: string }) => command));
    for (const { description } of steps) {
      const [, id = ''] = /\(command:(pressText\.\w+)/.exec(texts[description.slice(1, -1)] ?? '') ?? [];
      assert.ok(id === '' || ids.has(id), id);
    }
  });

  it('holds the weights once, as bytes', () => {
    const name = (model: string) => `${model}.bin`;
    assert.deepEqual(
      readdirSync('server/models')
        .filter((file) => file.endsWith('.bin'))
        .sort(),
      models.map(name),
    );
    const weights = files.filter((file) => file.startsWith('dist/models/'));
    assert.deepEqual(
      weights.sort(),
      models.map((model) => `dist/models/${name(model)}`),
    );
    for (const model of models) {
      const bytes = readFileSync(`dist/models/${name(model)}`);
      assert.ok(bytes.equals(brotliDecompressSync(readFileSync(`server/models/${name(model)}`))), model);
    }
    for (const file of files.filter((each) => /^dist\/.*js$/.test(each)))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /[A-Za-z0-9+/]{2000}/, `${file} holds base64`);
  });

  it('is smaller than four megabytes, packed as a zip packs it', () => {
    const sizes = files.map((file) => deflateRawSync(readFileSync(file)).length);
    assert.ok(sizes.reduce((sum, size) => sum + size) < 4 * MEGABYTE);
  });

  it('binds and lists only commands that it has', () => {
    const ids = new Set(commands.map(({ command }: { command: string }) => command));
    for (const { command } of [...keybindings, ...menus.commandPalette]) assert.ok(ids.has(command), command);
  });
});
