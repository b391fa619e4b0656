import type { Article, Span } from '../analysis/article.ts';
import type { Severity } from '../settings.ts';

/** One replacement of a stretch of the text; an insertion where the span is empty. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way to mend a finding: all its edits are made at once and do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A place in the text that a rule flags. */
export interface Finding extends Span {
  readonly message: string;
  /** True where the finding weighs one step less than the rule's severity says. */
  readonly mild?: boolean;
  readonly fixes: readonly Fix[];
}

/** A text that a rule is to flag, with what it flags in [[double brackets]], and the text after the first fix. */
export interface BadExample {
  readonly text: string;
  readonly fixed: string;
}

/**
 * A rule for news copy: what it flags and why, with the examples that are its tests and its page. `check` is pure and
 * gives the findings in text order.
 */
export interface Rule {
  readonly id: string;
  /** One line, as a heading's complement: "A quotation of speech with no source in reach". */
  readonly summary: string;
  /** Markdown, a string a paragraph. */
  readonly explanation: readonly string[];
  /** Where the rule comes from. */
  readonly origin: string;
  readonly severity: Severity;
  readonly bad: readonly BadExample[];
  /** Texts that the rule must leave alone. */
  readonly good: readonly string[];
  check(article: Article): Finding[];
}
