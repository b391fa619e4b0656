import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineItem } from '../features/outline.ts';
import { locationOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** The kinds give the icons: words in marks, words retold, and what lacks a source. */
export const kinds = {
  direct: SymbolKind.String,
  mixed: SymbolKind.String,
  indirect: SymbolKind.Field,
  unattributed: SymbolKind.Event,
  exempt: SymbolKind.String,
} as const;

/** The outline; as a flat list for a client that takes no tree. */
export function symbols({ document, outline, session }: View): DocumentSymbol[] | SymbolInformation[] {
  const takesTree = session.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  return takesTree
    ? outline.map((item) => symbolOf(document, item))
    : outline.flatMap((item) => flatSymbols(document, item));
}

function symbolOf(document: TextDocument, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: kinds[item.kind],
    range: rangeOf(document, item.range),
    selectionRange: rangeOf(document, item.selection),
    children: item.children.map((child) => symbolOf(document, child)),
  };
}

function flatSymbols(
  document: TextDocument,
  { name, detail, kind, range, children }: OutlineItem,
): SymbolInformation[] {
  const symbol = { name: `${name}: ${detail}`, kind: kinds[kind], location: locationOf(document, range) };
  return [symbol, ...children.flatMap((child) => flatSymbols(document, child))];
}
