import {
  type CodeAction,
  CreateFile,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../rules/rule.ts';
import { type FileName, marker } from '../workspace/folder.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** The action that edits a file of the document's folder; none where there is nothing to edit, or no place for it. */
export function folderAction(view: View, title: string, name: FileName, edit: Edit | undefined): CodeAction[] {
  const made = edit && folderEdit(view, name, edit);
  return made ? [{ title, edit: made }] : [];
}

/**
 * The edit of a file of the `.press-text` folder that a document has or could get in its workspace folder; undefined where there
 * is none, and for a client that makes no files where one is to be made.
 */
export function folderEdit(
  { document, inEffect: { folder }, session }: View,
  name: FileName,
  edit: Edit,
): WorkspaceEdit | undefined {
  const workspaceFolder = session.workspaceFolders.holding(document.uri);
  const folderUri = folder?.uri ?? (workspaceFolder && `${workspaceFolder}/${marker}`);
  if (folderUri === undefined) return undefined;
  const uri = `${folderUri}/${name}`;
  const text = folder?.texts[name];
  const range = rangeOf(TextDocument.create(uri, 'json', 0, text ?? ''), edit);
  const edits: TextEdit[] = [{ range, newText: edit.text }];
  if (text !== undefined) return { changes: { [uri]: edits } };
  const { documentChanges, resourceOperations } = session.capabilities.workspace?.workspaceEdit ?? {};
  if (!documentChanges || !resourceOperations?.includes('create')) return undefined;
  const created = CreateFile.create(uri, { ignoreIfExists: true });
  return { documentChanges: [created, TextDocumentEdit.create({ uri, version: null }, edits)] };
}
