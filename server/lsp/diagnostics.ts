import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Diagnostic as Found } from '../features/diagnostics.ts';
import { markEdits } from '../features/fix-all.ts';
import { ignoreFixes } from '../ignoring/ignore-fixes.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import { ignoreActions } from './ignore-actions.ts';
import { rangeOf, spanOf } from './ranges.ts';
import type { View } from './view.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What the rules find in the document, each with a link to its rule's page. */
export function diagnostics(view: View): Diagnostic[] {
  return view.diagnostics.map((found) => diagnosticOf(view, found));
}

/** The answer to a client that pulls. */
export function diagnosticReport(view: View): DocumentDiagnosticReport {
  return { kind: 'full', items: diagnostics(view) };
}

/**
 * The quick fixes of the findings that touch the range, first those that mend, then those that ignore, and, where it is asked for, the one action that mends all marks of
 * the document. Each is one edit of the workspace, and so one undo step.
 */
export function codeActions(view: View, params: CodeActionParams): CodeAction[] {
  const asked = params.context.only;
  const quick = !asked || asked.some((kind) => isKindOf(CodeActionKind.QuickFix, kind));
  const all = asked?.some((kind) => isKindOf(CodeActionKind.SourceFixAll, kind)) ?? false;
  return [...(quick ? quickFixes(view, params) : []), ...(all ? markFixes(view) : [])];
}

function markFixes(view: View): CodeAction[] {
  const edits = markEdits(view.diagnostics);
  if (edits.length === 0) return [];
  return [{ title: 'Mend all quotation marks', kind: CodeActionKind.SourceFixAll, edit: workspaceEdit(view, edits) }];
}

function quickFixes(view: View, { range }: CodeActionParams): CodeAction[] {
  const asked = spanOf(view.document, range);
  const touched = view.diagnostics.filter(({ start, end }) => start <= asked.end && asked.start <= end);
  return [
    ...touched.flatMap((found) => found.fixes.map((fix) => actionOf(view, found, fix))),
    ...touched.flatMap((found) => ignoreFixes(view.article, found).map((fix) => actionOf(view, found, fix))),
    ...touched.flatMap((found) => ignoreActions(view, found).map((action) => about(view, found, action))),
  ];
}

function diagnosticOf({ document, session }: View, found: Found): Diagnostic {
  const page = session.pageOf(found.code);
  return {
    range: rangeOf(document, found),
    severity: severities[found.severity],
    code: found.code,
    source: 'press-text',
    message: found.message,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
  };
}

function actionOf(view: View, found: Found, { title, edits, preferred }: Fix): CodeAction {
  const action = { title, edit: workspaceEdit(view, edits), ...(preferred ? { isPreferred: true } : {}) };
  return about(view, found, action);
}

function about(view: View, found: Found, action: CodeAction): CodeAction {
  return { ...action, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(view, found)] };
}

function workspaceEdit({ document }: View, edits: readonly Edit[]): WorkspaceEdit {
  const textEdits = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
  return { changes: { [document.uri]: textEdits } };
}

/** Kinds are dotted, and a kind stands for all below it: "quickfix" for "quickfix.marks". */
function isKindOf(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
