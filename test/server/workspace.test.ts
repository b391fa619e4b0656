import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type CodeAction, CodeActionRequest, HoverRequest, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, pulling, pushed } from './client.ts';

const all = ['unnamed-source', 'unattributed-quote'];
const orphan = '“Nobody asked the people who live on the quay.”';

const article = `The harbour wall of Larkhaven will be rebuilt by May, Mayor Dana Reyes said on Friday.

Officials said the quay would stay closed until then.

The council met for two hours on Monday and heard from nobody who lives there.

${orphan}
`;

/** A client that makes files. */
const making = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};

describe('server: a .press-text folder', () => {
  let client: Client;
  let folder: string;
  let uri: string;
  const path = (name: string) => join(folder, '.press-text', name);
  const uriOf = (name: string) => pathToFileURL(path(name)).href;
  const write = (name: string, text: string) => writeFileSync(path(name), text);
  const codes = async (of = uri) => (await client.pull(of)).map(({ code }) => code);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'press-text-'));
    mkdirSync(join(folder, '.press-text'));
    uri = pathToFileURL(join(folder, 'harbour.txt')).href;
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('has its config obeyed, before the settings, and again after each change', async () => {
    write('config.json', '{ "rules": { "unnamed-source": "off" } }');
    client = await Client.start({
      settings: () => ({ rules: { 'unnamed-source': 'error' } }),
    });
    await client.open(uri, article);
    assert.deepEqual(await codes(), ['unattributed-quote']);
    write('config.json', '{ "rules": { "unattributed-quote": "hint" } }  ');
    assert.deepEqual(
      (await client.pull(uri)).map(({ code, severity }) => [code, severity]),
      [
        ['unnamed-source', 1],
        ['unattributed-quote', 4],
      ],
    );
    rmSync(path('config.json'));
    assert.deepEqual(await codes(), ['unnamed-source', 'unattributed-quote']);
  });

  it('holds for documents in it alone', async () => {
    write('config.json', '{ "rules": { "unnamed-source": "off" } }');
    client = await Client.start();
    for (const other of ['untitled:Untitled-1', pathToFileURL(join(dirname(folder), 'x.txt')).href]) {
      await client.open(other, article);
      assert.deepEqual(await codes(other), all);
    }
  });

  it('asks to be told of changes, and asks the client to pull again', async () => {
    client = await Client.start({ capabilities: making });
    await client.open(uri, article);
    await client.pull(uri);
    assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
    await client.watched(uriOf('config.json'));
    await client.until(() => client.refreshes > 0);
  });

  it('is asked of the client where the server cannot read, once until it changes', async () => {
    const asked: string[] = [];
    let config = '{ "rules": { "unnamed-source": "off" } }';
    client = await Client.start({
      initializationOptions: { readsFolders: true },
      folder: (of) => {
        asked.push(of);
        return of === 'vscode-vfs://host/news/.press-text' ? { 'config.json': config, 'other.json': '{' } : null;
      },
    });
    const remote = 'vscode-vfs://host/news/desk/harbour.txt';
    await client.open(remote, article);
    assert.deepEqual(await codes(remote), all.slice(1));
    config = '{}';
    assert.deepEqual(await codes(remote), all.slice(1));
    assert.equal(new Set(asked).size, asked.length);
    await client.watched('vscode-vfs://host/news/.press-text/config.json');
    await client.until(() => client.refreshes > 0);
    assert.deepEqual(await codes(remote), all);
  });

  it('has its names win, before those of the settings, and again after each change', async () => {
    const card = async () => {
      const position = { line: 0, character: article.indexOf('Reyes') };
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      return JSON.stringify(hover?.contents);
    };
    const people = [{ name: 'Dana M. Reyes', aliases: ['Dana Reyes'], role: 'skipper', note: 'Ask in the morning.' }];
    client = await Client.start({ settings: () => ({ people }) });
    await client.open(uri, article);
    assert.match(await card(), /\*\*Dana M\\*\. Reyes\*\*, skipper.*Ask in the morning/);
    const others = people.map((each) => ({ ...each, role: 'shipwright' }));
    write('names.json', JSON.stringify({ people: others }));
    assert.match(await card(), /\*\*Dana M\\*\. Reyes\*\*, shipwright/);
  });

  it('has what is wrong in it shown on the file and logged, while the last good one holds', async () => {
    write('config.json', '{ "rules": { "unnamed-source": "off" } }');
    client = await Client.start({ capabilities: pushed });
    const shown = () => client.published.filter((each) => each.uri === uriOf('config.json')).at(-1);
    const found = () => client.published.filter((each) => each.uri === uri).at(-1);
    await client.open(uri, article);
    await client.until(() => found()?.diagnostics.length === 1);
    write('config.json', '{\n  "rules": { "unnamed-source": "off" \n');
    await client.watched(uriOf('config.json'));
    await client.until(() => shown() !== undefined);
    assert.match(String(shown()!.diagnostics[0]!.message), /a comma or \} is missing here/);
    assert.deepEqual(shown()!.diagnostics[0]!.range.start, { line: 2, character: 0 });
    await client.until(() => client.logged.some((line) => line.includes('config.json:3:1: This is no JSON')));
    assert.equal(found()?.diagnostics.length, 1);
    write('config.json', '{}');
    await client.watched(uriOf('config.json'));
    await client.until(() => shown()?.diagnostics.length === 0);
    await client.until(() => found()?.diagnostics.length === 2);
  });

  it('holds as it stands in the editor, before it is saved', async () => {
    client = await Client.start();
    await client.open(uri, article);
    await client.open(uriOf('config.json'), '{ "rules": { "unnamed-source": "off" } }', 'json');
    await client.until(() => client.refreshes > 0);
    assert.deepEqual(await codes(), all.slice(1));
    assert.deepEqual(await codes(uriOf('config.json')), []);
    await client.close(uriOf('config.json'));
    assert.deepEqual(await codes(), all);
  });

  it('ignores by quick fix: here, in this file, always, and the rule', async () => {
    client = await Client.start({ capabilities: making, workspaceFolders: [pathToFileURL(folder).href] });
    rmSync(join(folder, '.press-text'), { recursive: true });
    await client.open(uri, article);
    const actions = await actionsAt(orphan);
    const ignoring = actions.filter(({ title }) => /^(Ignore|Always|Switch)/.test(title));
    assert.deepEqual(
      ignoring.map(({ title }) => title),
      [
        'Ignore unattributed-quote here',
        'Ignore unattributed-quote in this file',
        'Always ignore this finding',
        'Switch unattributed-quote off in this workspace',
      ],
    );
    for (const [index, action] of ignoring.entries()) {
      const texts = made(action);
      await client.change(uri, 2 + 2 * index, { text: texts.get(uri) ?? article });
      for (const [each, text] of texts) {
        if (each === uri) continue;
        mkdirSync(join(folder, '.press-text'), { recursive: true });
        writeFileSync(fileURLToPath(each), text);
      }
      assert.deepEqual(await codes(), ['unnamed-source'], action.title);
      await client.change(uri, 3 + 2 * index, { text: article });
      rmSync(join(folder, '.press-text'), { recursive: true, force: true });
      assert.deepEqual(await codes(), all);
    }
  });

  it('adds to the list that there is, and to a nested folder’s', async () => {
    write('ignored.json', '{ "findings": [] }\n');
    client = await Client.start({ workspaceFolders: [pathToFileURL(dirname(folder)).href] });
    await client.open(uri, article);
    const always = (await actionsAt(orphan)).find(({ title }) => title.startsWith('Always'));
    const texts = made(always!);
    const list = JSON.parse(texts.get(uriOf('ignored.json')) ?? '');
    assert.deepEqual(list, { findings: [{ rule: 'unattributed-quote', sentence: orphan }] });
  });

  it('is not made for a client that makes no files, nor for an untitled document', async () => {
    rmSync(join(folder, '.press-text'), { recursive: true });
    client = await Client.start({ workspaceFolders: [pathToFileURL(folder).href] });
    for (const each of [uri, 'untitled:Untitled-1']) {
      await client.open(each, article);
      const titles = (await actionsAt(orphan, each)).map(({ title }) => title);
      assert.ok(titles.includes('Ignore unattributed-quote here'));
      assert.ok(!titles.some((title) => /^(Always|Switch)/.test(title)));
    }
    mkdirSync(join(folder, '.press-text'));
  });

  async function actionsAt(words: string, of = uri): Promise<CodeAction[]> {
    const start = TextDocument.create(of, 'plaintext', 1, article).positionAt(article.indexOf(words));
    const ask = { textDocument: { uri: of }, range: { start, end: start }, context: { diagnostics: [] } };
    const actions = await client.connection.sendRequest(CodeActionRequest.type, ask);
    return (actions ?? []).filter((action): action is CodeAction => 'edit' in action);
  }

  /** The texts of the files that an action changes or makes. */
  function made({ edit }: CodeAction): Map<string, string> {
    const changes = new Map<string, TextEdit[]>(Object.entries(edit?.changes ?? {}));
    for (const change of edit?.documentChanges ?? []) {
      if ('edits' in change) changes.set(change.textDocument.uri, change.edits as TextEdit[]);
    }
    return new Map([...changes].map(([each, edits]) => [each, applied(each, edits)]));
  }

  function applied(of: string, edits: TextEdit[]): string {
    const before = of === uri ? article : textAt(fileURLToPath(of));
    return TextDocument.applyEdits(TextDocument.create(of, 'json', 1, before), edits);
  }

  function textAt(file: string): string {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  }
});
