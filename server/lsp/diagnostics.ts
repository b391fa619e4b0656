import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Span } from '../analysis/article.ts';
import { type Diagnostic as Found, titled } from '../features/diagnostics.ts';
import { markEdits } from '../features/fix-all.ts';
import { ignoreFixes } from '../ignoring/ignore-fixes.ts';
import type { Fix } from '../rules/rule.ts';
import { ignoreActions, noQuotationActions, wayBackActions } from './ignore-actions.ts';
import { nameActions } from './name-actions.ts';
import { documentEdit, rangeOf, spanOf } from './ranges.ts';
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
 * The quick fixes of the findings that touch the range, first those that mend, then those that tell who somebody is, then those that ignore or no longer do; and, where it is asked for, the one action that mends all marks of
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
  return [
    {
      title: view.t('Mend all quotation marks'),
      kind: CodeActionKind.SourceFixAll,
      edit: documentEdit(view.document, edits),
    },
  ];
}

function quickFixes(view: View, { range }: CodeActionParams): CodeAction[] {
  const asked = spanOf(view.document, range);
  const touchedIn = <F extends Span>(found: readonly F[]) =>
    found.filter(({ start, end }) => start <= asked.end && asked.start <= end);
  const touched = touchedIn(view.diagnostics);
  return [
    ...touched.flatMap((found) => found.fixes.map((fix) => actionOf(view, found, fix))),
    ...nameActions(view, asked.start).map(quickFix),
    ...touched.flatMap((found) => noQuotationActions(view, found).map((action) => about(view, found, action))),
    ...touched.flatMap((found) =>
      ignoreFixes(view.article, found).map((fix) => actionOf(view, found, titled(fix, view.t))),
    ),
    ...touched.flatMap((found) => ignoreActions(view, found).map((action) => about(view, found, action))),
    ...touchedIn(view.ignored).flatMap((found) => wayBackActions(view, found).map(quickFix)),
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

function actionOf(view: View, found: Found, { title, edits, preferred }: Fix<string>): CodeAction {
  const action = { title, edit: documentEdit(view.document, edits), ...(preferred ? { isPreferred: true } : {}) };
  return about(view, found, action);
}

function about(view: View, found: Found, action: CodeAction): CodeAction {
  return { ...quickFix(action), diagnostics: [diagnosticOf(view, found)] };
}

const quickFix = (action: CodeAction): CodeAction => ({ ...action, kind: CodeActionKind.QuickFix });

/** Kinds are dotted, and a kind stands for all below it: "quickfix" for "quickfix.marks". */
function isKindOf(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
