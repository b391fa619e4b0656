import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostic as Found } from '../features/diagnostics.ts';
import type { Fix } from '../rules/rule.ts';
import { rangeOf, spanOf } from './ranges.ts';
import type { View } from './session.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What the rules find in the document, each with a link to its rule's page. */
export function diagnostics(view: View): Diagnostic[] {
  return view.session.diagnostics(view).map((found) => diagnosticOf(view, found));
}

/** The answer to a client that pulls. */
export function diagnosticReport(view: View): DocumentDiagnosticReport {
  return { kind: 'full', items: diagnostics(view) };
}

/** The quick fixes of the findings that touch the range; each is one edit of the workspace, and so one undo step. */
export function codeActions(view: View, { range, context }: CodeActionParams): CodeAction[] {
  if (context.only && !context.only.some((kind) => isKindOf(CodeActionKind.QuickFix, kind))) return [];
  const asked = spanOf(view.document, range);
  const touched = view.session.diagnostics(view).filter(({ start, end }) => start <= asked.end && asked.start <= end);
  return touched.flatMap((found) => found.fixes.map((fix) => actionOf(view, found, fix)));
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

function actionOf(view: View, found: Found, { title, edits }: Fix): CodeAction {
  const { document } = view;
  const textEdits = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(view, found)],
    edit: { changes: { [document.uri]: textEdits } },
  };
}

/** Kinds are dotted, and a kind stands for all below it: "quickfix" for "quickfix.marks". */
function isKindOf(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
