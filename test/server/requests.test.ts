import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver';
import type { DocumentStatus, SpeakerQuotations } from '../../server/protocol.ts';
import { Client } from './client.ts';
import { article } from './copy.ts';

const uri = 'untitled:Untitled-1';

describe('server: the requests of the client', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(() => client.stop());

  it('status', async () => {
    const status = await client.ask<DocumentStatus>('pressText/status', { uri });
    assert.deepEqual(status, { isProse: true, forced: false, quotations: 2, unattributed: 1, speakers: 1 });
  });

  it('statusChanged: after a change, once the status has been asked for', async () => {
    const told: unknown[] = [];
    client.connection.onNotification('pressText/statusChanged', (params) => client.note(told, params));
    await client.change(uri, 2, { text: article });
    await client.until(() => told.length > 0);
    assert.deepEqual(told, [{ uri }]);
  });

  it('quotations, in order', async () => {
    const ranges = await client.ask<{ start: { line: number } }[]>('pressText/quotations', { uri });
    assert.deepEqual(
      ranges.map(({ start }) => start.line),
      [4, 12],
    );
  });

  it('speakers, with their attributions', async () => {
    const speakers = await client.ask<SpeakerQuotations[]>('pressText/speakers', { uri });
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Dana Reyes'],
    );
    assert.deepEqual(
      speakers[0]?.quotations.map(({ start }) => start.line),
      [2, 4, 4],
    );
  });
});

describe('server: whatever a client sends', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(async () => assert.equal(await client.stop(), 0));

  const position = { line: 0, character: 0 };
  const range = { start: position, end: position };
  const requests: readonly [method: string, answer: unknown][] = [
    ['textDocument/hover', null],
    ['textDocument/definition', null],
    ['textDocument/documentSymbol', []],
    ['textDocument/documentHighlight', []],
    ['textDocument/references', []],
    ['textDocument/codeAction', []],
    ['textDocument/diagnostic', { kind: 'full', items: [] }],
    ['pressText/status', null],
    ['pressText/quotations', null],
    ['pressText/speakers', null],
  ];

  for (const [method, answer] of requests) {
    it(`${method}: has an answer about a document that is not open`, async () => {
      const of = 'file:///no/such/file.txt';
      const context = { diagnostics: [], includeDeclaration: true };
      const params = { uri: of, textDocument: { uri: of }, position, range, context };
      assert.deepEqual(await client.ask(method, params), answer);
    });
    it(`${method}: has an answer to nonsense, and one line in the log`, async () => {
      client.logged.length = 0;
      assert.deepEqual(await client.ask(method, { textDocument: 7, position: 'here' }), answer);
      assert.deepEqual(await client.ask(method, { textDocument: null }), answer);
      await client.until(() => client.logged.length > 0);
      for (const line of client.logged) assert.doesNotMatch(line, /\n/);
    });
  }

  it('stays on after positions outside the text, and after notifications of nonsense', async () => {
    for (const line of [-1, 1e9]) {
      const at = { textDocument: { uri }, position: { line, character: 1e9 } };
      // A place before the text counts as its start, which has a card of its own.
      const hover = await client.ask<Hover | null>('textDocument/hover', at);
      assert.ok(hover === null || hover.range?.start.character === 0);
    }
    for (const method of ['pressText/setProse', 'pressText/workspace', 'textDocument/didChange', 'no/such/method']) {
      await client.connection.sendNotification(method, {});
    }
    await client.change(uri, 3, { range: { start: position, end: { line: 1e9, character: 0 } }, text: article });
    assert.equal((await client.pull(uri)).length, 3);
  });
});
