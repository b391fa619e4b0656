import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Direction, indexFrom } from './quotation-order.ts';
import { select } from './reveal.ts';
import { quotationsOf } from './server-queries.ts';

const messageMilliseconds = 4000;

const words = {
  quotations: {
    none: () => l10n.t('No quotations in this file'),
    one: (at: number, count: number) => l10n.t('Quotation {0} of {1}', at, count),
  },
  unattributed: {
    none: () => l10n.t('Every quotation in this file has a source'),
    one: (at: number, count: number) => l10n.t('Without source: {0} of {1}', at, count),
  },
} as const;

/** Selects the next or previous quotation in the active editor, of all or of those without a source; after the last one comes the first. */
export async function goToQuotation(
  client: BaseLanguageClient,
  direction: Direction,
  which: keyof typeof words = 'quotations',
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const quotations = await quotationsOf(client, editor.document, which);
  const starts = quotations.map((range) => range.start);
  const index = indexFrom(starts, editor.selection.start, direction);
  const quotation = quotations[index];
  if (!quotation) {
    window.setStatusBarMessage(words[which].none(), messageMilliseconds);
    return;
  }
  select(editor, quotation);
  window.setStatusBarMessage(words[which].one(index + 1, quotations.length), messageMilliseconds);
}
