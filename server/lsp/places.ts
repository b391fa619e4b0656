import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Hover,
  type Location,
  MarkupKind,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverAt, tracedHoverAt } from '../features/hover.ts';
import type { LinkTo } from '../features/links.ts';
import { unmarked } from '../features/markdown.ts';
import { introductionAt, mentionsAt } from '../features/references.ts';
import { locationOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** The card at a position, with how it came to be where the user wants to see that. */
export function hover(view: View, { position }: TextDocumentPositionParams): Hover | null {
  const { document, article, session, shown } = view;
  const offset = document.offsetAt(position);
  const formats = session.capabilities.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
  const linkTo = session.followsLinks && formats.includes(MarkupKind.Markdown) ? linksTo(document) : undefined;
  const found = shown.trace
    ? tracedHoverAt(view.explained, offset, shown, linkTo)
    : hoverAt(article, offset, shown, linkTo);
  if (!found) return null;
  const contents = formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: found.markdown }
    : { kind: MarkupKind.PlainText, value: unmarked(found.markdown) };
  return { contents, range: rangeOf(document, found.span) };
}

/**
 * Gives the addresses of places in a document, “file:///news/wall.txt#L12,5”; undefined where the document is no file, for editors show no
 * link to other schemes.
 */
function linksTo(document: TextDocument): LinkTo | undefined {
  if (!document.uri.startsWith('file:')) return undefined;
  return ({ start }) => {
    const { line, character } = document.positionAt(start);
    return `${document.uri}#L${line + 1},${character + 1}`;
  };
}

/** Where the one mentioned at a position is introduced. */
export function definition(view: View, { position }: TextDocumentPositionParams): Location | null {
  const { document, article, inEffect } = view;
  const introduction = introductionAt(article, document.offsetAt(position), inEffect.settings);
  return introduction ? locationOf(document, introduction) : null;
}

/** All mentions of the one mentioned at a position. */
export function references(view: View, { position, context }: ReferenceParams): Location[] {
  const { document, article, inEffect } = view;
  const offset = document.offsetAt(position);
  const left = context.includeDeclaration ? undefined : introductionAt(article, offset, inEffect.settings);
  return mentionsAt(article, offset, inEffect.settings)
    .filter(({ start }) => start !== left?.start)
    .map((mention) => locationOf(document, mention));
}

export function highlights(view: View, { position }: TextDocumentPositionParams): DocumentHighlight[] {
  const { document, article, inEffect } = view;
  const mentions = mentionsAt(article, document.offsetAt(position), inEffect.settings);
  return mentions.map((mention) => ({ range: rangeOf(document, mention), kind: DocumentHighlightKind.Read }));
}
