import {
  type Connection,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../package.json';
import { answering, pullAgain } from './lsp/answering.ts';
import { serverCapabilities } from './lsp/capabilities.ts';
import { completion } from './lsp/completion.ts';
import { codeActions, diagnosticReport } from './lsp/diagnostics.ts';
import { isFolderFile } from './lsp/folder-source.ts';
import { type Refused, refusal } from './lsp/lifecycle.ts';
import { onTypeFormatting } from './lsp/on-type-formatting.ts';
import { definition, highlights, hover, references } from './lsp/places.ts';
import { codeLenses, documentLinks, foldingRanges, inlayHints, selectionRanges } from './lsp/reading-aids.ts';
import { prepareRename, rename } from './lsp/rename.ts';
import { ignored, quotations, speakers, status, statusWithoutView, unattributed } from './lsp/requests.ts';
import { semanticTokens } from './lsp/semantic-tokens.ts';
import { type Host, Session } from './lsp/session.ts';
import { symbols } from './lsp/symbols.ts';
import { Updates } from './lsp/updates.ts';
import { workspaceSymbolsOf } from './lsp/workspace-symbols.ts';
import { type DocumentParams, method, type SetProseParams } from './protocol.ts';

/** Serves a client over a connection until that closes. Every message that the server understands is here. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const session = new Session(connection, documents, host);
  const updates = new Updates(connection, session);
  const about = answering(connection, session);
  const answerStatus = about('status', status, null);
  const refresh = () => updates.allChanged(documents.keys().filter((uri) => !isFolderFile(uri)));
  const changeFolders = () => {
    session.folderSource.forget();
    refresh();
  };

  connection.onRequest(refusal, ({ code, message }: Refused) => new ResponseError(code, message));
  connection.onInitialize((params) => {
    session.start(params);
    return { capabilities: serverCapabilities, serverInfo: { name: 'press-text', version } };
  });
  connection.onInitialized(async () => {
    if (session.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        session.workspaceFolders.change(event);
        changeFolders();
      });
    }
    await session.configuration.register();
    await session.folderSource.register();
  });
  connection.onDidChangeWatchedFiles(changeFolders);
  connection.onDidChangeConfiguration((params) => {
    session.configuration.change(params);
    refresh();
  });
  documents.onDidChangeContent(({ document: { uri } }) => (isFolderFile(uri) ? refresh() : updates.changed(uri)));
  documents.onDidClose(({ document }) => {
    if (isFolderFile(document.uri)) return refresh();
    session.forget(document.uri);
    updates.closed(document.uri);
  });

  connection.onHover(about('hover', hover, null));
  connection.onDocumentSymbol(about('symbols', symbols, []));
  connection.onDocumentHighlight(about('highlights', highlights, []));
  connection.onDefinition(about('definition', definition, null));
  connection.onReferences(about('references', references, []));
  connection.languages.semanticTokens.on(
    about<SemanticTokensParams, SemanticTokens>('semanticTokens', semanticTokens, { data: [] }),
  );
  connection.languages.inlayHint.on(about('inlayHints', inlayHints, []));
  connection.onCodeLens(about('codeLenses', codeLenses, []));
  connection.onFoldingRanges(about('foldingRanges', foldingRanges, []));
  connection.onSelectionRanges(about('selectionRanges', selectionRanges, null));
  connection.onDocumentLinks(about('documentLinks', documentLinks, []));
  connection.onWorkspaceSymbol(workspaceSymbolsOf(connection, session, () => documents.keys()));
  connection.onCompletion(about('completion', completion, null));
  connection.onDocumentOnTypeFormatting(about('onTypeFormatting', onTypeFormatting, null));
  connection.onPrepareRename(about('prepareRename', prepareRename, null));
  connection.onRenameRequest(about('rename', rename, null));
  connection.onCodeAction(about('codeActions', codeActions, []));
  connection.languages.diagnostics.on(
    about('diagnosticReport', diagnosticReport, { kind: 'full', items: [] }, pullAgain),
  );

  connection.onRequest(method.status, async (params: DocumentParams, token) => {
    updates.tellStatus();
    return (await answerStatus(params, token)) ?? statusWithoutView(session, params.uri);
  });
  connection.onRequest(method.quotations, about('quotations', quotations, null));
  connection.onRequest(method.unattributed, about('unattributed', unattributed, null));
  connection.onRequest(method.speakers, about('speakers', speakers, null));
  connection.onRequest(method.ignored, about('ignored', ignored, null));
  connection.onNotification(method.setProse, ({ uri, force }: SetProseParams) => {
    session.articles.setForced(uri, force);
    refresh();
  });

  documents.listen(connection);
  connection.listen();
}
