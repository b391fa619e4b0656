import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { ArticleJson } from '../../server/features/json.ts';
import { articlesFolder, harbour, quiet } from './folder.ts';
import { run } from './run.ts';

const orphan = '“Nobody asked the people who live on the quay.”';

describe('press-text and the .press-text folder', () => {
  let folder: ReturnType<typeof articlesFolder>;
  beforeEach(() => {
    folder = articlesFolder();
  });
  afterEach(() => folder.remove());

  const check = (...args: string[]) => run(folder.path, ['check', ...args]);
  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), text);
  }

  it('check goes by its config, found above the file', async () => {
    write('.press-text/config.json', '{ "rules": { "unattributed-quote": "error", "unnamed-source": "off" } }');
    write('desk/sport/harbour.txt', harbour);
    assert.deepEqual(await check('desk/sport/harbour.txt'), {
      code: 1,
      stdout:
        'desk/sport/harbour.txt:7:1: error: Nobody is named as the source of this quotation. [unattributed-quote]\n1 finding: 1 error\n',
      stderr: '',
    });
  });

  it('check takes the nearest of several, and where we are for standard input', async () => {
    write('.press-text/config.json', '{ "rules": { "unattributed-quote": "off", "unnamed-source": "off" } }');
    write('desk/.press-text/config.json', '{}');
    write('desk/harbour.txt', harbour);
    assert.match((await check('desk/harbour.txt', 'harbour.article')).stdout, /^desk.*\ndesk.*\n2 findings: /);
    const piped = await run(folder.path, ['check', '-'], harbour);
    assert.deepEqual([piped.code, piped.stdout], [0, 'no findings\n']);
  });

  it('check leaves out what directives and the list ignore, and counts it', async () => {
    const list = {
      findings: [{ rule: 'unnamed-source', sentence: 'Officials said the quay would stay closed until then.' }],
    };
    write('.press-text/ignored.json', JSON.stringify(list));
    write('harbour.article', harbour.replace(orphan, `[[press-text-disable-next-line unattributed-quote]]\n${orphan}`));
    assert.deepEqual(await check('harbour.article'), { code: 0, stdout: 'no findings; 2 ignored\n', stderr: '' });
    const json: ArticleJson = JSON.parse((await check('harbour.article', '--format', 'json')).stdout);
    assert.deepEqual(json.diagnostics, []);
  });

  it('analyze prints thoughts where its config asks, and gives both in JSON with their class', async () => {
    write('mill.txt', 'Dana Reyes said that the mill was sold. Hal Brandt believes that the mill will close.\n');
    const analyze = (...args: string[]) => run(folder.path, ['analyze', 'mill.txt', ...args]);
    assert.match((await analyze()).stdout, /^mill\.txt: 0 quotations, 1 speaker\n(?!.*Brandt)/s);
    const json: ArticleJson = JSON.parse((await analyze('--format', 'json')).stdout);
    assert.deepEqual(
      json.attributions.map(({ class: kind }) => kind),
      ['speech', 'thought'],
    );
    write('.press-text/config.json', '{ "thoughts": true }');
    const { stdout } = await analyze();
    assert.match(stdout, /^mill\.txt: 0 quotations, 2 speakers\n.*\n {2}Hal Brandt: not quoted, 1 thought\n/s);
  });

  it('check exits 2 where a file of it is wrong, and says where, once', async () => {
    write('.press-text/config.json', '{\n  "profile": "bbc"\n}\n');
    const { code, stderr } = await check('quiet.txt', 'bom.txt');
    const expected = 'This should be one of "none", "ap", "reuters", "guardian".';
    assert.deepEqual([code, stderr], [2, `press-text: .press-text/config.json:2:14: ${expected}\n`]);
  });

  it('--ndjson goes by the directives of its texts and by no folder', async () => {
    write('.press-text/config.json', '{ "profile": "bbc" }');
    const text = `[[press-text-disable-file]]\n${harbour}`;
    const { code, stdout } = await run(folder.path, ['analyze', '--ndjson'], `${JSON.stringify({ id: 1, text })}\n`);
    assert.deepEqual([code, JSON.parse(stdout).diagnostics], [0, []]);
  });

  it('prints SARIF that its published schema allows, what is ignored among it', async () => {
    write('.press-text/config.json', '{ "profile": "bbc" }');
    const list = { findings: [{ rule: 'unattributed-quote', sentence: orphan }] };
    write('.press-text/ignored.json', JSON.stringify(list));
    write(
      'quiet.txt',
      `${quiet}\n[[press-text-disable-next-line unnamed-source -- she is known]]\nOfficials said the pier would stay closed until then.\n\n[[press-text-shout]]\n`,
    );
    const { stdout } = await check('quiet.txt', 'harbour.article', 'missing.txt', '--format', 'sarif');
    const log = JSON.parse(stdout);
    const validate = sarifValidator();
    assert.equal(validate(log), true, JSON.stringify(validate.errors));
    const [{ results, tool, invocations }] = log.runs;
    const rows = results.map((result: { ruleId: string; ruleIndex: number; suppressions: unknown[] }) => {
      assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
      return [result.ruleId, result.suppressions];
    });
    assert.deepEqual(rows, [
      ['unknown-directive', []],
      ['unnamed-source', [{ kind: 'inSource', justification: 'she is known' }]],
      ['unnamed-source', []],
      ['unattributed-quote', [{ kind: 'external' }]],
    ]);
    assert.equal(invocations[0].executionSuccessful, false);
    assert.match(invocations[0].toolConfigurationNotifications[0].message.text, /^\.press-text\/config\.json:1:14: /);
    log.runs[0].results[0].level = 'loud';
    assert.equal(validate(log), false);
  });
});

/** The schema is of draft 4, which differs from what Ajv reads by the name of its id alone, as far as it is used. */
function sarifValidator(): ValidateFunction {
  const file = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
}
