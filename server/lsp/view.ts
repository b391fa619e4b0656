import type { ClientCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/article.ts';
import type { Explained } from '../analysis/explained.ts';
import { outlineOf } from '../features/outline.ts';
import type { OutlineItem } from '../features/outline-item.ts';
import { type Checked, checked, settledIn } from '../ignoring/checked.ts';
import { type Translate, translator } from '../l10n/translate.ts';
import type { Shown } from '../queries/shown.ts';
import type { Settings } from '../settings.ts';
import type { Folder } from '../workspace/folder.ts';
import type { Articles } from './articles.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** What holds for a document. */
export interface InEffect {
  /** What the user has set. */
  readonly set: Settings;
  /** The `.press-text` folder that the document belongs to. */
  readonly folder: Folder | undefined;
  /** What the user has set, and over it what the folder says. */
  readonly settings: Settings;
}

/** What an answer asks of the session. */
export interface SessionFacts {
  readonly capabilities: ClientCapabilities;
  readonly articles: Articles;
  readonly workspaceFolders: WorkspaceFolders;
  /** Whether the client runs the commands that our own client has. */
  readonly hasCommands: boolean;
  /** Whether the client goes to a place in a file by a Markdown link. */
  readonly followsLinks: boolean;
  /** The URI of a rule's page, if it is known where the pages are. */
  readonly pageOf: (rule: string) => string | undefined;
}

/**
 * An open document in one version, with all that an answer about it is made of. What several answers need of the rules
 * and the outline is made when first asked for, and once.
 */
export class View {
  private found: Checked | undefined;
  private settled: (Settings & Shown) | undefined;
  private items: readonly OutlineItem[] | undefined;
  private explanations: Explained | undefined;

  constructor(
    readonly document: TextDocument,
    readonly article: Article,
    readonly inEffect: InEffect,
    readonly session: SessionFacts,
  ) {}

  /** Says things in the client's language. */
  get t(): Translate {
    return translator(this.inEffect.settings.language);
  }

  /** What the desk should look at. */
  get diagnostics(): Checked['open'] {
    this.found ??= this.checked();
    return this.found.open;
  }

  /** What it is to let be, by a directive or the folder's list. */
  get ignored(): Checked['ignored'] {
    this.found ??= this.checked();
    return this.found.ignored;
  }

  /** The settings, and what the desk has settled: how the article is told of. */
  get shown(): Settings & Shown {
    this.settled ??= { ...this.inEffect.settings, ...settledIn(this.ignored) };
    return this.settled;
  }

  get outline(): readonly OutlineItem[] {
    this.items ??= outlineOf(this.article, this.shown);
    return this.items;
  }

  /** The article with how its attributions came to be, for which the text is analysed once more. */
  get explained(): Explained {
    this.explanations ??= this.session.articles.explained(this.document, this.inEffect.settings.names);
    return this.explanations;
  }

  /** What the rules find, where the settings let them look, and what of it is to be let be. */
  private checked(): Checked {
    const { settings, folder } = this.inEffect;
    const level = this.document.languageId === 'markdown' ? settings.markdown.diagnostics : 'on';
    const on = level === 'on' || (level === 'auto' && folder !== undefined);
    return on ? checked(this.article, settings, folder?.ignored ?? []) : { open: [], ignored: [] };
  }
}
