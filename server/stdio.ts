/** `press-text-server`: the language server over stdio, or over Node's IPC, a socket or a pipe where asked. */
import { setImmediate } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver/node';
import { Inbox } from './lsp/inbox.ts';
import { serve } from './server.ts';
import { NodeReader } from './workspace/node-reader.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.includes(argument.split('=')[0]!))) process.argv.push('--stdio');

const inbox = new Inbox(() => setImmediate());

serve(createConnection({ messageStrategy: inbox }), {
  inbox,
  docsBase: new URL('../docs/rules', import.meta.url).href,
  readFolder: new NodeReader().read,
});
