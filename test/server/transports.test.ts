import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { models } from '../../server/protocol.ts';
import { article } from './copy.ts';

const uri = 'untitled:Untitled-1';
const initialize = { processId: null, rootUri: null, capabilities: {} };
const opened = { textDocument: { uri, languageId: 'plaintext', version: 1, text: article } };

describe('server: its entries', () => {
  it('speaks over Node’s IPC', async () => {
    const server = fork('dist/server.mjs', ['--node-ipc'], { execArgv: [] });
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    await connection.sendRequest('initialize', initialize);
    await connection.sendNotification('textDocument/didOpen', opened);
    assert.equal((await connection.sendRequest<unknown[]>('pressText/quotations', { uri })).length, 2);
    const exited = once(server, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual((await exited)[0], 0);
    connection.dispose();
  });

  it('speaks over stdio where nothing is said, and ends with its client', async () => {
    const server = spawn(process.execPath, ['dist/server.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(server.stdout, server.stdin);
    connection.listen();
    await connection.sendRequest('initialize', initialize);
    const exited = once(server, 'exit');
    connection.dispose();
    server.stdin.end();
    await exited;
  });

  it('speaks in a worker that has no Node, no files and no network', async () => {
    const client = workerClient();
    await asked(client, 1, 'initialize', initialize);
    client.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: opened });
    assert.equal((await asked<unknown[]>(client, 2, 'pressText/quotations', { uri })).length, 2);
    client.close();
  });

  it('refuses in a worker what an edit overtakes', async () => {
    const client = workerClient();
    await asked(client, 1, 'initialize', initialize);
    client.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: opened });
    const answers = [2, 3].map((version) => {
      const params = { textDocument: { uri, version }, contentChanges: [{ text: article.repeat(version) }] };
      client.postMessage({ jsonrpc: '2.0', method: 'textDocument/didChange', params });
      return answer<unknown[]>(client, version, 'pressText/quotations', { uri });
    });
    const [overtaken, last] = await Promise.all(answers);
    assert.equal(overtaken?.error?.code, LSPErrorCodes.ContentModified);
    assert.equal(last?.result?.length, 6);
    client.close();
  });
});

/** The client's port of a server in a worker that has neither Node nor a network, and has been sent the weights. */
function workerClient(): MessagePort {
  const { port1: client, port2: self } = new MessageChannel();
  const context = createContext({ self, setTimeout, clearTimeout, TextDecoder, TextEncoder, console });
  runInContext(readFileSync('dist/server-worker.js', 'utf8'), context);
  client.postMessage(new Map(models.map((name) => [name, new Uint8Array(readFileSync(`dist/models/${name}.bin`))])));
  return client;
}

interface Answer<R> {
  readonly id: number;
  readonly result?: R;
  readonly error?: { readonly code: number };
}

/** The result of a request over a port. */
async function asked<R>(port: MessagePort, id: number, method: string, params: unknown): Promise<R> {
  return (await answer<R>(port, id, method, params)).result!;
}

/** The answer to a request over a port, whatever else the server says meanwhile. */
function answer<R>(port: MessagePort, id: number, method: string, params: unknown): Promise<Answer<R>> {
  const answered = new Promise<Answer<R>>((resolve) => {
    port.on('message', (message) => {
      if (message.id === id) resolve(message);
    });
  });
  port.postMessage({ jsonrpc: '2.0', id, method, params });
  return answered;
}
