/** How long the extension keeps an editor waiting; `npm run bench -- editor` starts one editor after another for it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause } from '../eventually.ts';
import { report } from '../report.ts';
import { diagnosticsOf } from '../support.ts';

/** What an editor itself does as it opens, its own extensions and its window, is done by then. In milliseconds. */
const SETTLING = 5000;

describe('the extension', () => {
  before(() => pause(SETTLING));

  it('activates', async () => {
    const extension = vscode.extensions.getExtension('press-text.press-text');
    assert.equal(extension?.isActive, false);
    const start = performance.now();
    await extension?.activate();
    report({ measured: 'activation', time: performance.now() - start });
  });

  it('shows the first diagnostics of an article', async () => {
    const [file] = await vscode.workspace.findFiles('*.txt');
    assert.ok(file);
    const start = performance.now();
    const document = await vscode.workspace.openTextDocument(file);
    await new Promise<void>((shown) => {
      vscode.languages.onDidChangeDiagnostics(() => {
        if (diagnosticsOf(document).length > 0) shown();
      });
      void vscode.window.showTextDocument(document);
    });
    report({ measured: 'diagnostics', time: performance.now() - start });
  });
});
