import {
  AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type RenameEdit, renameableAt, renameEdits } from '../features/rename.ts';
import { type Translate, wordsOfMessage } from '../l10n/translate.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** The name at a position, to be changed as a whole; or why there is none. */
export function prepareRename(
  { document, article, t }: View,
  { position }: PrepareRenameParams,
): PrepareRenameResult | null | ResponseError<void> {
  const found = renameableAt(article, document.offsetAt(position));
  if ('refusal' in found) return refused(wordsOfMessage(found.refusal, t));
  return { range: rangeOf(document, found.span), placeholder: found.entity.name };
}

/**
 * The edit that calls whoever is named at a position otherwise. What stands in quoted words is left to the user's confirmation;
 * a client that cannot ask for one leaves it as it is.
 */
export function rename(view: View, { position, newName }: RenameParams): WorkspaceEdit | null | ResponseError<void> {
  const { document, article, session, t } = view;
  const edits = renameEdits(article, document.offsetAt(position), newName);
  if ('refusal' in edits) return refused(wordsOfMessage(edits.refusal, t));
  const { documentChanges, changeAnnotationSupport } = session.capabilities.workspace?.workspaceEdit ?? {};
  if (documentChanges && changeAnnotationSupport && edits.some(({ isQuoted }) => isQuoted))
    return annotated(view, edits);
  const own = edits.filter(({ isQuoted }) => !isQuoted);
  if (own.length === 0 && edits.length > 0) {
    return refused(t('The name stands in quoted words alone, and those are changed by hand.'));
  }
  return { changes: { [document.uri]: own.map((edit) => TextEdit.replace(rangeOf(document, edit), edit.text)) } };
}

function annotated({ document, t }: View, edits: readonly RenameEdit[]): WorkspaceEdit {
  const textEdits = edits.map((edit) => {
    const range = rangeOf(document, edit);
    return edit.isQuoted ? AnnotatedTextEdit.replace(range, edit.text, quoted) : TextEdit.replace(range, edit.text);
  });
  const { uri, version } = document;
  return {
    documentChanges: [TextDocumentEdit.create({ uri, version }, textEdits)],
    changeAnnotations: { [quoted]: inQuotedWords(t) },
  };
}

const quoted = 'quoted';
const inQuotedWords = (t: Translate): ChangeAnnotation => ({
  label: t('In quoted words'),
  description: t('What somebody said stays as they said it, unless you tick it here.'),
  needsConfirmation: true,
});

const refused = (sentence: string) => new ResponseError<void>(LSPErrorCodes.RequestFailed, sentence);
