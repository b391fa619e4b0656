/** What helps to read an article beside its text: hints, lenses, folds, growing selections, links. */
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  InlayHintParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import { lensesOf } from '../features/code-lenses.ts';
import { foldsOf } from '../features/folding.ts';
import { inlayHintsOf } from '../features/inlay-hints.ts';
import { selectionsAt } from '../features/selection-ranges.ts';
import { directivesOf } from '../ignoring/directives.ts';
import { rangeOf, spanOf } from './ranges.ts';
import type { View } from './view.ts';

/** The hints whose place lies in the range. */
export function inlayHints({ document, article, inEffect }: View, { range }: InlayHintParams): InlayHint[] {
  const { start, end } = spanOf(document, range);
  return inlayHintsOf(article, inEffect.settings)
    .filter(({ offset }) => start <= offset && offset <= end)
    .map(({ offset, label, tooltip }) => ({
      position: document.positionAt(offset),
      label,
      tooltip,
      paddingLeft: true,
    }));
}

/** The counts above the first line; a client that has the commands of ours runs one on a click. */
export function codeLenses({ document, article, shown, session }: View): CodeLens[] {
  if (!shown.codeLens) return [];
  const range = rangeOf(document, { start: 0, end: 0 });
  return lensesOf(article, shown).map(({ title, shows }) => ({
    range,
    command: { title, command: session.hasCommands ? commands[shows] : '' },
  }));
}

const commands = {
  quotations: 'pressText.nextQuotation',
  speakers: 'pressText.showSpeakers',
  unattributed: 'pressText.nextUnattributed',
} as const;

export function foldingRanges({ document, article }: View): FoldingRange[] {
  return foldsOf(article).map((span) => {
    const { start, end } = rangeOf(document, span);
    return { startLine: start.line, endLine: end.line };
  });
}

/** For each position the innermost selection, with the wider ones as its parents. */
export function selectionRanges(
  { document, article, inEffect }: View,
  { positions }: SelectionRangeParams,
): SelectionRange[] {
  return positions.map((position) => {
    const spans = selectionsAt(article, document.offsetAt(position), inEffect.settings);
    const innermost = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(document, span), ...(parent ? { parent } : {}) }),
      undefined,
    );
    return innermost ?? { range: { start: position, end: position } };
  });
}

/** The rules that a directive names link to their pages. */
export function documentLinks({ document, article, session, t }: View): DocumentLink[] {
  const named = directivesOf(article).flatMap(({ rules }) => rules);
  return named.flatMap((rule) => {
    const target = session.pageOf(rule.id);
    return target === undefined
      ? []
      : [{ range: rangeOf(document, rule), target, tooltip: t('What {0} flags, and why', rule.id) }];
  });
}
