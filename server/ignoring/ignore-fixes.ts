import type { Article, Span } from '../analysis/article.ts';
import type { Diagnostic } from '../features/diagnostics.ts';
import { told } from '../l10n/translate.ts';
import type { Fix } from '../rules/rule.ts';
import { spanAt } from '../text/spans.ts';
import type { Verb } from './directives.ts';
import { ruleIds } from './rule-ids.ts';

/** The fixes that write a directive: above the paragraph that a finding begins in, and above the whole copy. */
export function ignoreFixes(article: Article, { code, start }: Diagnostic): Fix[] {
  if (!ruleIds.has(code)) return []; // what is wrong with a directive is no matter for another
  const here = directiveAbove(article, spanAt(article.paragraphs, start), 'disable-next-line', code);
  const file = directiveAbove(article, article.paragraphs[0], 'disable-file', code);
  return [
    ...here.map((edits) => ({ title: told('Ignore {0} here', code), edits })),
    ...file.map((edits) => ({ title: told('Ignore {0} in this file', code), edits })),
  ];
}

/** The fix that says of a quotation without a source, for good, that it is none: a slogan, a sign, a word held at a distance. */
export function noQuotationFixes(article: Article, { code, start }: Diagnostic): Fix[] {
  if (code !== 'unattributed-quote') return [];
  const words = `${code} -- ${noQuotation.reason}`;
  const edits = directiveAbove(article, spanAt(article.paragraphs, start), 'disable-next-line', words);
  return edits.map((each) => ({ title: noQuotation.title, edits: each }));
}

/** How the answer is called, and what is remembered as its reason. */
export const noQuotation = { title: told('This is no quotation'), reason: 'no quotation of speech' } as const;

/**
 * The edits that put a directive on a line of its own above a paragraph, with its rule and the reason; none in a table, which a
 * line would break.
 */
function directiveAbove({ text, language }: Article, paragraph: Span | undefined, verb: Verb, rule: string) {
  if (!paragraph) return [];
  const lineStart = startOfLine(text, paragraph.start);
  if (language === 'markdown' && text.startsWith('|', lineStart)) return [];
  const words = `press-text-${verb} ${rule}`;
  const directive = language === 'markdown' ? `<!-- ${words} -->` : `[[${words}]]`;
  const end = /\r\n|[\n\r]/.exec(text)?.[0] ?? '\n';
  return [[{ start: lineStart, end: lineStart, text: directive + end }]];
}

/** A byte order mark stays first; one within a line is only a blank. */
function startOfLine(text: string, offset: number): number {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  let start = offset;
  while (start > first && !/[\n\r\u2028\u2029\f]/.test(text[start - 1]!)) start--;
  return start;
}
