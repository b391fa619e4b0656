import type { Article, Span } from '../analysis/article.ts';
import { type Translate, translator, wordsOfMessage } from '../l10n/translate.ts';
import { rules } from '../rules/index.ts';
import { type Desk, type Fix, levelIn } from '../rules/rule.ts';
import { houses } from '../rules/support/houses.ts';
import { type Settings, type Severity, severities } from '../settings.ts';
import { byPlace } from '../text/spans.ts';

export interface Diagnostic extends Span {
  /** The rule's id. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix<string>[];
}

/** What the rules find, in text order, each at the severity that the settings give its rule. */
export function diagnosticsOf(article: Article, settings: Settings): Diagnostic[] {
  const desk: Desk = { house: houses[settings.profile], claims: settings.claims.level };
  const t = translator(settings.language);
  const found = rules.flatMap((rule) => {
    const level = settings.rules[rule.id] ?? levelIn(settings.profile, rule);
    if (level === 'off') return [];
    return rule.check(article, desk).map(({ start, end, message, mild, fixes }) => ({
      ...{ start, end, code: rule.id, message: wordsOfMessage(message, t), fixes: fixes.map((fix) => titled(fix, t)) },
      severity: mild ? milder(level) : level,
    }));
  });
  return found.sort(byPlace);
}

/** A fix with its title in words. */
export const titled = (fix: Fix, t: Translate): Fix<string> => ({ ...fix, title: wordsOfMessage(fix.title, t) });

/** One step down, but not out of sight: editors list no hints among the problems. */
function milder(severity: Severity): Severity {
  const isSeen = severity === 'error' || severity === 'warning';
  return isSeen ? severities[severities.indexOf(severity) + 1]! : severity;
}
