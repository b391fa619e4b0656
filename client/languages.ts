import type { TextDocument } from 'vscode';

/** The languages that Press Text reads, whatever the scheme of the document: file, untitled, vscode-vfs… */
export const languageIds: readonly string[] = ['plaintext', 'markdown', 'press-text'];

/** For the language client: one filter a language, none of them bound to a scheme. */
export const documentSelector = languageIds.map((language) => ({ language }));

/** True where the server has been told of the document. */
export function isCovered(document: TextDocument): boolean {
  return languageIds.includes(document.languageId);
}
