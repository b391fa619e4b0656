/** What the client asks of the server about one document, in the editor's own types. */
import type { Range, TextDocument, WorkspaceEdit } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError, State } from 'vscode-languageclient';
import type { Range as LspRange } from 'vscode-languageserver';
import {
  type DocumentStatus,
  type IgnoredItem,
  method,
  type SpeakerQuotations,
  type Tally,
} from '../server/protocol.ts';
import { isCovered } from './languages.ts';

/** A speaker with the places where they are quoted. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly tally: Tally;
  readonly quotations: readonly Range[];
}

/** A finding that is ignored: by a directive, which is to be gone to, or by a list, which an edit takes it out of. */
export interface Ignored {
  readonly rule: string;
  readonly message: string;
  readonly range: Range;
  readonly reason: string | undefined;
  readonly directive: Range | undefined;
  readonly edit: WorkspaceEdit | undefined;
}

/** Undefined where the document is none of the server's, or the settings switch it off. */
export async function statusOf(
  client: BaseLanguageClient,
  document: TextDocument,
): Promise<DocumentStatus | undefined> {
  return (await answer<DocumentStatus>(client, method.status, document)) ?? undefined;
}

/** The quotations of a document in text order, all of them or those without a source. */
export async function quotationsOf(
  client: BaseLanguageClient,
  document: TextDocument,
  which: 'quotations' | 'unattributed' = 'quotations',
): Promise<Range[]> {
  const ranges = await answer<LspRange[]>(client, method[which], document);
  return (ranges ?? []).map((range) => client.protocol2CodeConverter.asRange(range));
}

/** The speakers of a document, the most quoted first. */
export async function speakersOf(client: BaseLanguageClient, document: TextDocument): Promise<Speaker[]> {
  const speakers = await answer<SpeakerQuotations[]>(client, method.speakers, document);
  return (speakers ?? []).map(({ name, role, tally, quotations }) => {
    return { name, role, tally, quotations: quotations.map((range) => client.protocol2CodeConverter.asRange(range)) };
  });
}

/** What is ignored in a document, in text order. */
export async function ignoredIn(client: BaseLanguageClient, document: TextDocument): Promise<Ignored[]> {
  const { asRange, asWorkspaceEdit } = client.protocol2CodeConverter;
  const items = (await answer<IgnoredItem[]>(client, method.ignored, document)) ?? [];
  return Promise.all(
    items.map(async ({ rule, message, range, reason, directive, edit }) => ({
      ...{ rule, message, range: asRange(range), reason },
      directive: directive && asRange(directive),
      edit: edit && (await asWorkspaceEdit(edit)),
    })),
  );
}

/** Asks once more where the user has typed on before the answer was there, for it is to be about what they see. */
async function answer<T>(client: BaseLanguageClient, name: string, document: TextDocument): Promise<T | null> {
  // Why it did not start has been told by whoever started it.
  if (client.state === State.Starting) await client.start().catch(() => {});
  if (!isCovered(document) || !client.isRunning()) return null;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.sendRequest<T | null>(name, { uri }).catch((error) => {
    const isOvertaken = error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
    if (!isOvertaken) throw error;
    return answer(client, name, document);
  });
}
