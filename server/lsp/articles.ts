import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../analysis/analyze.ts';
import type { Article, Language } from '../analysis/article.ts';
import type { KnownName } from '../analysis/names/known-names.ts';

interface Entry {
  readonly version: number;
  readonly languageId: string;
  readonly forced: boolean;
  readonly names: readonly KnownName[];
  readonly article: Article;
}

/** The articles of the open documents: analysed when first asked for, and again when the text has changed since. */
export class Articles {
  private readonly entries = new Map<string, Entry>();
  private readonly forced = new Set<string>();

  /** The article of a document as it is now; `names` are the same list as long as none of them changes. */
  of(document: TextDocument, names: readonly KnownName[]): Article {
    const { uri, version, languageId } = document;
    const forced = this.isForced(uri);
    const known = this.entries.get(uri);
    const isSame = known?.version === version && known.languageId === languageId;
    if (known && isSame && known.forced === forced && known.names === names) return known.article;
    const article = analyze(document.getText(), { language: languageOf(languageId), force: forced, names });
    this.entries.set(uri, { version, languageId, forced, names, article });
    return article;
  }

  /** Whether the user has said that the document is prose. */
  isForced(uri: string): boolean {
    return this.forced.has(uri);
  }

  /** Takes the document as prose, or tests it again; remembered while it is closed. */
  setForced(uri: string, forced: boolean): void {
    if (forced) this.forced.add(uri);
    else this.forced.delete(uri);
  }

  forget(uri: string): void {
    this.entries.delete(uri);
  }
}

/** Every language but Markdown is read as plain text: "press-text" and other editors' "text", "mail", "asciidoc"… */
function languageOf(languageId: string): Language {
  return languageId === 'markdown' ? 'markdown' : 'plaintext';
}
