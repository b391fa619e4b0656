/**
 * The model of an analysed article. Everything is plain, readonly data in offsets: UTF-16 code units into the
 * text as it was given, half-open. The vocabulary is the field's own (PARC, PolNeAR, CoNLL).
 */

/** A half-open stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the file is written; decides what of it is copy. */
export type Language = 'plaintext' | 'markdown';

/** A word, number or punctuation mark; clitics stand alone: "doesn’t" is "does" and "n’t". Mostly the same word is the same object. */
export interface Token {
  readonly text: string;
}

/** A token where it stands. */
export interface PlacedToken extends Token, Span {}

/** A paragraph, its tokens, and where each of these begins, counted from its start. */
export interface Paragraph extends Span {
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
}

/** A sentence; `first` and `last` count tokens from the start of the text, `last` exclusive. `paragraph` indexes `Article.paragraphs`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

export type QuotationKind = 'speech' | 'title' | 'nickname' | 'scare';

/**
 * A stretch between quotation marks, marks included. `level` is its nesting: 0 outermost. A running quotation
 * that leaves a paragraph unclosed has no closing mark there: `closed` is false and `continues` true.
 */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly level: number;
  readonly closed: boolean;
  /** True where the next paragraph, or the one behind captions, carries the quotation on with an opening mark of its own. */
  readonly continues: boolean;
  /** True where it carries on one that such a paragraph before left open. */
  readonly continued: boolean;
}

/** A quotation mark that finds no partner: `opening` never closes, `closing` never opened. */
export interface StrayMark extends Span {
  readonly side: 'opening' | 'closing';
}

export type EntityType = 'person' | 'organization' | 'place' | 'nationality' | 'event' | 'work';
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** A stretch of text that refers to something: "Dana Reyes", "the spokesman", "she". */
export interface Mention extends Span {
  readonly kind: MentionKind;
}

/** One person or thing, with all its mentions in text order. `name` is the fullest form found. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** What a person is, as the article says it: "mayor of Larkhaven". */
  readonly role?: string;
  /** Whom the role is held for, or where the person belongs: "NATO", "D-Vt." */
  readonly affiliation?: string;
  /** In years. */
  readonly age?: number;
  /** "Dr.", "Sir": how to address a person, apart from the name. */
  readonly honorific?: string;
  /** What the user wants to remember of it. */
  readonly note?: string;
  /** The other names by which the article calls it. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

export type AttributionType = 'direct' | 'indirect' | 'mixed';
export type AttributionClass = 'speech' | 'thought';

/** What somebody is made to say or think. Content, cue and source are lists, for each can be split. */
export interface Attribution {
  readonly id: string;
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** The id of the entity that the source refers to, or null where none can be told. */
  readonly speaker: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** One phrase for a reader: how source and speaker were found. */
  readonly evidence: string;
}

/**
 * Why a reader would want a source: somebody says so and nobody is named; wrongdoing; an opinion or a superlative; what is
 * yet to come; what made something happen; a figure; more, less or otherwise than something else or than before.
 */
export type ClaimKind = 'hearsay' | 'accusation' | 'judgement' | 'prediction' | 'cause' | 'statistic' | 'comparison';

/** A sentence in the paper's own voice that no source carries; `cue` is what gives it away. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly cue: Span;
  /** How much a reader would want the source, 0 to 1. */
  readonly score: number;
}

/** The whole analysis of one text. */
export interface Article {
  readonly text: string;
  readonly language: Language;
  /** False where the text is a log, a list of packages, a licence…: then nothing else is filled in. */
  readonly isProse: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}
