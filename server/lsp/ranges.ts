import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/article.ts';
import type { Edit } from '../rules/rule.ts';

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function locationOf(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}

/** Edits of one document as one edit, and so as one undo step. */
export function documentEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const textEdits = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
  return { changes: { [document.uri]: textEdits } };
}
