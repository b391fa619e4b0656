import { type Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import { documentSelector } from './languages.ts';

/**
 * Has the editor ask for the outline again where an answer has changed although the text has not: the user has said that
 * a file is prose, or settings or names are others. The protocol has no such request for symbols, and the editor
 * keeps what it has by the text's version and the list of those who answer; so one who never knows any symbol is
 * put on that list in another's place.
 */
export class OutlineRefresh implements Disposable {
  private readonly versions = new WeakMap<TextDocument, number>();
  private nobody: Disposable | undefined;

  /** `wireUri` gives a URI as it goes over the wire. */
  constructor(private readonly wireUri: (uri: Uri) => string) {}

  /** The server has news of a document, by its URI as it goes over the wire. */
  changed(uri: string): void {
    const document = workspace.textDocuments.find((each) => this.wireUri(each.uri) === uri);
    if (!document) return;
    const isSameText = this.versions.get(document) === document.version;
    this.versions.set(document, document.version);
    if (!isSameText) return;
    this.nobody?.dispose();
    this.nobody = languages.registerDocumentSymbolProvider(documentSelector, { provideDocumentSymbols: () => [] });
  }

  dispose(): void {
    this.nobody?.dispose();
  }
}
