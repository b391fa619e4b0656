import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { Client } from './client.ts';
import { article } from './copy.ts';

const { ContentModified, RequestCancelled, ServerCancelled } = LSPErrorCodes;
const uri = 'untitled:Untitled-1';
const position = { line: 6, character: 0 };
const context = { diagnostics: [], includeDeclaration: true };
const params = { uri, textDocument: { uri }, position, range: { start: position, end: position }, context };

/** Every request about a document, with what it is refused with where a change overtakes it. */
const requests: readonly [method: string, code: number][] = [
  ['textDocument/hover', ContentModified],
  ['textDocument/definition', ContentModified],
  ['textDocument/documentSymbol', ContentModified],
  ['textDocument/documentHighlight', ContentModified],
  ['textDocument/references', ContentModified],
  ['textDocument/codeAction', ContentModified],
  ['textDocument/diagnostic', ServerCancelled],
  ['pressText/status', ContentModified],
  ['pressText/quotations', ContentModified],
  ['pressText/speakers', ContentModified],
];

describe('server: requests that are overtaken', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    await client.open(uri, article);
    await client.pull(uri);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const askAll = () => requests.map(([method]) => client.ask(method, params));
  /** Sends the text once more, longer by a line each time. */
  const edit = (version: number) => client.change(uri, version, { text: `${'Word.\n'.repeat(version)}${article}` });
  const analysed = (...versions: number[]) => versions.map((version) => `analysed ${uri}, version ${version}`);
  const codes = async (answers: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(answers)).map((answer) =>
      answer.status === 'rejected' ? answer.reason.code : 'answered',
    );

  it('by an edit: are refused, and a burst of ten edits costs one analysis', async () => {
    const edits = Array.from({ length: 10 }, (_, i) => i + 2);
    const answers = await client.together(() =>
      edits.map((version) => {
        edit(version);
        return codes(askAll());
      }),
    );
    const last = answers.pop();
    for (const each of answers)
      assert.deepEqual(
        await each,
        requests.map(([, code]) => code),
      );
    assert.deepEqual(
      await last,
      requests.map(() => 'answered'),
    );
    assert.deepEqual(client.traced, analysed(1, 11));
  });

  it('by an edit: are told to be sent again where they ask for diagnostics', async () => {
    const [answer] = await client.together(() => {
      const asked = client.pull(uri);
      edit(2);
      return [asked];
    });
    await assert.rejects(answer!, ({ data }) => data.retriggerRequest === true);
  });

  it('by the closing of their document: are refused', async () => {
    const answers = await client.together(() => {
      const asked = askAll();
      client.close(uri);
      return asked;
    });
    assert.deepEqual(
      await codes(answers),
      requests.map(([, code]) => code),
    );
  });

  it('by their client, who needs them no more: are refused, and nothing is analysed', async () => {
    const source = new CancellationTokenSource();
    const answers = await client.together(() => {
      edit(2);
      const asked = requests.map(([method]) => client.connection.sendRequest(method, params, source.token));
      source.cancel();
      return asked;
    });
    assert.deepEqual(
      await codes(answers),
      requests.map(() => RequestCancelled),
    );
    assert.deepEqual(client.traced, analysed(1));
  });

  it('by their client at each of twenty edits of a long text: cost one analysis', async () => {
    const long = 'untitled:long';
    const words = article.split(/\s+/).length;
    const text = article.repeat(Math.ceil(20_000 / words));
    await client.open(long, text);
    await client.pull(long);
    const textDocument = { uri: long };
    const answers = await client.together(() =>
      Array.from({ length: 20 }, (_, i) => {
        client.change(long, i + 2, { text: `${'Word. '.repeat(i)}${text}` });
        const source = new CancellationTokenSource();
        const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument }, source.token);
        if (i < 19) source.cancel();
        return asked;
      }),
    );
    assert.deepEqual(await codes(answers), [...Array(19).fill(RequestCancelled), 'answered']);
    assert.deepEqual(client.traced, [...analysed(1), `analysed ${long}, version 1`, `analysed ${long}, version 21`]);
  });

  it('by an edit of another document: are answered', async () => {
    await client.open('untitled:other', article);
    const answers = await client.together(() => {
      const asked = askAll();
      client.change('untitled:other', 2, { text: 'Word.' });
      return asked;
    });
    assert.deepEqual(
      await codes(answers),
      requests.map(() => 'answered'),
    );
    assert.deepEqual(client.traced, analysed(1));
  });
});
