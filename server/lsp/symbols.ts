import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineItem } from '../features/outline-item.ts';
import { locationOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** The kinds give the icons, each another one: words in marks, words retold, what lacks a source, what needs none; headings, speakers. */
export const kinds = {
  direct: SymbolKind.String,
  mixed: SymbolKind.String,
  indirect: SymbolKind.Field,
  unattributed: SymbolKind.Event,
  exempt: SymbolKind.Constant,
  section: SymbolKind.Namespace,
  speaker: SymbolKind.Class,
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

/** `containerName` tells what a tree would show by its branches. */
function flatSymbols(document: TextDocument, item: OutlineItem, containerName?: string): SymbolInformation[] {
  const { name, kind, range, children } = item;
  const symbol = { name, kind: kinds[kind], location: locationOf(document, range) };
  return [
    containerName === undefined ? symbol : { ...symbol, containerName },
    ...children.flatMap((child) => flatSymbols(document, child, name)),
  ];
}
