import type { Article, Span } from '../analysis/article.ts';
import { type DirectiveLine, directiveLines } from '../analysis/document/directives.ts';

/** What a directive can ask for, behind `press-text-`. */
export const verbs = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;
export type Verb = (typeof verbs)[number];

/** A rule that a directive names, and where; `index` is its place among them. */
export interface NamedRule extends Span {
  readonly id: string;
  readonly index: number;
}

/** A directive: `press-text-disable unattributed-quote, late-attribution -- why`. It means all rules where it names none. */
export interface Directive extends DirectiveLine {
  /** What stands behind `press-text-`; may be no verb. */
  readonly verb: string;
  readonly rules: readonly NamedRule[];
  readonly reason?: string;
}

/** What ends the rules and begins the reason; a CMS makes one dash of two. */
const REASON = /\s(?:--|–|—)\s/;

/** The directives of an article in order. */
export function directivesOf({ text, language }: Article): Directive[] {
  return directiveLines(text, language).map((found) => directiveIn(text, found));
}

function directiveIn(text: string, found: DirectiveLine): Directive {
  const words = text.slice(found.start, found.end);
  const dash = REASON.exec(words);
  const reason = dash ? words.slice(dash.index + dash[0].length).trim() : '';
  const [first, ...rest] = [...words.slice(0, dash?.index).matchAll(/[^\s,]+/g)];
  const rules = rest.map(({ 0: id, index: at }, index) => {
    return { id, index, start: found.start + at, end: found.start + at + id.length };
  });
  return { ...found, verb: (first?.[0] ?? '').slice('press-text-'.length), rules, ...(reason ? { reason } : {}) };
}
