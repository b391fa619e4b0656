import assert from 'node:assert/strict';
import { Client, type ClientOptions } from '../server/client.ts';
import { inTime } from './target.ts';

/** An editor that cases use one after the other; after one that fails the next gets a fresh server. */
export class Editor {
  private client: Promise<Client> | undefined;
  private opened = 0;

  constructor(private readonly options: ClientOptions) {}

  /** Lets a case work with the editor and fails where a request is answered with an error, with nothing, or by a crash. */
  async use(work: (client: Client, newUri: (name: string) => string) => Promise<void>): Promise<void> {
    this.client ??= Client.start(this.options);
    const client = await this.client;
    // Texts of one case bear on none of the next.
    const folder = `vscode-vfs://fuzz/${++this.opened}`;
    const gone = new Promise<never>((_, reject) => {
      client.server.once('exit', (code) => reject(new Error(`the server has ended with ${code}`)));
    });
    try {
      await inTime(Promise.race([work(client, (name) => `${folder}/${name}`), gone]));
    } catch (error) {
      this.client = undefined;
      client.server.kill('SIGKILL');
      client.connection.dispose();
      throw error;
    } finally {
      gone.catch(() => {});
      client.server.removeAllListeners('exit');
    }
  }

  async end(): Promise<void> {
    const client = await this.client;
    if (client) assert.equal(await inTime(client.stop()), 0);
  }
}

/** What an editor asks of a text that it shows; a request about it that fails rejects. */
export async function answersAbout(client: Client, uri: string, line = 0, character = 0): Promise<unknown> {
  const textDocument = { uri };
  const position = { line, character };
  return {
    found: await client.pull(uri),
    symbols: await client.ask('textDocument/documentSymbol', { textDocument }),
    hover: await client.ask('textDocument/hover', { textDocument, position }),
    references: await client.ask('textDocument/references', {
      textDocument,
      position,
      context: { includeDeclaration: true },
    }),
    quotations: await client.ask('pressText/quotations', { uri }),
    speakers: await client.ask('pressText/speakers', { uri }),
  };
}
