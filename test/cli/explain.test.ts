import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { articlesFolder, harbour } from './folder.ts';
import { run } from './run.ts';

describe('press-text explain', () => {
  const folder = articlesFolder();
  after(folder.remove);
  const explain = (args: readonly string[], input?: string) => run(folder.path, ['explain', ...args], input);

  it('prints how the attribution at a place came to be', async () => {
    const { code, stdout, stderr } = await explain(['harbour.article', '1:72']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /^harbour\.article:1:72: a1: indirect speech by Dana Reyes, confidence [\d.]+\n\nParts\n/);
    assert.match(stdout, /\n {2}cue \[said\] \(1:72–1:76\): the learned reader\n/);
    assert.match(stdout, /\nSpeaker\n {2}Dana Reyes, confidence 0.98: named in the source\n$/);
  });

  it('says that nothing is there, and what is nearest', async () => {
    const { code, stdout } = await explain(['harbour.article', '5:5']);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^harbour\.article:5:5: nothing is attributed here; the nearest attribution is at 3:\d+: \[Off.*\]\n$/,
    );
  });

  it('reads standard input, Markdown, and columns in UTF-16 code units', async () => {
    const place = '1:72';
    const { stdout } = await explain(['-', place], harbour);
    assert.match(stdout, /^-:1:72: a1: /);
    assert.match((await explain(['notes.md', '3:72'])).stdout, /^notes\.md:3:72: a1: .* by Dana Reyes/);
    const faces = await explain(['-', '1:6'], '😀😀 Dana Reyes said that the wall was late.');
    assert.match(faces.stdout, /^-:1:6: a1: (?:.*\n)+ {2}source \[Dana Reyes\] \(1:6–1:16\)/);
  });

  it('knows whom the folder names', async () => {
    mkdirSync(`${folder.path}/desk/.press-text`, { recursive: true });
    writeFileSync(`${folder.path}/desk/.press-text/names.json`, '{"people":[{"name":"Dana Reyes","aliases":["Dee"]}]}');
    writeFileSync(
      `${folder.path}/desk/a.txt`,
      'Dee said that the wall was late and that the quay would stay closed.\n',
    );
    assert.match((await explain(['desk/a.txt', '1:1'])).stdout, / by Dana Reyes, /);
    writeFileSync(`${folder.path}/desk/.press-text/names.json`, '{"persons":[]}');
    const { code, stdout, stderr } = await explain(['desk/a.txt', '1:1']);
    assert.equal(code, 2);
    assert.ok(stdout !== '' && stderr.startsWith('press-text: desk/.press-text/names.json:1:'));
  });

  const complaints: readonly [args: string[], complaint: string][] = [
    [['missing.txt', '1:1'], 'missing.txt: no such file'],
    [['folder', '1:1'], 'folder: a directory, not a file'],
    [['latin1.txt', '1:1'], 'latin1.txt: not UTF-8 text'],
    [['requirements.txt', '1:1'], 'requirements.txt: no prose, nothing to explain'],
    [['empty.txt', '2:1'], 'empty.txt: there is no line 2, the last is 1'],
    [['harbour.article', '99:1'], 'harbour.article: there is no line 99, the last is 8'],
    [['harbour.article', '2:2'], 'harbour.article: there is no column 2 in line 2, the last is 1'],
  ];
  for (const [args, complaint] of complaints) {
    it(`complains: ${complaint}`, async () => {
      const outcome = await explain(args);
      assert.deepEqual(outcome, { code: 2, stdout: '', stderr: `press-text: ${complaint}\n` });
    });
  }
});
