/** All that an editor shows of an article, as a client gets it. */
import assert from 'node:assert/strict';
import type { CodeLens, Diagnostic, DocumentSymbol, Hover, InlayHint, Location, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Language, type Translate, translator } from '../../server/l10n/translate.ts';
import type { DocumentStatus, SpeakerQuotations } from '../../server/protocol.ts';
import type { Client } from './client.ts';

export interface Copy {
  readonly name: string;
  readonly text: string;
  readonly ending: string;
}

export interface Surfaces {
  readonly document: TextDocument;
  /** Says in the language of the editor what the server says. */
  readonly t: Translate;
  readonly status: DocumentStatus;
  readonly speakers: readonly SpeakerQuotations[];
  /** The quotations that the command goes through for those without a source. */
  readonly orphans: readonly Range[];
  readonly lenses: readonly CodeLens[];
  /** The outline in the order of the text, without headings. */
  readonly inOrder: readonly DocumentSymbol[];
  /** The outline by who speaks. */
  readonly groups: readonly DocumentSymbol[];
  readonly problems: readonly Diagnostic[];
  readonly hints: readonly InlayHint[];
  hoverAt(offset: number): Promise<string>;
  referencesAt(offset: number): Promise<Location[]>;
}

/** Opens the copy twice, for the client groups the outline by speaker in the folder `by-speaker`. */
export async function surfacesOf(client: Client, { name, text, ending }: Copy, locale: Language): Promise<Surfaces> {
  const uri = `file:///in-order/${name}.${ending}`;
  const grouped = `file:///by-speaker/${name}.${ending}`;
  const language = ending === 'md' ? 'markdown' : 'plaintext';
  const document = TextDocument.create(uri, language, 1, text);
  for (const each of [uri, grouped]) {
    await client.open(each, text, language);
    await client.connection.sendNotification('pressText/setProse', { uri: each, force: true });
  }
  const ask = <A>(method: string, more: object = {}) => client.ask<A>(method, { uri, textDocument: { uri }, ...more });
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  return {
    document,
    t: translator(locale),
    status: await ask('pressText/status'),
    speakers: await ask('pressText/speakers'),
    orphans: await ask('pressText/unattributed'),
    lenses: await ask('textDocument/codeLens'),
    inOrder: leaves(await ask('textDocument/documentSymbol')),
    groups: await ask('textDocument/documentSymbol', { textDocument: { uri: grouped } }),
    problems: await client.pull(uri),
    hints: await ask('textDocument/inlayHint', { range }),
    async hoverAt(offset) {
      const hover = await ask<Hover | null>('textDocument/hover', { position: document.positionAt(offset) });
      return hover ? (hover.contents as { value: string }).value : '';
    },
    referencesAt(offset) {
      const context = { includeDeclaration: true };
      return ask('textDocument/references', { position: document.positionAt(offset), context });
    },
  };
}

const leaves = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [...(isHeading(symbol) ? [] : [symbol]), ...leaves(symbol.children ?? [])]);

const isHeading = ({ kind }: DocumentSymbol): boolean => kind === 3;

/** The first card within a range that tells whose words these are, and not who is named there. */
export async function attributionCard({ document, hoverAt, t }: Surfaces, range: Range): Promise<string> {
  const start = document.offsetAt(range.start);
  const begins = [
    t('Direct quotation'),
    t('Paraphrase'),
    t('Reported thought'),
    `**${t('No source')}`,
    `**${t('No source needed')}`,
  ];
  for (const { index, 0: word } of document.getText(range).matchAll(/\S+/g)) {
    for (const offset of [start + index, start + index + word.length - 1]) {
      const card = await hoverAt(offset);
      if (begins.some((words) => card.startsWith(words) || card.includes(`\n${words}`))) return card;
    }
  }
  return assert.fail(`no card on ${document.getText(range)}`);
}

/** “Dana Reyes” of a card that begins with “**Dana Reyes**, mayor”. */
export const nameOf = (card: string): string => (/^\*\*(.*?)\*\*/.exec(card)?.[1] ?? '').replace(/\\(.)/g, '$1');
