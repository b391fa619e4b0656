/** What is being typed at an offset, as far as something can be offered there. */
import type { Article, Quotation, Span } from '../analysis/article.ts';
import { isSpeechVerb } from '../analysis/lexicon/cues.ts';
import { THIRD_PERSON_SUBJECTS } from '../analysis/lexicon/pronouns.ts';
import { lineStartOf } from '../text/places.ts';

/**
 * A directive's verb, or a rule in it; behind a quotation that wants its source: “We won,” ▏; behind its cue: “We won,” said ▏;
 * behind its source: “We won,” Reyes ▏; where a sentence begins; in the paper's words or in quoted ones elsewhere.
 */
export type PlaceKind = 'verb' | 'rule' | 'quotation' | 'cue' | 'source' | 'sentence' | 'prose' | 'quoted';

/** The place, and the beginning of a word there that is to be completed. */
export interface CompletionPlace {
  readonly kind: PlaceKind;
  /** Empty where no letter is typed yet. */
  readonly typed: Span;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}’'-]*$/u;
const DIRECTIVE = /^\s*(?:>\s*)*(?:\[\[|<!--)\s*(press-.*)?$/;
/** What a quotation that is to be attributed ends in, before its mark or behind it. */
const WANTS_SOURCE = /[,?!…–—-]$/;
const SENTENCE_START = /(?:^[\s>*+-]*|[.!?…][”’"')\]]*\s+)$/;
const ACCORDING_TO = /\baccording to\s+$/i;

/** Tells what is being typed; `names` are the forms by which the article calls those who may speak. */
export function completionPlaceAt(article: Article, offset: number, names: ReadonlySet<string>): CompletionPlace {
  const { text } = article;
  const lineStart = lineStartOf(text, offset);
  const line = text.slice(lineStart, offset);
  const directive = DIRECTIVE.exec(line);
  if (directive) return inDirective(directive[1] ?? '', offset);
  const start = offset - (WORD.exec(line)?.[0].length ?? 0);
  const place = (kind: PlaceKind): CompletionPlace => ({ kind, typed: { start, end: offset } });
  if (isQuoted(article, start, lineStart)) return place('quoted');
  const before = text.slice(lineStart, start);
  if (ACCORDING_TO.test(before)) return place('cue');
  const quotation = article.quotations.findLast(({ level, end }) => level === 0 && end <= start && end > lineStart);
  const behind = quotation && behindQuotation(text, quotation, start, names);
  if (behind) return place(behind);
  return place(SENTENCE_START.test(before) ? 'sentence' : 'prose');
}

/** Behind `[[`: the words so far are "press-text-dis", or "press-text-disable late-attribution, unn". */
function inDirective(words: string, offset: number): CompletionPlace {
  const start = offset - (/[^\s,]*$/.exec(words)?.[0].length ?? 0);
  const typed = { start, end: offset };
  if (!/\s/.test(words)) return { kind: 'verb', typed };
  return { kind: /\s(?:--|–|—)(?:\s|$)/.test(words) ? 'prose' : 'rule', typed };
}

function isQuoted({ quotations, strayMarks }: Article, offset: number, lineStart: number): boolean {
  return (
    quotations.some(({ kind, start, end }) => kind === 'speech' && start < offset && offset < end) ||
    strayMarks.some(({ side, start }) => side === 'opening' && lineStart <= start && start < offset)
  );
}

function behindQuotation(
  text: string,
  { end, closed, kind }: Quotation,
  start: number,
  names: ReadonlySet<string>,
): PlaceKind | undefined {
  const gap = text.slice(end, start);
  if (!closed || kind !== 'speech' || !/^,?\s/.test(gap)) return undefined;
  const isWanting = gap.startsWith(',') || WANTS_SOURCE.test(text.slice(end - 2, end - 1));
  if (!isWanting) return undefined;
  const words = gap.replace(/^,/, '').trim();
  if (words === '') return 'quotation';
  if (isSpeechVerb(words)) return 'cue';
  return names.has(words) || THIRD_PERSON_SUBJECTS.has(words) ? 'source' : undefined;
}
