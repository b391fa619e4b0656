import type { Article, Span } from '../analysis/article.ts';
import type { Message } from '../l10n/translate.ts';
import type { ClaimLevel, Profile, RuleLevel, Severity } from '../settings.ts';
import type { House } from './support/houses.ts';

/** One replacement of a stretch of the text; an insertion where the span is empty. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way to mend a finding: all its edits are made at once and do not overlap. Its title is yet to be put into words. */
export interface Fix<Words = Message> {
  readonly title: Words;
  readonly edits: readonly Edit[];
  /** True where it cannot be wrong once the finding is right, so that an editor may make it at a keystroke. */
  readonly preferred?: true;
  /** True where it mends marks alone: all such fixes of an article may be made at once. */
  readonly marksOnly?: true;
}

/** A place in the text that a rule flags. */
export interface Finding extends Span {
  readonly message: Message;
  /** True where the finding weighs one step less than the rule's severity says; a reader sees it all the same. */
  readonly mild?: boolean;
  readonly fixes: readonly Fix[];
}

/** What a desk has settled: its house, and how much of the paper's own voice it wants a source for. */
export interface Desk {
  readonly house: House;
  readonly claims: ClaimLevel;
}

/**
 * A text that a rule is to flag, with what it flags in [[double brackets]], and the text after the first fix, if there is
 * one. The desk is of the first profile that has the rule on, and asks for hearsay alone, unless the example says so.
 */
export interface BadExample {
  readonly text: string;
  readonly fixed?: string;
  readonly profile?: Profile;
  readonly claims?: ClaimLevel;
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
  /** The severity where a profile says nothing else. */
  readonly severity: Severity;
  /** What profiles make of it; most rules on which houses differ are off in `none`. */
  readonly profiles: Readonly<Partial<Record<Profile, RuleLevel>>>;
  readonly bad: readonly BadExample[];
  /** Texts that the rule must leave alone. */
  readonly good: readonly string[];
  check(article: Article, desk: Desk): Finding[];
}

/** The severity of a rule in a profile, or `off`. */
export function levelIn(profile: Profile, { profiles, severity }: Pick<Rule, 'profiles' | 'severity'>): RuleLevel {
  return profiles[profile] ?? severity;
}
