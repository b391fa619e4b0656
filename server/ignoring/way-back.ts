import type { Article } from '../analysis/article.ts';
import type { Fix } from '../rules/rule.ts';
import type { IgnoredDiagnostic } from './checked.ts';
import { removalOf } from './directive-diagnostics.ts';

export const stopIgnoring = 'Stop ignoring this';

/** The fix that takes a directive away, or a rule out of it, and says how far that reaches; none for what a list tells to ignore. */
export function wayBackFixes(article: Article, { code, region }: IgnoredDiagnostic): Fix[] {
  if (!region) return [];
  const { directive, named } = region;
  const reach = REACHES[directive.verb] ?? '';
  const rules = named ? code : 'all rules';
  const title = reach || !named ? `Stop ignoring ${rules}${reach || ' here'}` : stopIgnoring;
  return removalOf(article, directive, named).map(({ edits }) => ({ title, edits }));
}

const REACHES: Readonly<Record<string, string>> = { disable: ' in this region', 'disable-file': ' in this file' };
