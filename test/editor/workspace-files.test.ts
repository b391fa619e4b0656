/** The files of a .press-text folder in the editor: what they change, and how they are written. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { codeOf, diagnosed, diagnosticsOf, openedFile } from './support.ts';

const article = [
  'Mayor Dana Reyes said on Monday that the harbour would close for the winter.',
  'The council met for two hours in the old school and heard from nobody at all.',
  '“Nobody asked the people who live here.”',
].join('\n\n');

const uriOf = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
const orphanOf = (document: vscode.TextDocument) =>
  diagnosticsOf(document).find((each) => codeOf(each) === 'unattributed-quote');
const silenced = (document: vscode.TextDocument) =>
  eventually('the quotation to be let be', () => (orphanOf(document) ? undefined : true));

describe('the .press-text folder', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await write('quay.txt', `${article}\n`);
    ({ document } = await openedFile('quay.txt'));
    await diagnosed(document, 'unattributed-quote');
  });

  after(() => vscode.workspace.fs.delete(uriOf('.press-text'), { recursive: true }));

  it('has its config take effect while the article is open, and taken back', async () => {
    await write('.press-text/config.json', '{ "rules": { "unattributed-quote": "off" } }\n');
    await silenced(document);
    await write('.press-text/config.json', '{ "rules": { "unattributed-quote": "error" } }\n');
    await eventually('an error', () => orphanOf(document)?.severity === vscode.DiagnosticSeverity.Error || undefined);
    await vscode.workspace.fs.delete(uriOf('.press-text/config.json'));
    await eventually(
      'a warning',
      () => orphanOf(document)?.severity === vscode.DiagnosticSeverity.Warning || undefined,
    );
  });

  it('has its names completed and its mistakes shown', async () => {
    await write('.press-text/names.json', '{ "people": [{ "name": "Dana Reyes", "" }] }\n');
    const { document: names } = await openedFile('.press-text/names.json');
    const position = names.positionAt(names.getText().indexOf('""') + 1);
    await eventually('"aliases" and "pronouns" in the list', async () => {
      const command = 'vscode.executeCompletionItemProvider';
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(command, names.uri, position);
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return (labels.includes('aliases') && labels.includes('pronouns')) || undefined;
    });
    const [mistake] = await eventually('the mistake', () => {
      const found = diagnosticsOf(names);
      return found.length > 0 ? found : undefined;
    });
    assert.match(mistake!.message, /^This is no JSON: a colon is missing/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uriOf('.press-text/names.json'));
  });

  it('remembers by quick fix what is to be ignored', async () => {
    await vscode.window.showTextDocument(document);
    const { range } = await diagnosed(document, 'unattributed-quote');
    const kind = vscode.CodeActionKind.QuickFix.value;
    const command = 'vscode.executeCodeActionProvider';
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind, 20);
    const always = actions.find(({ title }) => title === 'Always ignore this finding');
    assert.ok(always?.edit, 'the quick fix');
    assert.equal(await vscode.workspace.applyEdit(always.edit), true);
    await silenced(document);
    const list = await vscode.workspace.openTextDocument(uriOf('.press-text/ignored.json'));
    assert.deepEqual(JSON.parse(list.getText()), {
      findings: [{ rule: 'unattributed-quote', sentence: '“Nobody asked the people who live here.”' }],
    });
    await list.save();
    await silenced(document);
    await vscode.workspace.fs.delete(list.uri);
    await diagnosed(document, 'unattributed-quote');
  });
});
