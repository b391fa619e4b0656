import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { commands, configuration, grammars, keybindings, languages, menus } = manifest.contributes;

/** Each path in package.json that the editor reads. */
const named: string[] = [
  manifest.main,
  manifest.browser,
  manifest.icon,
  ...Object.values<string>(manifest.bin),
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

  it('holds a page for every rule that has a setting', () => {
    const rules = Object.keys(configuration.properties['pressText.rules'].properties);
    assert.ok(rules.length >= 4);
    for (const rule of rules) assert.ok(files.includes(`docs/rules/${rule}.md`), rule);
  });

  it('holds nothing but what an installed extension needs', () => {
    const wanted =
      /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|(dist|syntaxes|docs\/rules|client\/icons)\/[\w-]+\.\w+|syntaxes\/[\w-]+\.tmLanguage\.json)$/;
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
