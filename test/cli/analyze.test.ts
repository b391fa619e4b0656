import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analysisText } from '../../server/cli/analyze-text.ts';
import { Results } from '../../server/cli/results.ts';
import type { ArticleJson } from '../../server/features/json.ts';
import { articlesFolder, harbour, quiet } from './folder.ts';
import { run } from './run.ts';

describe('press-text analyze', () => {
  const folder = articlesFolder();
  after(folder.remove);
  const analyze = (args: readonly string[], input?: string | Uint8Array) =>
    run(folder.path, ['analyze', ...args], input);
  const jsonOf = async (...args: string[]) => JSON.parse((await analyze([...args, '--format', 'json'])).stdout);

  it('prints who said what, line by line', async () => {
    const { code, stdout, stderr } = await analyze(['harbour.article']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.equal(
      stdout,
      `harbour.article: 1 quotation, 1 speaker, 1 without source

  1  Dana Reyes   said  The harbour wall of Larkhaven will be rebuilt by May
  3  “Officials”  said  the quay would stay closed until then
  7  no source          “Nobody asked the people who live on the quay.”

  Dana Reyes, Mayor: quoted once (1 paraphrased)
`,
    );
  });

  it('cuts lines to the terminal’s width, and to no other reader’s', async () => {
    const result = await new Results(() => {}).of({ id: 'harbour.article', text: harbour, language: 'plaintext' });
    const plain = (_: unknown, text: string) => text;
    const lines = analysisText(result, plain, 50).split('\n');
    assert.ok(lines.every(({ length }) => length <= 50));
    assert.equal(lines[2], '  1  Dana Reyes   said  The harbour wall of Larkh…');
  });

  it('names the body of a role once', async () => {
    const { stdout } = await analyze(['-'], 'NATO secretary Ana Vidal said the talks in Larkhaven had failed.');
    assert.match(stdout, /\n {2}Ana Vidal, NATO secretary: quoted once \(1 paraphrased\)\n/);
  });

  it('prints one article as JSON, several as an array', async () => {
    const one: ArticleJson = await jsonOf('harbour.article');
    assert.equal(one.id, 'harbour.article');
    assert.equal(one.attributions[0]?.content[0]?.text, 'The harbour wall of Larkhaven will be rebuilt by May');
    assert.deepEqual(
      one.diagnostics.map(({ code }) => code),
      ['unnamed-source', 'unattributed-quote'],
    );
    const several: ArticleJson[] = await jsonOf('quiet.txt', 'harbour.article', 'empty.txt');
    assert.deepEqual(
      several.map(({ id }) => id),
      ['quiet.txt', 'harbour.article', 'empty.txt'],
    );
    assert.deepEqual(several[1], one);
  });

  it('reads standard input', async () => {
    const { stdout } = await analyze(['-', '--format=json'], harbour);
    const fromFile: ArticleJson = await jsonOf('harbour.article');
    assert.deepEqual(JSON.parse(stdout), { ...fromFile, id: '-' });
  });

  it('counts no byte order mark', async () => {
    const [marked, plain]: ArticleJson[] = await jsonOf('bom.txt', 'quiet.txt');
    assert.deepEqual({ ...marked, id: '' }, { ...plain, id: '' });
  });

  it('reads .md as Markdown', async () => {
    const { quotations }: ArticleJson = await jsonOf('notes.md');
    assert.equal(quotations[0]?.start, readFileSync(`${folder.path}/notes.md`, 'utf8').indexOf('“'));
  });

  it('says that a file is no prose', async () => {
    assert.equal((await analyze(['requirements.txt'])).stdout, 'requirements.txt: no prose\n');
    const json: ArticleJson = await jsonOf('requirements.txt');
    assert.deepEqual([json.isProse, json.quotations], [false, []]);
  });

  it('prints no colours into a pipe', async () => {
    assert.equal((await analyze(['harbour.article'])).stdout.includes('\x1b'), false);
  });

  describe('with input that it cannot read', () => {
    const table = [
      ['missing.txt', 'no such file'],
      ['quiet.txt/x', 'no such file'],
      ['folder', 'a directory, not a file'],
      ['latin1.txt', 'not UTF-8 text'],
      ['binary.txt', 'binary, not text'],
    ] as const;
    for (const [file, reason] of table) {
      it(`${file}: ${reason}, and the other files are still done`, async () => {
        const { code, stdout, stderr } = await analyze(['quiet.txt', file, 'harbour.article', '--format', 'json']);
        assert.equal(stderr, `press-text: ${file}: ${reason}\n`);
        assert.equal(code, 2);
        const done: ArticleJson[] = JSON.parse(stdout);
        assert.deepEqual(
          done.map(({ id }) => id),
          ['quiet.txt', 'harbour.article'],
        );
      });
    }
    it('prints nothing where there is nothing else', async () => {
      const { code, stdout } = await analyze(['missing.txt', '--format', 'json']);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.equal((await analyze(['missing.txt', 'folder', '--format', 'json'])).stdout, '[]\n');
    });
    it('says so of standard input, too', async () => {
      const { code, stderr } = await analyze(['-'], Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
      assert.deepEqual({ code, stderr }, { code: 2, stderr: 'press-text: -: not UTF-8 text\n' });
    });
  });

  it('ends quietly when its reader has had enough', async () => {
    const { spawnSync } = await import('node:child_process');
    const script = `yes '${JSON.stringify({ id: 1, text: quiet })}' | head -n 4000 | node '${process.cwd()}/dist/cli.mjs' analyze --ndjson | head -n 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(JSON.parse(stdout).id, 1);
  });
});
