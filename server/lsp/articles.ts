import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../analysis/analyze.ts';
import type { Article, Language } from '../analysis/article.ts';
import { explain } from '../analysis/explain.ts';
import type { Explained } from '../analysis/explained.ts';
import { Memory } from '../analysis/memory.ts';
import type { KnownName } from '../analysis/names/known-names.ts';

/** So many documents are remembered as forced; nobody opens as many by hand. */
const MAX_FORCED = 1_000;

/** What is kept of a document from the first question about it until it is closed. */
interface Entry {
  /** What the article was made of: text, language, whether it is forced, names. The text and not its version, which a client may give twice. */
  inputs: readonly unknown[];
  article?: Article;
  /** What its last analysis has left for the next one. */
  readonly memory: Memory;
}

/** The articles of the open documents: analysed when first asked for, and again when the text has changed since, at the cost of what changed. */
export class Articles {
  private readonly entries = new Map<string, Entry>();
  private readonly forced = new Set<string>();

  /** `analysed` is told of each analysis. */
  constructor(private readonly analysed: (document: TextDocument) => void) {}

  /**
   * The article of a document as it is now, the same object as long as nothing that it is made of changes; `names` are
   * the same list as long as none of them changes.
   */
  of(document: TextDocument, names: readonly KnownName[]): Article {
    const { uri, languageId } = document;
    const text = document.getText();
    const force = this.isForced(uri);
    const entry = this.entries.get(uri) ?? { inputs: [], memory: new Memory() };
    const inputs = [text, languageId, force, names];
    if (entry.article && inputs.every((input, i) => input === entry.inputs[i])) return entry.article;
    const article = analyze(text, { language: languageOf(languageId), force, names }, entry.memory);
    this.entries.set(uri, Object.assign(entry, { inputs, article }));
    this.analysed(document);
    return article;
  }

  /** The article of a document, and how its attributions came to be; made anew each time. */
  explained(document: TextDocument, names: readonly KnownName[]): Explained {
    const { uri, languageId } = document;
    return explain(document.getText(), { language: languageOf(languageId), force: this.isForced(uri), names });
  }

  /** Whether the user has said that the document is prose. */
  isForced(uri: string): boolean {
    return this.forced.has(uri);
  }

  /** Takes the document as prose, or tests it again; remembered while it is closed, until many others have been forced after it. */
  setForced(uri: string, forced: boolean): void {
    this.forced.delete(uri);
    if (forced) this.forced.add(uri);
    if (this.forced.size > MAX_FORCED) this.forced.delete([...this.forced][0]!);
  }

  /** Lets go of all that is kept of a document. */
  forget(uri: string): void {
    this.entries.delete(uri);
  }
}

/** Every language but Markdown is read as plain text: "press-text" and other editors' "text", "mail", "asciidoc"… */
function languageOf(languageId: string): Language {
  return languageId === 'markdown' ? 'markdown' : 'plaintext';
}
