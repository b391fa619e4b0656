import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { Client } from './client.ts';
import { article } from './copy.ts';

const uri = 'file:///articles/harbour.article';

describe('the network', () => {
  // Whoever turns to it is ended at once, the threads of a process too.
  const options = process.env.NODE_OPTIONS;
  before(() => {
    process.env.NODE_OPTIONS = `${options ?? ''} --import=./test/server/no-network.mjs`;
  });
  after(() => {
    if (options === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = options;
  });
  const node = (args: readonly string[], input = '') => spawnSync(process.execPath, args, { input, encoding: 'utf8' });

  it('is watched by this test', () => {
    for (const ask of ["fetch('http://127.0.0.1:8999')", "require('dgram').createSocket('udp4')"])
      assert.equal(node(['-e', ask]).status, 99, ask);
  });

  it('is never asked by the command line', () => {
    assert.equal(node(['dist/cli.mjs', 'check', '--fail-on', 'never', 'test/articles/harbour.article']).status, 0);
    const lines = Array.from({ length: 120 }, (_, id) => `${JSON.stringify({ id, text: article })}\n`);
    const { status, stdout } = node(['dist/cli.mjs', 'analyze', '--ndjson'], lines.join(''));
    assert.deepEqual([status, stdout.trimEnd().split('\n').length], [0, lines.length]);
  });

  it('is never asked by the server', async () => {
    const client = await Client.start();
    await client.open(uri, article);
    const textDocument = { uri };
    assert.ok((await client.pull(uri)).length > 0);
    for (const [method, params] of [
      ['textDocument/documentSymbol', { textDocument }],
      ['textDocument/hover', { textDocument, position: { line: 2, character: 64 } }],
      ['textDocument/documentLink', { textDocument }],
      ['pressText/speakers', { uri }],
    ] as const)
      assert.ok(await client.ask(method, params), method);
    assert.equal(await client.stop(), 0);
  });
});
