import {
  type CodeAction,
  CreateFile,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../features/diagnostics.ts';
import { sentenceOf } from '../ignoring/ignored-findings.ts';
import { ruleIds } from '../ignoring/rule-ids.ts';
import type { Edit } from '../rules/rule.ts';
import { ignoredAdded, ruleSwitchedOff } from '../workspace/additions.ts';
import { type FileName, marker } from '../workspace/folder.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/**
 * The actions that let a finding be for good, by a file of the `.press-text` folder: this finding wherever its sentence stands,
 * or its rule. None for a document that has no such folder and lies in no workspace folder that could get one.
 */
export function ignoreActions(view: View, found: Diagnostic): CodeAction[] {
  const {
    article,
    inEffect: { folder },
  } = view;
  const finding = { rule: found.code, sentence: sentenceOf(article, found) };
  const texts = folder?.texts ?? {};
  const listed = ruleIds.has(found.code) ? ignoredAdded(texts['ignored.json'], finding) : undefined;
  return [
    ...actionOf(view, 'Always ignore this finding', 'ignored.json', listed),
    ...actionOf(
      view,
      `Switch ${found.code} off in this workspace`,
      'config.json',
      ruleSwitchedOff(texts['config.json'], found.code),
    ),
  ];
}

function actionOf(view: View, title: string, name: FileName, edit: Edit | undefined): CodeAction[] {
  const made = edit && workspaceEdit(view, name, edit);
  return made ? [{ title, edit: made }] : [];
}

function workspaceEdit(
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
