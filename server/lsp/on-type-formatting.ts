import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { curlEdits } from '../features/curling.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** The edits that curl the mark that has just been typed before a position, where the settings ask for it. */
export function onTypeFormatting(view: View, { position }: DocumentOnTypeFormattingParams): TextEdit[] | null {
  const { document, article, inEffect } = view;
  if (!inEffect.settings.typing.curlQuotes) return null;
  const edits = curlEdits(article, document.offsetAt(position));
  return edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
}
