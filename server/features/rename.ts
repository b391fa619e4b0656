import type { Article, Entity, Mention, Span } from '../analysis/article.ts';
import { type Message, told } from '../l10n/translate.ts';
import { mentionAt } from '../queries/places.ts';
import { quotedSpans } from '../queries/quotations.ts';
import type { Edit } from '../rules/rule.ts';
import { anyOverlaps, wordsOf } from '../text/spans.ts';
import { nameWithPart, renamedForm } from './renamed-form.ts';

/** A name that can be changed through the article. */
export interface Renameable {
  readonly entity: Entity;
  /** The name at the offset. */
  readonly span: Span;
}

/** Why something cannot be renamed, in one sentence. */
export interface Refusal {
  readonly refusal: Message;
}

/** What a name becomes in one place. */
export interface RenameEdit extends Edit {
  /** Whether it stands in words that somebody said, which nobody may change unasked. */
  readonly isQuoted: boolean;
}

/** Whoever is named at the offset. */
export function renameableAt(article: Article, offset: number): Renameable | Refusal {
  const found = mentionAt(article, offset);
  if (!found)
    return { refusal: told('There is no name here: only a person, an organisation or a place can be renamed.') };
  const { entity, mention } = found;
  const words = wordsOf(article.text, mention);
  if (mention.kind !== 'name')
    return { refusal: told('“{0}” is no name: rename “{1}” where it is written.', words, entity.name) };
  if (!RENAMEABLE.has(entity.type)) {
    return { refusal: told('“{0}” cannot be renamed: only a person, an organisation or a place can.', words) };
  }
  return { entity, span: { start: mention.start, end: mention.end } };
}

/**
 * The edits that call whoever is named at the offset otherwise, in text order: of a person the full name, each part of it and the
 * possessive; of an organisation or a place the whole name. A single word in the place of a single one stands for that part alone.
 */
export function renameEdits(article: Article, offset: number, newName: string): RenameEdit[] | Refusal {
  const found = renameableAt(article, offset);
  if ('refusal' in found) return found;
  const wanted = newName.trim();
  if (/[\n\r\u2028\u2029]/.test(wanted)) return { refusal: told('A name stands on one line.') };
  if (!/\p{L}/u.test(wanted)) return { refusal: told('A name needs a letter at least.') };
  const { entity, span } = found;
  const name = wholeName(article, entity, span, wanted.replace(/\s+/g, ' '));
  const quoted = quotedSpans(article);
  return entity.mentions.flatMap((mention): RenameEdit[] => {
    const edit = mention.kind === 'name' ? editOf(article, entity, mention, name) : undefined;
    return edit ? [{ ...edit, isQuoted: anyOverlaps(quoted, mention) }] : [];
  });
}

const RENAMEABLE = new Set<Entity['type']>(['person', 'organization', 'place']);

function wholeName({ text }: Article, { type, name }: Entity, span: Span, wanted: string): string {
  const isWord = type === 'person' && !wanted.includes(' ') && name.includes(' ');
  return (isWord && nameWithPart(wordsOf(text, span), name, wanted)) || wanted;
}

function editOf(article: Article, { type, name }: Entity, mention: Mention, newName: string): Edit | undefined {
  const { text } = article;
  const form = text.slice(mention.start, mention.end);
  const isWhole = wordsOf(text, mention).toLowerCase() === name.toLowerCase();
  const written = type === 'person' || isWhole ? renamedForm(form, name, newName) : undefined;
  if (written === undefined || written === form) return undefined;
  const { start, end } = mention;
  // Reyes’ is Reyez’s.
  const gainsS = isBarePossessive(article, mention) && !/s$/i.test(written);
  return gainsS ? { start, end: end + 1, text: `${written}${text[end]}s` } : { start, end, text: written };
}

/** Reyes’ car; not the mark that closes ‘We met Reyes’. */
function isBarePossessive({ text, quotations }: Article, { end }: Span): boolean {
  if (!/^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2))) return false;
  return !quotations.some((quotation) => quotation.closed && quotation.end === end + 1);
}
