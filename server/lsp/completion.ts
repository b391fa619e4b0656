import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { type Asked, type Completion, completionsAt } from '../features/completion.ts';
import { unmarked } from '../features/markdown.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** What opens the list unasked: a blank, behind a quotation, a cue or a source; a hyphen, as in "press-text-". */
export const completionTriggers = [' ', '-'];

const kinds = {
  name: CompletionItemKind.Reference,
  cue: CompletionItemKind.Keyword,
  directive: CompletionItemKind.Function,
  rule: CompletionItemKind.Value,
} as const;

/** What may be written at a position, in the order of the list. */
export function completion(view: View, params: CompletionParams): CompletionList | null {
  const { document, article, inEffect } = view;
  const { settings } = inEffect;
  const offset = document.offsetAt(params.position);
  const asked = askedIn(view, params, offset);
  if (asked !== 'yes' && !settings.typing.suggest) return null;
  const { typed, items } = completionsAt(article, offset, asked, settings);
  if (items.length === 0) return null;
  const range = rangeOf(document, typed);
  const digits = String(items.length).length;
  return {
    isIncomplete: false,
    items: items.map((item, i): CompletionItem => {
      return {
        label: item.words,
        kind: kinds[item.kind],
        ...(item.detail ? { detail: item.detail } : {}),
        documentation: documentationOf(view, item),
        sortText: String(i).padStart(digits, '0'),
        filterText: item.words,
        ...insertionOf(view, item, range),
      };
    }),
  };
}

/** The words; of a directive also what closes it, with the cursor before that, where the line does not have it already. */
function insertionOf(
  { document, session }: View,
  { kind, words }: Completion,
  range: Range,
): Pick<CompletionItem, 'textEdit' | 'insertTextFormat'> {
  const { line, character } = range.end;
  const [before, behind] = [
    document.getText({ start: { line, character: 0 }, end: range.start }),
    document.getText({ start: { line, character }, end: { line: line + 1, character: 0 } }),
  ];
  const takesSnippets = session.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  if (kind !== 'directive' || !takesSnippets || behind.trim() !== '') return { textEdit: { range, newText: words } };
  const newText = `${words} $0${before.includes('<!--') ? ' -->' : ']]'}`;
  return { textEdit: { range, newText }, insertTextFormat: InsertTextFormat.Snippet };
}

/** The card of whoever is offered, the use of a cue, what a rule flags, with its page. */
function documentationOf({ session, t }: View, { documentation, rule }: Completion): MarkupContent {
  const formats = session.capabilities.textDocument?.completion?.completionItem?.documentationFormat ?? [];
  if (!formats.includes(MarkupKind.Markdown)) return { kind: MarkupKind.PlainText, value: unmarked(documentation) };
  const page = rule && session.pageOf(rule);
  const value = page ? `${documentation}\n\n[${t('More about {0}', rule)}](${page})` : documentation;
  return { kind: MarkupKind.Markdown, value };
}

/**
 * Letters that are typed may have an editor ask by itself, and it does not say so. In the language `press-text` it does not, for
 * package.json has switched that off.
 */
function askedIn({ document }: View, { context }: CompletionParams, offset: number): Asked {
  if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return 'no';
  const isInWord = /[\p{L}\p{N}]/u.test(document.getText().slice(Math.max(0, offset - 1), offset));
  return document.languageId === 'press-text' || !isInWord ? 'yes' : 'perhaps';
}
