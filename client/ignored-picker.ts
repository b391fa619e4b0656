import { l10n, type QuickPickItem, Range, type TextEditor, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { firstWords } from './first-words.ts';
import { picked } from './picked.ts';
import { Preview } from './preview.ts';
import { select } from './reveal.ts';
import { type Ignored, ignoredIn } from './server-queries.ts';

const maxPreviewCharacters = 120;

interface IgnoredItem extends QuickPickItem {
  readonly ignored: Ignored;
}

/**
 * Lists what is ignored in the active editor. Enter leads back: to the directive that says so, or out of the workspace's list,
 * which a button in the message takes back.
 */
export async function showIgnored(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const all = await ignoredIn(client, editor.document);
  if (all.length === 0) {
    window.showInformationMessage(l10n.t('Nothing is ignored in this file.'));
    return;
  }
  const preview = new Preview(editor);
  const ranges = all.map(({ range }) => range);
  const items = all.map((ignored) => itemOf(editor, ignored));
  const chosen = await picked({
    title: l10n.t('Ignored'),
    placeholder: l10n.t('Go to the directive, or take the finding out of ignored.json'),
    items,
    show: ({ ignored }) => preview.show(ranges, ignored.range),
  });
  preview.dispose();
  if (chosen === undefined || chosen === 'back') return preview.restore();
  const { directive, edit, range } = chosen.ignored;
  select(editor, directive ?? range);
  if (edit) await reportAgain(edit, firstWords(editor.document.getText(range), maxPreviewCharacters));
}

function itemOf({ document }: TextEditor, ignored: Ignored): IgnoredItem {
  const { rule, range, reason, directive } = ignored;
  const by = directive
    ? l10n.t('Ignored by the directive in line {0}', directive.start.line + 1)
    : l10n.t('Ignored by the list in ignored.json');
  return {
    label: firstWords(document.getText(range), maxPreviewCharacters),
    description: l10n.t('line {0} · {1}', range.start.line + 1, rule),
    detail: reason ? `${by}: ${reason}` : by,
    ignored,
  };
}

/** Takes a finding out of its list, and offers to put it back. */
async function reportAgain(edit: WorkspaceEdit, words: string): Promise<void> {
  const lists = await Promise.all(edit.entries().map(([uri]) => workspace.openTextDocument(uri)));
  const before = lists.map((list) => list.getText());
  if (!(await workspace.applyEdit(edit))) {
    window.showErrorMessage(l10n.t('The finding could not be taken out of ignored.json.'));
    return;
  }
  const versions = lists.map(({ version }) => version);
  const undo = l10n.t('Undo');
  const answer = await window.showInformationMessage(l10n.t('Reported again: {0}', words), undo);
  if (answer !== undo) return;
  const back = new WorkspaceEdit();
  for (const [i, list] of lists.entries()) {
    // Whoever has edited the list since takes it back there.
    if (list.version !== versions[i]) await window.showTextDocument(list);
    else back.replace(list.uri, list.validateRange(new Range(0, 0, list.lineCount, 0)), before[i]!);
  }
  await workspace.applyEdit(back);
}
