import assert from 'node:assert/strict';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { Client, type ClientOptions } from '../server/client.ts';
import { inTime } from './target.ts';

/** An editor that cases use one after the other; after one that fails the next gets a fresh server. */
export class Editor {
  private client: Promise<Client> | undefined;
  private opened = 0;
  /** The case at work, for one that time has run out on still is. */
  private working: Promise<void> = Promise.resolve();

  constructor(private readonly options: ClientOptions) {}

  /** Lets a case work with the editor and fails where a request is answered with an error, with nothing, or by a crash. */
  use(work: (client: Client, newUri: (name: string) => string) => Promise<void>): Promise<void> {
    this.working = this.used(work);
    return this.working;
  }

  private async used(work: (client: Client, newUri: (name: string) => string) => Promise<void>): Promise<void> {
    this.client ??= Client.start(this.options);
    const client = await this.client;
    // Texts of one case bear on none of the next.
    const folder = `vscode-vfs://fuzz/${++this.opened}`;
    let ended = (_code: number | null): void => {};
    const gone = new Promise<never>((_, reject) => {
      ended = (code) => reject(new Error(`the server has ended with ${code}`));
    });
    client.server.once('exit', ended);
    try {
      await inTime(Promise.race([work(client, (name) => `${folder}/${name}`), gone]));
    } catch (error) {
      this.client = undefined;
      client.server.kill('SIGKILL');
      client.connection.dispose();
      throw error;
    } finally {
      gone.catch(() => {});
      client.server.off('exit', ended);
    }
  }

  async end(): Promise<void> {
    await this.working.catch(() => {});
    const client = await this.client;
    if (client) assert.equal(await inTime(client.stop()), 0);
  }
}

/** What an editor asks of a text that it shows, by method; a request about it that fails rejects. */
export async function answersAbout(client: Client, uri: string, line = 0, character = 0): Promise<unknown> {
  const position = { line, character };
  const range = { start: { line: 0, character: 0 }, end: position };
  const ofText = ['documentSymbol', 'semanticTokens/full', 'codeLens', 'foldingRange', 'documentLink'];
  const atPlace = ['hover', 'definition', 'documentHighlight', 'completion', 'prepareRename'];
  const asked: Readonly<Record<string, object>> = {
    ...Object.fromEntries(ofText.map((method) => [method, {}])),
    ...Object.fromEntries(atPlace.map((method) => [method, { position }])),
    references: { position, context: { includeDeclaration: true } },
    selectionRange: { positions: [position] },
    inlayHint: { range },
    codeAction: { range, context: { diagnostics: [] } },
  };
  const answers: Record<string, unknown> = { diagnostics: await client.pull(uri) };
  for (const [method, params] of Object.entries(asked))
    answers[method] = await client.ask(`textDocument/${method}`, { textDocument: { uri }, ...params }).catch(refusal);
  for (const method of ['quotations', 'unattributed', 'speakers', 'status'])
    answers[method] = await client.ask(`pressText/${method}`, { uri });
  return answers;
}

/** What the server cannot do and says so, as where there is no name to be changed, is an answer; any other error is none. */
function refusal(error: { readonly code?: number; readonly message: string }): { readonly refused: string } {
  if (error.code !== LSPErrorCodes.RequestFailed) throw error;
  return { refused: error.message };
}
