import { Uri, window, workspace } from 'vscode';

/** Opens an article to try things out on: a new text that has no file, so that nothing written in it is lost or kept. */
export async function openSample(extensionUri: Uri): Promise<void> {
  const file = Uri.joinPath(extensionUri, 'test', 'articles', 'harbour.article');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(await workspace.openTextDocument({ content, language: 'press-text' }));
}
