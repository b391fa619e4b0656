import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, ErrorCodes, type ProtocolConnection } from 'vscode-languageserver/node';
import { article } from './copy.ts';

const { ServerNotInitialized, InvalidRequest } = ErrorCodes;
const uri = 'untitled:Untitled-1';
const initialize = { processId: null, rootUri: null, capabilities: {} };
const opened = { textDocument: { uri, languageId: 'plaintext', version: 1, text: article } };
const methods = ['textDocument/hover', 'textDocument/diagnostic', 'pressText/status', 'shutdown', 'no/such/method'];

describe('server: the order of messages', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;
  let exited: Promise<unknown[]>;
  beforeEach(() => {
    server = spawn(process.execPath, ['dist/server.mjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    connection = createProtocolConnection(server.stdout!, server.stdin!);
    connection.listen();
    exited = once(server, 'exit');
  });
  afterEach(async () => {
    if (server.exitCode === null) await connection.sendNotification('exit');
    await exited;
    connection.dispose();
  });

  const refused = (method: string, code: number) =>
    assert.rejects(
      connection.sendRequest(method, { uri, textDocument: { uri }, position: { line: 0, character: 0 } }),
      {
        code,
      },
    );
  const quotations = () => connection.sendRequest<unknown[] | null>('pressText/quotations', { uri });

  it('refuses requests before “initialize”, and lets drop what is opened', async () => {
    for (const method of methods) await refused(method, ServerNotInitialized);
    await connection.sendNotification('textDocument/didOpen', opened);
    await connection.sendRequest('initialize', initialize);
    assert.equal(await quotations(), null);
    await connection.sendNotification('textDocument/didOpen', opened);
    assert.equal((await quotations())?.length, 2);
    await connection.sendRequest('shutdown');
  });

  it('is initialized once', async () => {
    await connection.sendRequest('initialize', initialize);
    await assert.rejects(connection.sendRequest('initialize', initialize), { code: InvalidRequest });
    await connection.sendRequest('shutdown');
  });

  it('refuses requests after “shutdown”', async () => {
    await connection.sendRequest('initialize', initialize);
    await connection.sendRequest('shutdown');
    for (const method of [...methods, 'initialize']) await refused(method, InvalidRequest);
    await connection.sendNotification('exit');
    assert.deepEqual((await exited)[0], 0);
  });

  it('ends with 1 where “exit” comes before “shutdown”', async () => {
    await connection.sendRequest('initialize', initialize);
    await connection.sendNotification('exit');
    assert.deepEqual((await exited)[0], 1);
  });
});
