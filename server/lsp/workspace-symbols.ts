import type { CancellationToken, Connection, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { matchingItems } from '../features/workspace-symbols.ts';
import { locationOf } from './ranges.ts';
import type { Session } from './session.ts';
import { kinds } from './symbols.ts';

/** So many are sent at most: a list that nobody reads to its end. */
const MAX_SYMBOLS = 500;

/**
 * The handler that finds what somebody says in all open articles, by letters of the name; in the order in which the articles were opened.
 * An article that fails is left out, with a line in the log.
 */
export function workspaceSymbolsOf({ console }: Connection, session: Session, openUris: () => readonly string[]) {
  return async ({ query }: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[]> => {
    const found: SymbolInformation[] = [];
    for (const uri of openUris()) {
      if (token.isCancellationRequested || found.length >= MAX_SYMBOLS) break;
      try {
        const view = session.view(uri, await session.ready(uri));
        for (const { who, words, kind, range } of view ? matchingItems(view.outline, query) : []) {
          const location = locationOf(view!.document, range);
          found.push({ name: `${who}: ${words}`, kind: kinds[kind], location, containerName: fileName(uri) });
        }
      } catch (error) {
        console.error(`workspaceSymbols: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return found.slice(0, MAX_SYMBOLS);
  };
}

/** "harbour.article" of its URI. */
function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
