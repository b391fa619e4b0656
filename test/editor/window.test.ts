/** The whole window, as a picture from outside, for a person to look at; and what only the window shows. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause } from './eventually.ts';
import { diagnosed, hidePanels, openedFile, outlineOf, rangeOf, showPanels, window } from './support.ts';

const run = (command: string) => vscode.commands.executeCommand(command);

describe('the window', () => {
  before(async () => {
    await run('workbench.action.closeAllEditors');
    await run('notifications.clearAll');
    const editor = await openedFile('harbour.article');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await outlineOf(editor.document);
    await diagnosed(editor.document, 'unattributed-quote');
    await showPanels();
  });

  after(hidePanels);

  it('shows outline, problems and the count of quotations', async () => {
    const { document } = await openedFile('harbour.article');
    const text = await window('outline-and-problems');
    if (text === undefined) return; // nobody outside looks at a desktop's window
    assert.match(text, /\d+ quotations, 1 unattributed/);
    assert.match(text, /Nobody is named/);
    assert.equal(document.isDirty, false);
  });

  it('shows the hover card', async () => {
    const editor = await openedFile('harbour.article');
    const { start } = rangeOf(editor.document, 'She said the wall');
    editor.selection = new vscode.Selection(start, start);
    await run('editor.action.showHover');
    await pause(1000);
    const text = await window('hover');
    if (text !== undefined) assert.match(text, /Dana Reyes/);
    await run('editor.action.hideHover');
  });

  it('shows the speakers', async () => {
    await openedFile('harbour.article');
    const picked = run('pressText.showSpeakers');
    await pause(1000);
    const text = await window('speakers');
    if (text !== undefined) assert.match(text, /Tomas Lindqvist/);
    await run('workbench.action.closeQuickOpen');
    await picked;
  });
});
