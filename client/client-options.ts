import { type LogOutputChannel, Uri, workspace } from 'vscode';
import type { LanguageClientOptions, ProvideDiagnosticSignature } from 'vscode-languageclient';
import { RevealOutputChannelOn, vsdiag } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol.ts';
import { documentSelector } from './languages.ts';

/** The options of the language client; `docsBase` is the URI of the folder of the rules' pages. */
export function clientOptions(outputChannel: LogOutputChannel, docsBase: string): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    docsBase,
    hasCommands: true,
    followsLinks: true,
    readsFolders: true,
  };
  return {
    // Of the workspace's files the server is told what stands in the editor, before it is saved.
    documentSelector: [...documentSelector, { pattern: '**/.press-text/*.json' }],
    initializationOptions,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Off by default, and then squiggles would stay as they were when the file was opened.
    diagnosticPullOptions: { onChange: true },
    middleware: {
      provideDiagnostics: (document, previousResultId, token, next: ProvideDiagnosticSignature) => {
        const uri = document instanceof Uri ? document : document.uri;
        if (isSnapshot(uri)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
        return next(document, previousResultId, token);
      },
    },
  };
}

/**
 * True for a read-only copy from outside the workspace, such as git's old version on the left of a diff: nobody can
 * mend it, and the Problems panel would list everything twice.
 */
function isSnapshot(uri: Uri): boolean {
  return workspace.fs.isWritableFileSystem(uri.scheme) === false && workspace.getWorkspaceFolder(uri) === undefined;
}
