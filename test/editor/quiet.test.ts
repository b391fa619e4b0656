/** Where the extension must say nothing, or other than by default. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { codeOf, diagnosed, diagnosticsOf, openedFile, outlineOf, untitled } from './support.ts';

const article = [
  'Mayor Dana Reyes said on Monday that the harbour would close for the winter.',
  'The council met for two hours in the old school and heard from nobody at all.',
  '“Nobody asked the people who live here.”',
].join('\n\n');

const log = Array.from(
  { length: 30 },
  (_, i) => `2031-02-11T08:${10 + i}:07.113Z INFO  [worker-${i % 4}] GET /quay/${i} 200 ${i * 7}ms "cache miss"`,
).join('\n');

/** What the server answers for the outline, also if it is nothing: by then it has read the text. */
async function symbolsNow({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, uri)) ?? [];
}

/** Writes a file into the workspace's folder. */
async function write(name: string, text: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!;
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, name), new TextEncoder().encode(text));
}

/** Sets a setting for one test, or takes it back with undefined. */
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('pressText').update(name, value, vscode.ConfigurationTarget.Global);

const silence = (document: vscode.TextDocument) =>
  eventually('silence', () => (diagnosticsOf(document).length === 0 ? true : undefined));

describe('an untitled text', () => {
  it('is analysed like a file', async () => {
    const { document } = await untitled(article);
    await diagnosed(document, 'unattributed-quote');
    assert.match((await outlineOf(document))[0]!.name, /Dana Reyes/);
  });
});

describe('a text that is no prose', () => {
  it('stays quiet until the user says that it is', async () => {
    await write('requests.txt', `${log}\n`);
    const { document } = await openedFile('requests.txt');
    assert.deepEqual(await symbolsNow(document), []);
    assert.deepEqual(diagnosticsOf(document), []);
    // The same lines with an article below them: still a log, but one with something to find.
    await write('mixed.txt', `${log}\n\n${article}\n`);
    const mixed = (await openedFile('mixed.txt')).document;
    assert.deepEqual(await symbolsNow(mixed), []);
    await vscode.commands.executeCommand('pressText.treatAsProse');
    await diagnosed(mixed, 'unattributed-quote');
    await eventually('an outline, without an edit', async () => (await symbolsNow(mixed))[0]);
    await vscode.commands.executeCommand('pressText.stopTreatingAsProse');
    await silence(mixed);
    await eventually('no outline', async () => ((await symbolsNow(mixed)).length === 0 ? true : undefined));
  });
});

describe('Markdown', () => {
  it('has an outline of quotations, but no diagnostics unless the setting asks', async () => {
    await write('notes.md', `${article}\n`);
    const { document } = await openedFile('notes.md');
    await eventually('Dana Reyes in the outline', async () =>
      (await symbolsNow(document)).find(({ name }) => name.includes('Dana Reyes')),
    );
    assert.deepEqual(diagnosticsOf(document), []);
    await set('markdown.diagnostics', 'on');
    await diagnosed(document, 'unattributed-quote');
    await set('markdown.diagnostics', undefined);
    await silence(document);
  });

  it('has diagnostics in a folder with a .press-text in it', async () => {
    const { document } = await openedFile('notes.md');
    const marker = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.press-text');
    await vscode.workspace.fs.createDirectory(marker);
    await write('.press-text/README', 'News copy.\n');
    await diagnosed(document, 'unattributed-quote');
    await vscode.workspace.fs.delete(marker, { recursive: true });
    await silence(document);
  });
});

describe('the settings', () => {
  it('change a rule’s severity and switch it off', async () => {
    const { document } = await untitled(article);
    const { severity } = await diagnosed(document, 'unattributed-quote');
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    await set('rules', { 'unattributed-quote': 'hint' });
    await eventually('the new severity', () =>
      diagnosticsOf(document).find(
        (one) => codeOf(one) === 'unattributed-quote' && one.severity === vscode.DiagnosticSeverity.Hint,
      ),
    );
    await set('rules', { 'unattributed-quote': 'off' });
    await silence(document);
    await set('rules', undefined);
    await diagnosed(document, 'unattributed-quote');
  });

  it('switch a language off', async () => {
    const { document } = await untitled(article);
    await diagnosed(document, 'unattributed-quote');
    await set('languages', { plaintext: false });
    await silence(document);
    assert.deepEqual(await symbolsNow(document), []);
    await set('languages', undefined);
    await diagnosed(document, 'unattributed-quote');
  });
});
