import type { Article } from '../analysis/article.ts';
import { type Message, told } from '../l10n/translate.ts';
import type { Fix } from '../rules/rule.ts';
import type { IgnoredDiagnostic } from './checked.ts';
import { removalOf } from './directive-diagnostics.ts';

export const stopIgnoring = told('Stop ignoring this');

/** The fix that takes a directive away, or a rule out of it, and says how far that reaches; none for what a list tells to ignore. */
export function wayBackFixes(article: Article, { code, region }: IgnoredDiagnostic): Fix[] {
  if (!region) return [];
  const { directive, named } = region;
  const title = titleOf(directive.verb, named ? code : undefined);
  return removalOf(article, directive, named).map(({ edits }) => ({ title, edits }));
}

function titleOf(verb: string, code: string | undefined): Message {
  if (verb === 'disable')
    return code ? told('Stop ignoring {0} in this region', code) : told('Stop ignoring all rules in this region');
  if (verb === 'disable-file')
    return code ? told('Stop ignoring {0} in this file', code) : told('Stop ignoring all rules in this file');
  return code ? stopIgnoring : told('Stop ignoring all rules here');
}
