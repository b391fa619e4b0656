import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, pulling, pushed } from './client.ts';
import { article, packages } from './copy.ts';

const uri = 'file:///news/harbour.txt';
const codes = async (client: Client, of = uri) => (await client.pull(of)).map(({ code }) => code);
const all = ['unnamed-source', 'unattributed-claim', 'unattributed-quote'];

describe('server: settings', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('asks for them by document, and again when they change', async () => {
    let rules: Record<string, string> = { 'unnamed-source': 'off' };
    const settings = (of: string) => (of === uri ? { rules } : {});
    client = await Client.start({ settings });
    await client.open(uri, article);
    await client.open('file:///other/harbour.txt', article);
    assert.deepEqual(await codes(client), all.slice(1));
    assert.deepEqual(await codes(client, 'file:///other/harbour.txt'), all);
    rules = { 'unattributed-quote': 'off' };
    await client.configure(null);
    await client.until(() => client.refreshes > 0);
    assert.deepEqual(await codes(client), all.slice(0, 2));
  });

  it('takes them at the start and by didChangeConfiguration from a client that cannot be asked', async () => {
    const { workspace: _, ...capabilities } = pulling;
    const pressText = { rules: { 'unnamed-source': 'error' } };
    client = await Client.start({ capabilities, initializationOptions: { pressText } });
    await client.open(uri, article);
    assert.equal((await client.pull(uri))[0]?.severity, 1);
    await client.configure({ pressText: { rules: { 'unnamed-source': 'off' } } });
    assert.deepEqual(await codes(client), all.slice(1));
  });

  it('keeps what was sent where the client has no answer', async () => {
    const initializationOptions = { pressText: { enable: false } };
    client = await Client.start({ initializationOptions, settings: () => null });
    await client.open(uri, article);
    assert.deepEqual(await codes(client), []);
  });

  it('leaves alone what is longer than they allow, until they allow it, and tells its status', async () => {
    let maxFileSize = 0.2;
    client = await Client.start({ settings: () => ({ maxFileSize }) });
    await client.open(uri, article);
    const textDocument = { uri };
    const status = { isTooLong: true, isProse: false, forced: false, quotations: 0, unattributed: 0, speakers: 0 };
    assert.deepEqual(await codes(client), []);
    assert.deepEqual(await client.ask('textDocument/documentSymbol', { textDocument }), []);
    assert.deepEqual(await client.ask('textDocument/semanticTokens/full', { textDocument }), { data: [] });
    assert.deepEqual(await client.ask('pressText/status', { uri }), status);
    assert.equal(client.traced.filter((line) => line.startsWith('analysed')).length, 0);
    maxFileSize = 2;
    await client.configure(null);
    await client.until(() => client.refreshes > 0);
    assert.deepEqual(await codes(client), all);
    assert.equal((await client.ask<{ isTooLong?: true }>('pressText/status', { uri })).isTooLong, undefined);
  });

  for (const settings of [{ enable: false }, { languages: { plaintext: false } }]) {
    it(`switches off: ${JSON.stringify(settings)}`, async () => {
      client = await Client.start({ settings: () => settings });
      await client.open(uri, article);
      const textDocument = { uri };
      const position = { line: 4, character: 3 };
      assert.deepEqual(await codes(client), []);
      assert.deepEqual(await client.ask('textDocument/documentSymbol', { textDocument }), []);
      assert.equal(await client.ask('textDocument/hover', { textDocument, position }), null);
      assert.equal(await client.ask('pressText/status', { uri }), null);
    });
  }

  it('links to the rules’ pages where the client says they are', async () => {
    client = await Client.start({ initializationOptions: { docsBase: 'vscode-remote://host/ext/docs/rules' } });
    await client.open(uri, article);
    const [first] = await client.pull(uri);
    assert.equal(first?.codeDescription?.href, 'vscode-remote://host/ext/docs/rules/unnamed-source.md');
  });
});

describe('server: the trace', () => {
  let client: Client;
  afterEach(() => client.stop());
  const textDocument = { uri };
  const hover = async () =>
    (
      await client.ask<{ contents: { value: string } }>('textDocument/hover', {
        textDocument,
        position: { line: 4, character: 71 },
      })
    ).contents.value;

  // Other editors can say it shorter: VS Code has the language client's own settings below `trace`.
  for (const trace of [true, { hover: true, server: 'messages' }]) {
    it(`shows below the card how it came to be: ${JSON.stringify(trace)}`, async () => {
      let settings: unknown = { trace: { server: 'messages' } };
      client = await Client.start({ settings: () => settings });
      await client.open(uri, article);
      const card = await hover();
      settings = { trace };
      await client.configure(null);
      const [above, below = ''] = (await hover()).split('\n\n---\n\n');
      assert.equal(above, card);
      assert.match(below, /\*\*Considered for \\\[She\\\]\*\*\n\n- Dana Reyes /);
    });
  }
});

