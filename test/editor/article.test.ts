/** The sample article in the editor: what a reader of it sees, and what a writer of it can do. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { codeOf, diagnosed, diagnosticsOf, hoverText, openedFile, outlineOf, rangeOf } from './support.ts';

const orphan = '“They have been promising us a wall since I was at school. I will believe it when I can sit on it.”';

/** Asks for the quick fixes of a stretch, with their edits. */
function quickFixes(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 10);
}

describe('an article in the editor', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  before(async () => {
    editor = await openedFile('harbour.article');
    document = editor.document;
  });

  it('has the language of its file name', () => assert.equal(document.languageId, 'press-text'));

  it('has its attributions in the outline, in the order of the text', async () => {
    const symbols = await outlineOf(document);
    const names = symbols.map(({ name }) => name);
    for (const speaker of ['Reyes: “We have been lucky', 'Lindqvist: “The mayor', 'Okafor: “We have had no talks']) {
      assert.ok(
        names.some((name) => name.includes(speaker)),
        `${speaker} in ${names.join(', ')}`,
      );
    }
    for (const [i, symbol] of symbols.entries()) {
      assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
      const before = symbols[i - 1];
      assert.ok(!before?.range.start.isAfter(symbol.range.start), `${symbol.name} in order`);
    }
  });

  it('tells by hover whom a pronoun means, and why', async () => {
    const she = rangeOf(document, 'She said the wall');
    const card = await hoverText(document, she.start);
    assert.match(card, /Dana Reyes/);
    assert.match(card, /mayor/i);
  });

  it('tells by hover whose a quotation is', async () => {
    const silt = rangeOf(document, 'forgotten the silt');
    assert.match(await hoverText(document, silt.start), /Tomas Lindqvist/);
  });

  it('flags the quotation that nobody is named for, and no other', async () => {
    const diagnostic = await diagnosed(document, 'unattributed-quote');
    assert.equal(document.getText(diagnostic.range), orphan.slice(0, '“They have been'.length));
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    const all = diagnosticsOf(document).filter((each) => codeOf(each) === 'unattributed-quote');
    assert.equal(all.length, 1);
  });

  it('links a diagnostic to the page of its rule', async () => {
    const { code } = await diagnosed(document, 'unattributed-quote');
    assert.ok(typeof code === 'object', 'the code has a target');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /unattributed-quote/);
  });

  it('mends by quick fix, and takes it back', async () => {
    const { range } = await diagnosed(document, 'unattributed-quote');
    const original = document.getText();
    const [fix] = (await quickFixes(document, range)).filter(({ edit }) => edit);
    assert.ok(fix?.edit, 'a quick fix with an edit');
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.notEqual(document.getText(), original);
    await eventually('the diagnostic to go', () =>
      diagnosticsOf(document).every((each) => codeOf(each) !== 'unattributed-quote') ? true : undefined,
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
    await diagnosed(document, 'unattributed-quote');
  });

  it('flags what is typed, while it is typed', async () => {
    const original = document.getText();
    await vscode.window.showTextDocument(document);
    const end = document.positionAt(original.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\nThe council adjourned. “We shall see' });
    const stray = await diagnosed(document, 'unbalanced-quotation');
    assert.equal(stray.range.start.line, document.lineCount - 1);
    await vscode.commands.executeCommand('type', { text: ',” said Dana Reyes.' });
    await eventually('the mark to be balanced', () =>
      diagnosticsOf(document).every((each) => codeOf(each) !== 'unbalanced-quotation') ? true : undefined,
    );
    const symbols = await eventually('the typed quotation in the outline', async () => {
      const all = await outlineOf(document);
      return all.some(({ selectionRange }) => document.getText(selectionRange).includes('We shall see'))
        ? all
        : undefined;
    });
    assert.match(symbols.at(-1)?.name ?? '', /^Reyes: “We shall see,”$/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(document.getText(), original);
  });

  it('steps from quotation to quotation, forth and back', async () => {
    await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const next = () => vscode.commands.executeCommand('pressText.nextQuotation');
    await next();
    const first = editor.selection;
    assert.match(document.getText(first), /before the autumn gales/);
    await next();
    assert.match(document.getText(editor.selection), /lucky for eleven winters/);
    await vscode.commands.executeCommand('pressText.previousQuotation');
    assert.ok(editor.selection.isEqual(first));
  });
});
