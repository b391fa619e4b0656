/** What helps to read an article, as the editor gets it: colours, hints, lenses, folds, growing selections, symbols of all files. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { openedFile, outlineOf, rangeOf } from './support.ts';

const ask = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('pressText').update(name, value, vscode.ConfigurationTarget.Global);

describe('reading aids in the editor', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await openedFile('harbour.article'));
    await outlineOf(document);
  });

  it('colours what is found', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document.uri);
    assert.ok(legend.tokenTypes.includes('speaker') && legend.tokenTypes.includes('cue'));
    const { data } = await ask<vscode.SemanticTokens>('provideDocumentSemanticTokens', document.uri);
    assert.ok(data.length > 50);
  });

  it('tells who “she” is where the setting asks for all hints, and nothing where it is off', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const labels = async () => {
      const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, whole);
      return hints.map(({ label }) => String(label));
    };
    await set('inlayHints', 'on');
    await eventually('→ Dana Reyes', async () => (await labels()).includes('→ Dana Reyes') || undefined);
    await set('inlayHints', 'off');
    await eventually('no hints', async () => (await labels()).length === 0 || undefined);
    await set('inlayHints', undefined);
  });

  it('has a lens whose click leads to the quotation without a source', async () => {
    const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', document.uri);
    const lens = lenses.find(({ command }) => command?.title === '1 without source');
    assert.ok(lens?.command, lenses.map(({ command }) => command?.title).join(', '));
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(lens.command.command);
    assert.match(document.getText(editor.selection), /^“They have been promising us a wall/);
  });

  it('grows the selection from a word to the quotation', async () => {
    const { start } = rangeOf(document, 'eleven winters');
    const [range] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [start]);
    const grown: string[] = [];
    for (let at = range; at; at = at.parent as vscode.SelectionRange) grown.push(document.getText(at.range));
    assert.ok(grown.includes('“We have been lucky for eleven winters, and luck is not a sea defence,”'), grown[1]);
  });

  it('folds what lies below a heading of Markdown', async () => {
    const content =
      '# Wall\n\nThe wall will be rebuilt, Dana Reyes said.\n\n## Costs\n\nIt costs a million, she said.\n';
    const markdown = await vscode.workspace.openTextDocument({ content, language: 'markdown' });
    await eventually('the folds', async () => {
      const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', markdown.uri);
      return folds?.some(({ start, end }) => start === 4 && end === 6) || undefined;
    });
  });

  it('groups the outline by speaker where the setting asks, at once', async () => {
    await set('outline.groupBy', 'speaker');
    const groups = await eventually('the speakers in the outline', async () => {
      const symbols = await outlineOf(document);
      return symbols[0]?.name === 'Dana Reyes' ? symbols : undefined;
    });
    assert.ok(groups[0]?.children.some(({ name }) => name.startsWith('“We have been lucky')));
    assert.equal(groups[0]?.detail, 'quoted 5 times (2 direct, 2 paraphrased, 1 mixed)');
    await set('outline.groupBy', undefined);
    await eventually('the order of the text', async () => {
      return (await outlineOf(document))[0]?.name.startsWith('Reyes: ') || undefined;
    });
  });

  it('has what is said below the heading of Markdown that it stands under', async () => {
    const content =
      '# Wall\n\nThe wall will be rebuilt, Dana Reyes said.\n\n## Costs\n\nIt costs a million, she said.\n';
    const markdown = await vscode.workspace.openTextDocument({ content, language: 'markdown' });
    await eventually('one tree', async () => {
      const top = (await outlineOf(markdown)).find(({ name }) => name === 'Wall');
      const costs = top?.children.find(({ name }) => name === 'Costs');
      return costs?.children.some(({ name }) => name.endsWith('Reyes: It costs a million')) || undefined;
    });
  });

  it('finds by name what somebody says in all open articles', async () => {
    const found = await eventually('symbols of the workspace', async () => {
      const symbols = await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'lindqvist');
      return symbols.length > 0 ? symbols : undefined;
    });
    assert.ok(found.every(({ name }) => name.startsWith('Tomas Lindqvist')));
  });
});