describe('server: diagnostics in Markdown', () => {
  const markdown = 'file:///news/desk/harbour.md';
  let client: Client;
  afterEach(() => client.stop());

  it('are given where the client finds the marker, and elsewhere not', async () => {
    const folder = (asked: string) => (asked === 'vscode-vfs://host/news/.press-text' ? {} : null);
    client = await Client.start({ folder, initializationOptions: { readsFolders: true } });
    for (const place of ['news/desk', 'new']) {
      const uri = `vscode-vfs://host/${place}/harbour.md`;
      await client.open(uri, article, 'markdown');
      assert.deepEqual(await codes(client, uri), place === 'new' ? [] : all);
    }
  });

  it('are looked after by the server where the client says nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'press-text-'));
    const inside = pathToFileURL(join(folder, 'harbour.md')).href;
    try {
      client = await Client.start({ workspaceFolders: [pathToFileURL(folder).href] });
      await client.open(inside, article, 'markdown');
      assert.deepEqual(await codes(client, inside), []);
      mkdirSync(join(folder, '.press-text'));
      assert.deepEqual(await codes(client, inside), all);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('obey the setting', async () => {
    let diagnostics = 'on';
    client = await Client.start({ settings: () => ({ markdown: { diagnostics } }) });
    await client.open(markdown, article, 'markdown');
    assert.deepEqual(await codes(client, markdown), all);
    diagnostics = 'off';
    await client.configure(null);
    assert.deepEqual(await codes(client, markdown), []);
  });
});

describe('server: text that is no prose', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('is left alone until the user says otherwise', async () => {
    const text = `${packages}\n“Nobody asked the people who live on the quay.”\n`;
    client = await Client.start();
    await client.open(uri, text);
    const none = { quotations: 0, unattributed: 0, speakers: 0 };
    assert.deepEqual(await client.ask('pressText/status', { uri }), { isProse: false, forced: false, ...none });
    assert.deepEqual(await codes(client), []);
    assert.deepEqual(await client.ask('textDocument/documentSymbol', { textDocument: { uri } }), []);

    await client.connection.sendNotification('pressText/setProse', { uri, force: true });
    await client.until(() => client.refreshes > 0);
    const one = { quotations: 1, unattributed: 1, speakers: 0 };
    assert.deepEqual(await client.ask('pressText/status', { uri }), { isProse: true, forced: true, ...one });
    assert.deepEqual(await codes(client), ['unattributed-quote']);

    await client.connection.sendNotification('pressText/setProse', { uri, force: false });
    assert.deepEqual(await codes(client), []);
  });
});

describe('server: a client that cannot pull', () => {
  let client: Client;
  afterEach(() => client.stop());
  const last = () => client.published.at(-1);

  it('is told the diagnostics of each version, and of none when the document closes', async () => {
    client = await Client.start({ capabilities: pushed });
    await client.open(uri, article);
    await client.until(() => last()?.version === 1);
    assert.deepEqual(
      last()?.diagnostics.map(({ code }) => code),
      all,
    );
    await client.change(uri, 2, { text: 'The harbour wall will be rebuilt by May, Mayor Dana Reyes said on Friday.' });
    await client.until(() => last()?.version === 2);
    assert.deepEqual(last()?.diagnostics, []);
    await client.change(uri, 3, { text: article });
    await client.close(uri);
    await client.until(() => last()?.version === undefined);
    assert.deepEqual(last(), { uri, diagnostics: [] });
  });

  it('is told again when the settings change', async () => {
    client = await Client.start({ capabilities: pushed });
    await client.open(uri, article);
    await client.until(() => last()?.diagnostics.length === 3);
    await client.configure({ pressText: { rules: { 'unnamed-source': 'off' } } });
    await client.until(() => last()?.diagnostics.length === 2);
  });

  it('gets a flat outline and plain text, if that is all that it takes', async () => {
    client = await Client.start({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    await client.open(uri, article);
    const textDocument = { uri };
    const symbols = await client.ask<{ name: string; location: { uri: string } }[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.equal(symbols[1]?.name, 'Reyes: “We have waited eleven years for this,”');
    assert.equal(symbols[1]?.location.uri, uri);
    const position = { line: 4, character: 3 };
    const hover = await client.ask<{ contents: { kind: string; value: string } }>('textDocument/hover', {
      textDocument,
      position,
    });
    assert.equal(hover.contents.kind, 'plaintext');
    assert.match(hover.contents.value, /^Dana Reyes, /i);
  });
});
