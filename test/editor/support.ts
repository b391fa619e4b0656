/** What the suites inside the editor share: opening texts, waiting for the server, the picture from outside. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { eventually, pause } from './eventually.ts';
import { type Clip, report } from './report.ts';

/** Opens a file of the workspace in the editor, by its name. */
export async function openedFile(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the editor has a folder open');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens a new text that has no file yet. */
export async function untitled(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** Ours alone, in the order of the text. */
export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  const ours = vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'press-text');
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule that a diagnostic comes from. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The first diagnostic of a rule, once the server has sent it. */
export function diagnosed(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return eventually(`${code} in ${document.uri.path}`, () =>
    diagnosticsOf(document).find((one) => codeOf(one) === code),
  );
}

/** Where a stretch of the text stands. */
export function rangeOf(document: vscode.TextDocument, text: string, from = 0): vscode.Range {
  const start = document.getText().indexOf(text, from);
  assert.ok(start >= 0, `the text has “${text}”`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The text of the hover cards at a position, once there is one. */
export function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return eventually('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    const text = contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
    return text || undefined;
  });
}

/** The outline, once it is not empty. */
export function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return eventually('an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols?.length ? symbols : undefined;
  });
}

/** Shows the Problems panel and an outline that has the side bar to itself; the editor keeps the focus. */
export async function showPanels(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await vscode.commands.executeCommand('outline.focus');
  await toggleFiles();
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

/** Takes back what `showPanels` did. */
export async function hidePanels(): Promise<void> {
  await toggleFiles();
  await vscode.commands.executeCommand('workbench.action.closePanel');
}

/** No command does it, only a click on the section's title. */
async function toggleFiles(): Promise<void> {
  report({ click: 'Explorer Section: news' });
  await pause(500);
}

/** Types on the keyboard, into whatever has the focus; no command writes into a box of the workbench. False where nobody outside can do it. */
export function typedKeys(keys: string): boolean {
  if (!process.env.PRESS_TEXT_SCREENSHOTS) return false;
  report({ keys });
  return true;
}

/**
 * Has the window looked at from outside until its text, as a screen reader would have it, matches; the last picture
 * stays in `NAME.png`, all of it or a part. Does nothing where nobody outside can see it, as on the desktop.
 */
export async function seen(name: string, pattern: RegExp, clip?: Clip): Promise<void> {
  const folder = process.env.PRESS_TEXT_SCREENSHOTS;
  if (!folder) return;
  const path = join(folder, `${name}.txt`);
  await eventually(`${pattern} in the window`, async () => {
    rmSync(path, { force: true });
    report({ screenshot: name, ...(clip ? { clip } : {}) });
    await eventually(`the picture ${name}`, () => existsSync(path) || undefined);
    return pattern.test(readFileSync(path, 'utf8')) || undefined;
  });
}
