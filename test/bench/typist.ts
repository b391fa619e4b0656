import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../server/client.ts';

const typed = 'harbour ';

/** Somebody who types a word letter by letter in the middle of a sentence in the middle of a text, takes it away again, and so on. */
export class Typist {
  private version = 1;
  /** How much of the word stands there. */
  private length = 0;
  private isDeleting = false;
  private readonly start: number;
  private readonly document: TextDocument;

  private constructor(
    private readonly client: Client,
    private readonly uri: string,
    text: string,
  ) {
    const middle = text.length >> 1;
    this.start = middle + /\p{Ll} (?=\p{Ll})/u.exec(text.slice(middle))!.index + 2;
    this.document = TextDocument.create(uri, 'plaintext', 1, text);
  }

  static async at(client: Client, uri: string, text: string): Promise<Typist> {
    await client.open(uri, text);
    return new Typist(client, uri, text);
  }

  /** Presses the next key; resolves once both answers to what an editor asks then are there. */
  press(): Promise<unknown> {
    this.version += 1;
    this.client.change(this.uri, this.version, this.nextChange());
    return this.answers();
  }

  /** Fresh diagnostics and symbols. */
  answers(): Promise<unknown> {
    const symbols = this.client.ask('textDocument/documentSymbol', { textDocument: { uri: this.uri } });
    return Promise.all([this.client.pull(this.uri), symbols]);
  }

  private nextChange(): TextDocumentContentChangeEvent {
    if (this.length === 0 || this.length === typed.length) this.isDeleting = this.length > 0;
    const at = this.start + this.length;
    this.length += this.isDeleting ? -1 : 1;
    return this.isDeleting
      ? { range: this.range(at - 1, at), text: '' }
      : { range: this.range(at, at), text: typed[this.length - 1]! };
  }

  /** The word has no line end, so places in its line are told from where it starts. */
  private range(start: number, end: number) {
    const { line, character } = this.document.positionAt(this.start);
    const position = (offset: number) => ({ line, character: character + offset - this.start });
    return { start: position(start), end: position(end) };
  }
}
