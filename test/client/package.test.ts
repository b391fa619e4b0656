import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { directiveCodes } from '../../server/ignoring/directive-diagnostics.ts';
import { ruleIds } from '../../server/ignoring/rule-ids.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { commands, configuration, grammars, jsonValidation, keybindings, languages, menus } = manifest.contributes;

/** Each path in package.json that the editor reads. */
const named: string[] = [
  manifest.main,
  manifest.browser,
  manifest.icon,
  ...Object.values<string>(manifest.bin),
  ...jsonValidation.map(({ url }: { url: string }) => url),
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
    const settings = Object.keys(configuration.properties['pressText.rules'].properties);
    assert.deepEqual(settings, [...ruleIds, ...directiveCodes.map(({ id }) => id)]);
    for (const rule of ruleIds) assert.ok(files.includes(`docs/rules/${rule}.md`), rule);
  });

  it('holds nothing but what an installed extension needs', () => {
    const wanted =
      /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE|docs\/images\/\w+\.png|(dist|syntaxes|docs\/rules|client\/icons)\/[\w-]+\.\w+|server\/schema\/\w+\.schema\.json|syntaxes\/[\w-]+\.tmLanguage\.json)$/;
    assert.deepEqual(
      files.filter((file) => !wanted.test(file)),
      [],
    );
  });

  it('binds and lists only commands that it has', () => {
    const ids = new Set(commands.map(({ command }: { command: string }) => command));
    for (const { command } of [...keybindings, ...menus.commandPalette]) assert.ok(ids.has(command), command);
  });
});
