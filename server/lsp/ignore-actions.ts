import type { CodeAction } from 'vscode-languageserver';
import type { Diagnostic } from '../features/diagnostics.ts';
import type { IgnoredDiagnostic } from '../ignoring/checked.ts';
import { noQuotation, noQuotationFixes } from '../ignoring/ignore-fixes.ts';
import { sentenceOf } from '../ignoring/ignored-findings.ts';
import { ruleIds } from '../ignoring/rule-ids.ts';
import { stopIgnoring, wayBackFixes } from '../ignoring/way-back.ts';
import { wordsOfMessage } from '../l10n/translate.ts';
import { ignoredAdded, ignoredRemoved, ruleSwitchedOff } from '../workspace/additions.ts';
import { folderAction } from './folder-edits.ts';
import { documentEdit } from './ranges.ts';
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
    ...folderAction(view, view.t('Always ignore this finding'), 'ignored.json', listed),
    ...folderAction(
      view,
      view.t('Switch {0} off in this workspace', found.code),
      'config.json',
      ruleSwitchedOff(texts['config.json'], found.code),
    ),
  ];
}

/** The action that says of a quotation without a source that it is none: in the folder's list, or else by a directive. */
export function noQuotationActions(view: View, found: Diagnostic): CodeAction[] {
  const { document, article, inEffect } = view;
  const fixes = noQuotationFixes(article, found);
  if (fixes.length === 0) return [];
  const finding = { rule: found.code, sentence: sentenceOf(article, found), reason: noQuotation.reason };
  const edit = ignoredAdded(inEffect.folder?.texts['ignored.json'], finding);
  const listed = folderAction(view, wordsOfMessage(noQuotation.title, view.t), 'ignored.json', edit);
  return listed.length > 0
    ? listed
    : fixes.map(({ title, edits }) => ({ title: wordsOfMessage(title, view.t), edit: documentEdit(document, edits) }));
}

/** What has a finding that is ignored reported again: its directive goes, or its entry in the list. */
export function wayBackActions(view: View, ignored: IgnoredDiagnostic): CodeAction[] {
  const { document, article, inEffect } = view;
  const fixes = wayBackFixes(article, ignored);
  if (fixes.length > 0)
    return fixes.map(({ title, edits }) => ({
      title: wordsOfMessage(title, view.t),
      edit: documentEdit(document, edits),
    }));
  const finding = { rule: ignored.code, sentence: sentenceOf(article, ignored) };
  const edit = ignoredRemoved(inEffect.folder?.texts['ignored.json'], finding);
  return folderAction(view, wordsOfMessage(stopIgnoring, view.t), 'ignored.json', edit);
}
