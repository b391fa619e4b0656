/** `press-text-server`: the language server over stdio, or over Node's IPC, a socket or a pipe where asked. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { serve } from './server.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.includes(argument.split('=')[0]!))) process.argv.push('--stdio');

serve(createConnection(), {
  docsBase: new URL('../docs/rules', import.meta.url).href,
  hasMarker: (folderUri) => folderUri.startsWith('file:') && existsSync(fileURLToPath(`${folderUri}/.press-text`)),
});
