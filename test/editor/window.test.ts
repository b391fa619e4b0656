/** The whole window, as a picture from outside, for a person to look at; and what only the window shows. */
import * as vscode from 'vscode';
import { diagnosed, hidePanels, openedFile, outlineOf, rangeOf, seen, showPanels } from './support.ts';

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
    await seen('article', /Nobody is named[\s\S]*\d+ quotations, 1 without source/);
  });

  it('shows the hover card', async () => {
    const editor = await openedFile('harbour.article');
    const { start } = rangeOf(editor.document, 'She said the wall');
    editor.selection = new vscode.Selection(start, start);
    await run('editor.action.showHover');
    await seen('hover', /Quoted \d+ times/);
    await run('editor.action.hideHover');
  });

  it('shows the speakers', async () => {
    await openedFile('harbour.article');
    const picked = run('pressText.showSpeakers');
    await seen('speakers', /Tomas Lindqvist.*quoted \d+ times/);
    await run('workbench.action.closeQuickOpen');
    await picked;
  });
});
