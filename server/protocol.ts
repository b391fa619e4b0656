/**
 * What client and server say to each other beyond LSP. Other editors need none of it. Ranges are LSP ranges and URIs
 * are strings as the client wrote them; a request about a document that is not open, or that the settings switch off,
 * is answered with null.
 */
import type { Range, WorkspaceEdit } from 'vscode-languageserver';

export const method = {
  /** Request: DocumentParams → DocumentStatus | null. */
  status: 'pressText/status',
  /** Request: DocumentParams → Range[] | null: the outermost quotations of speech in text order, a running one whole. */
  quotations: 'pressText/quotations',
  /** Request: DocumentParams → Range[] | null: those of them that have no source and need one. */
  unattributed: 'pressText/unattributed',
  /** Request: DocumentParams → SpeakerQuotations[] | null, the most quoted first. */
  speakers: 'pressText/speakers',
  /** Request: DocumentParams → IgnoredItem[] | null: what the rules find and nobody is told, in text order. */
  ignored: 'pressText/ignored',
  /** Notification to the server: SetProseParams. Kept by URI, whether the document is open or not; of many the last thousand. */
  setProse: 'pressText/setProse',
  /** Request to the client, if it has said `readsFolders`: FolderParams → the texts of the files by name, or null. */
  folder: 'pressText/folder',
  /** Notification to the client: DocumentParams, whenever `status` would answer anew, once the client has asked for it. */
  statusChanged: 'pressText/statusChanged',
} as const;

export interface DocumentParams {
  readonly uri: string;
}

/** What the status bar shows. `forced` is true where the user said that the file is prose. */
export interface DocumentStatus {
  /** Set where the text is longer than the settings let it be read; then nothing else is known of it. */
  readonly isTooLong?: true;
  readonly isProse: boolean;
  readonly forced: boolean;
  readonly quotations: number;
  /** Quotations of speech with no source in reach. */
  readonly unattributed: number;
  readonly speakers: number;
}

/** How often somebody is quoted, by the type of the attribution; `thoughts` counts what they are said to think. */
export interface Tally {
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  readonly thoughts: number;
}

/** A speaker, and what is attributed to them: `quotations` has one range an attribution, in text order. */
export interface SpeakerQuotations {
  readonly name: string;
  /** What they are, and for whom: "mayor, Harbour Party". */
  readonly role?: string;
  readonly tally: Tally;
  readonly quotations: readonly Range[];
}

/** A finding that a directive or a workspace's list tells to ignore. */
export interface IgnoredItem {
  readonly rule: string;
  readonly message: string;
  readonly range: Range;
  readonly reason?: string;
  /** The words of the directive; missing where it is the list. */
  readonly directive?: Range;
  /** Takes the finding out of the list; missing where it is a directive. */
  readonly edit?: WorkspaceEdit;
}

export interface SetProseParams {
  readonly uri: string;
  readonly force: boolean;
}

/** The URI of a `.press-text` folder that there may be. */
export interface FolderParams {
  readonly uri: string;
}

/** What a client may say at the start; every field can be missing. */
export interface InitializationOptions {
  /** The URI of the folder with the rules' pages, without a slash at its end. */
  readonly docsBase?: string;
  /** Whether the client has the commands `pressText.nextQuotation`, `.nextUnattributed` and `.showSpeakers`, for the lines above an article. */
  readonly hasCommands?: boolean;
  /**
   * Whether a click on a Markdown link such as `file:///news/wall.txt#L12,5` in a hover goes to that place. Not every client does: some show the
   * address, or hand it to a browser; they get no links.
   */
  readonly followsLinks?: boolean;
  /** Whether the client answers `pressText/folder`, for what the server cannot read itself. */
  readonly readsFolders?: boolean;
  /** The settings (settings.ts), for a client that has no `workspace/configuration`. */
  readonly pressText?: unknown;
}

/** The learned models, by the names of their files in `dist/models`. */
export const models = ['attributions', 'clusters', 'gazetteer', 'name-judge', 'names', 'pos', 'speakers'] as const;

/** The weights of the models by their names: the first message to a server in a web worker, which has no files. LSP begins after it. */
export type Weights = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
