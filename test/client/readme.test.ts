/** The README's table says what the server does, neither more nor less. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serverCapabilities } from '../../server/lsp/capabilities.ts';

const provider = /Provider$/;

/** The features of the protocol that the server declares: `hoverProvider` is `hover`. */
const declared = Object.keys(serverCapabilities)
  .filter((name) => provider.test(name))
  .map((name) => name.replace(provider, ''));

/** Sent unasked, so that nothing declares it: diagnostics, to an editor that does not pull them. */
const undeclared = ['publishDiagnostics'];

/** What the last column of the table in “What it shows” names. */
function namedInTable(): string[] {
  const [, section = ''] = /^## What it shows\n([\s\S]+?)\n## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((row) => row.split(' | ').at(-1) ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
}

describe('the README’s table', () => {
  it('has every feature that the server declares, and no other', () => {
    assert.deepEqual(namedInTable().sort(), [...declared, ...undeclared].sort());
  });
});
