import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { DocumentParams } from '../protocol.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/** LSP names a document in one way, the requests of protocol.ts in another. */
type AboutDocument = { readonly textDocument: { readonly uri: string } } | DocumentParams;

const cancelled = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
const modified = new ResponseError<never>(LSPErrorCodes.ContentModified, 'overtaken by a change of the document');

/** For diagnostics: to "modified" VS Code takes all squiggles away; this tells every client to pull once more. */
export const pullAgain = new ResponseError(LSPErrorCodes.ServerCancelled, modified.message, { retriggerRequest: true });

/**
 * Gives the function that makes a handler out of an answer about a view of a document. The document that is not open,
 * or switched off, and the answer that fails get `otherwise`: no error of ours is shown to a user; it leaves a line in
 * the log. A request that its client cancels, or that a change of its document overtakes while it waits, is refused
 * before anything is analysed for it; `overtaken` is what the latter gets.
 */
export function answering({ console }: Connection, session: Session) {
  return function about<P extends AboutDocument, A, E = never>(
    name: string,
    answer: (view: View, params: P) => A,
    otherwise: A,
    overtaken: ResponseError<E> = modified,
  ) {
    return async (params: P, token: CancellationToken): Promise<A | ResponseError<E>> => {
      try {
        const { uri } = 'textDocument' in params ? params.textDocument : params;
        const text = session.text(uri);
        if (text === undefined) return otherwise;
        const inEffect = await session.ready(uri);
        if (token.isCancellationRequested) return cancelled;
        if (session.text(uri) !== text) return overtaken;
        const view = session.view(uri, inEffect);
        return view ? answer(view, params) : otherwise;
      } catch (error) {
        console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        return otherwise;
      }
    };
  };
}
