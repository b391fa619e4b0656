import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Direction, indexFrom } from './quotation-order.ts';
import { select } from './reveal.ts';
import { quotationsOf } from './server-queries.ts';

const messageMilliseconds = 4000;

/** Selects the next or previous quotation in the active editor; after the last one comes the first. */
export async function goToQuotation(client: BaseLanguageClient, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const quotations = await quotationsOf(client, editor.document);
  const starts = quotations.map((range) => range.start);
  const index = indexFrom(starts, editor.selection.start, direction);
  const quotation = quotations[index];
  if (!quotation) {
    window.setStatusBarMessage('No quotations in this file', messageMilliseconds);
    return;
  }
  select(editor, quotation);
  window.setStatusBarMessage(`Quotation ${index + 1} of ${quotations.length}`, messageMilliseconds);
}
