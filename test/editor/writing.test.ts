/** What helps to write an article, in the editor: renaming, completion, curly marks, quick fixes and what is ignored. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import {
  codeOf,
  diagnosed,
  diagnosticsOf,
  openedFile,
  outlineOf,
  rangeOf,
  seen,
  typedKeys,
  untitled,
} from './support.ts';

const article = `Mayor Dana Reyes met Hal Brandt, a farmer, at the pier on Friday. Reyes said it was cold.

“I asked Dana Reyes about it,” Brandt said.

The council met for two hours on Monday and heard from nobody who lives there.

“Nobody asked the people who live on the quay.”

It rained until noon, and the brass band had left by then.
`;

const run = <T = unknown>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);
const uriOf = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('pressText').update(name, value, vscode.ConfigurationTarget.Global);
const quickFixes = (document: vscode.TextDocument, range: vscode.Range) =>
  run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', 20);
const folderText = async (name: string) =>
  (await vscode.workspace.openTextDocument(uriOf(`.press-text/${name}`))).getText();

/** Puts the cursor at the end of the text. */
function toEnd(editor: vscode.TextEditor): void {
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
}

describe('writing in the editor', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.workspace.fs.writeFile(uriOf('pier.article'), new TextEncoder().encode(article));
    editor = await openedFile('pier.article');
    document = editor.document;
    await outlineOf(document);
    // The editor may still hold what another suite has left of it.
    await vscode.workspace.fs.writeFile(uriOf('.press-text/names.json'), new TextEncoder().encode('{}\n'));
  });

  after(async () => {
    await run('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uriOf('.press-text'), { recursive: true });
  });

  it('renames a farmer by any form of the name, and takes it back in one step', async () => {
    const { start } = rangeOf(document, 'Brandt said');
    const box = await run<{ placeholder: string }>('vscode.prepareRename', document.uri, start);
    assert.equal(box.placeholder, 'Hal Brandt');
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      start,
      'Al Brand',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.match(document.getText(), /met Al Brand, a farmer[\s\S]*” Brand said/);
    await vscode.window.showTextDocument(document);
    await run('undo');
    assert.equal(document.getText(), article);
  });

  it('says why a pronoun or a plain word is not renamed', async () => {
    const { start } = rangeOf(document, 'council met');
    await assert.rejects(async () => run('vscode.prepareRename', document.uri, start), /There is no name here/);
  });

  it('shows what stands in quoted words before it changes that', async () => {
    const { start } = rangeOf(document, 'Dana Reyes met');
    editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(start, start);
    void run('editor.action.rename');
    await seen('rename-box', /textbox "Rename input/);
    if (!typedKeys('Dena Reyez\n')) return;
    await seen('rename', /checkbox\n\s*- text: “I asked Dana ReyesDena Reyez about it/);
    await run('refactorPreview.apply');
    const renamed = /^Mayor Dena Reyez met .* Reyez said it was cold\.\n\n“I asked Dana Reyes about it,”/;
    await eventually('all but the quoted name', () => renamed.test(document.getText()) || undefined);
    await vscode.window.showTextDocument(document);
    await run('undo');
    assert.equal(document.getText(), article);
  });

  it('offers speakers and cues behind a quotation, unasked', async () => {
    const typing = await untitled(`${article}\n`, 'press-text');
    await outlineOf(typing.document);
    toEnd(typing);
    await run('type', { text: '“It is done,”' });
    await run('type', { text: ' ' });
    await seen('completion', /Hal Brandt/);
    await eventually('the first name', async () => {
      await run('acceptSelectedSuggestion');
      return typing.document.getText().endsWith('“It is done,” Brandt') || undefined;
    });
    const at = typing.document.positionAt(typing.document.getText().length);
    const command = 'vscode.executeCompletionItemProvider';
    await run('type', { text: ' ' });
    const list = await run<vscode.CompletionList>(command, typing.document.uri, at.translate(0, 1), ' ');
    assert.ok(list.items.some(({ label }) => label === 'said'));
    await run('hideSuggestWidget');
    await run('workbench.action.revertAndCloseActiveEditor');
  });

  it('curls marks as they are typed, and takes that back in one step', async () => {
    await set('typing.curlQuotes', true);
    const typing = await untitled(`${article}\n`, 'press-text');
    await outlineOf(typing.document);
    const last = () => typing.document.lineAt(typing.document.lineCount - 1).text;
    const curled = (text: string) => eventually(text, () => last() === text || undefined);
    toEnd(typing);
    await run('type', { text: '"' });
    await curled('“”');
    await run('undo');
    assert.equal(last(), '""');
    await run('redo');
    await run('type', { text: 'It isn' });
    await run('type', { text: "'" });
    await curled('“It isn’”');
    await run('type', { text: 't,' });
    await run('type', { text: '"' });
    await curled('“It isn’t,”');
    await set('typing.curlQuotes', undefined);
    await run('workbench.action.revertAndCloseActiveEditor');
  });

  it('adds a name to those that the desk knows', async () => {
    await vscode.window.showTextDocument(document);
    const add = await eventually('the action', async () => {
      const actions = await quickFixes(document, rangeOf(document, 'Hal Brandt'));
      return actions.find(({ title }) => title === 'Add “Hal Brandt” to the names that the desk knows');
    });
    assert.ok(add.edit);
    assert.equal(await vscode.workspace.applyEdit(add.edit), true);
    assert.deepEqual(JSON.parse(await folderText('names.json')).people[0].name, 'Hal Brandt');
  });

  it('lists what is ignored, and leads back', async () => {
    await vscode.window.showTextDocument(document);
    const { range } = await diagnosed(document, 'unattributed-quote');
    const none = (await quickFixes(document, range)).find(({ title }) => title === 'This is no quotation');
    assert.ok(none?.edit);
    assert.equal(await vscode.workspace.applyEdit(none.edit), true);
    await eventually(
      'silence',
      () => diagnosticsOf(document).every((one) => codeOf(one) !== 'unattributed-quote') || undefined,
    );
    await vscode.window.showTextDocument(document);
    const shown = run('pressText.showIgnored');
    await seen('ignored', /no quotation of speech/);
    await eventually('the finding to be taken out', async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return JSON.parse(await folderText('ignored.json')).findings.length === 0 || undefined;
    });
    await diagnosed(document, 'unattributed-quote');
    await run('notifications.clearAll');
    await shown;
  });
});
