import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { ArticleJson } from '../../server/features/json.ts';
import { articlesFolder } from './folder.ts';
import { run } from './run.ts';

describe('press-text check', () => {
  const folder = articlesFolder();
  after(folder.remove);
  const check = (...args: string[]) => run(folder.path, ['check', ...args]);

  it('prints a line a finding, and their sum', async () => {
    const { code, stdout } = await check('quiet.txt', 'harbour.article');
    assert.equal(code, 1);
    assert.equal(
      stdout,
      `harbour.article:3:1: information: “Officials” is never named, and nothing says how they know. [unnamed-source]
harbour.article:7:1: warning: Nobody is named as the source of this quotation. [unattributed-quote]
2 findings: 1 warning, 1 information
`,
    );
  });

  it('says where there is nothing to find', async () => {
    assert.deepEqual(await check('quiet.txt'), { code: 0, stdout: 'no findings\n', stderr: '' });
    const { code, stdout } = await check('requirements.txt');
    assert.deepEqual([code, stdout], [0, 'requirements.txt: no prose, nothing to check\nno findings\n']);
  });

  const statuses = [
    ['error', 0],
    ['warning', 1],
    ['information', 1],
    ['hint', 1],
    ['never', 0],
  ] as const;
  for (const [level, expected] of statuses) {
    it(`exits ${expected} with --fail-on ${level}`, async () => {
      assert.equal((await check('harbour.article', '--fail-on', level)).code, expected);
    });
  }

  it('exits 2 where a file cannot be read, whatever it finds in the others', async () => {
    const { code, stdout, stderr } = await check('harbour.article', 'missing.txt');
    assert.deepEqual([code, stderr], [2, 'press-text: missing.txt: no such file\n']);
    assert.match(stdout, /2 findings/);
  });

  it('prints the same JSON as analyze', async () => {
    const { code, stdout } = await check('harbour.article', '--format', 'json');
    const analyzed = await run(folder.path, ['analyze', 'harbour.article', '--format', 'json']);
    const json: ArticleJson = JSON.parse(stdout);
    assert.equal(code, 1);
    assert.deepEqual(json, JSON.parse(analyzed.stdout));
  });

  it('prints SARIF 2.1.0, places in UTF-16 from 1', async () => {
    const absolute = join(folder.path, 'harbour.article');
    const { code, stdout } = await check('a b%.txt', 'missing.txt', absolute, '--format', 'sarif');
    assert.equal(code, 2);
    const log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.results.length, 4);
    const [first] = run.results;
    assert.equal(first.level, 'note');
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, first.ruleId);
    assert.deepEqual(first.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b%25.txt' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 10 },
        },
      },
    ]);
    assert.equal(run.results[2].locations[0].physicalLocation.artifactLocation.uri, `file://${absolute}`);
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'missing.txt: no such file' } }],
        toolConfigurationNotifications: [],
      },
    ]);
  });
});
