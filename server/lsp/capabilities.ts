import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { curlTriggers } from '../features/curling.ts';
import { completionTriggers } from './completion.ts';
import { legend } from './semantic-tokens.ts';

export const serverCapabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  documentSymbolProvider: { label: 'Press Text' },
  documentHighlightProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  semanticTokensProvider: { legend, full: true },
  inlayHintProvider: { resolveProvider: false },
  codeLensProvider: { resolveProvider: false },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: { resolveProvider: false },
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: completionTriggers, resolveProvider: false },
  documentOnTypeFormattingProvider: {
    firstTriggerCharacter: curlTriggers[0]!,
    moreTriggerCharacter: curlTriggers.slice(1),
  },
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
  diagnosticProvider: { identifier: 'press-text', interFileDependencies: false, workspaceDiagnostics: false },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
