/** What can be wrong with directives, in the form of diagnostics; the settings know their codes like those of rules. */
import type { Article, Span } from '../analysis/article.ts';
import { type Diagnostic, titled } from '../features/diagnostics.ts';
import { type Message, told, translator, wordsOfMessage } from '../l10n/translate.ts';
import { rules } from '../rules/index.ts';
import { type Fix, levelIn, type Rule } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { type Directive, type NamedRule, verbs } from './directives.ts';
import type { Region } from './regions.ts';
import { ruleIds } from './rule-ids.ts';

const unknown = {
  id: 'unknown-directive',
  summary: 'A directive, or a rule in one, that there is not',
  severity: 'information',
  profiles: {},
} as const;
const unused = {
  id: 'unused-directive',
  summary: 'A directive that silences nothing',
  severity: 'hint',
  profiles: {},
} as const;
type Code = Pick<Rule, 'id' | 'summary' | 'severity' | 'profiles'>;

export const directiveCodes: readonly Code[] = [unknown, unused];

/** Directives that ask for what there is not, name rules that there are not, or stand in the middle of a line. */
export function unknownDirectives(
  article: Article,
  settings: Settings,
  directives: readonly Directive[],
): Diagnostic[] {
  const report = reporter(unknown, settings);
  const forms = verbs.map((verb) => `press-text-${verb}`).join(', ');
  return [
    ...misplaced(article, directives).flatMap((span) => {
      return report(span, told('A directive does its work on a line of its own.'), []);
    }),
    ...directives.flatMap((directive) => {
      if (!verbs.some((verb) => verb === directive.verb)) {
        return report(
          directive,
          told('“{0}” is no directive; there is {1}.', `press-text-${directive.verb}`, forms),
          [],
        );
      }
      const named = directive.rules.filter(({ id }) => !ruleIds.has(id));
      return named.flatMap((each) => {
        return report(each, told('There is no rule “{0}”.', each.id), removalOf(article, directive, each));
      });
    }),
  ];
}

/**
 * Directives, and rules in them, that silence nothing. A rule that is switched off finds nothing to silence; what
 * names it is let be, for the rule may be on for others.
 */
export function unusedDirectives(
  article: Article,
  settings: Settings,
  regions: readonly Region[],
  used: ReadonlySet<Region>,
): Diagnostic[] {
  const report = reporter(unused, settings);
  const done = new Set<Directive>([...used].map(({ directive }) => directive));
  return regions.flatMap((region) => {
    const { directive, named } = region;
    if (used.has(region) || (named ? isOff(named.id, settings) : done.has(directive))) return [];
    if (!named) done.add(directive);
    return report(named ?? directive, idleness(directive, named), removalOf(article, directive, named));
  });
}

function reporter({ id, severity, profiles }: Code, settings: Settings) {
  const level = settings.rules[id] ?? levelIn(settings.profile, { severity, profiles });
  const t = translator(settings.language);
  return ({ start, end }: Span, message: Message, fixes: readonly Fix[]): Diagnostic[] => {
    return level === 'off'
      ? []
      : [
          {
            ...{ start, end, code: id, severity: level },
            message: wordsOfMessage(message, t),
            fixes: fixes.map((fix) => titled(fix, t)),
          },
        ];
  };
}

/** In Markdown, a directive in the middle of a line is an example of one: `[[press-text-enable]]`. */
function misplaced({ text, language }: Article, directives: readonly Directive[]): Span[] {
  if (language === 'markdown' || !text.includes('[[')) return [];
  const placed = new Set(directives.map(({ start }) => start));
  return [...text.matchAll(/\[\[[ \t]{0,9}press-text-[^\]\n]{0,200}\]\]/g)].flatMap(({ 0: words, index }) => {
    const isPlaced = placed.has(index + words.indexOf('press-text-'));
    return isPlaced ? [] : [{ start: index, end: index + words.length }];
  });
}

function idleness({ verb }: Directive, named: NamedRule | undefined): Message {
  if (verb === 'enable') {
    return named
      ? told('Nothing before this line disables {0}.', named.id)
      : told('Nothing before this line disables a rule.');
  }
  return named
    ? told('{0} finds nothing to silence here; this can go.', named.id)
    : told('The rules find nothing to silence here; this can go.');
}

function isOff(id: string, settings: Settings): boolean {
  const rule = rules.find((each) => each.id === id);
  return rule !== undefined && (settings.rules[id] ?? levelIn(settings.profile, rule)) === 'off';
}

/** Takes a rule out of a directive, or the whole line where it is the only one. */
export function removalOf({ text }: Article, { line, rules: all }: Directive, named: NamedRule | undefined): Fix[] {
  if (named && all.length > 1) {
    const [before, after] = [all[named.index - 1], all[named.index + 1]];
    const start = after || !before ? named.start : before.end;
    return [
      {
        title: told('Take {0} out of the directive', named.id),
        edits: [{ start, end: after?.start ?? named.end, text: '' }],
      },
    ];
  }
  const lineEnd = /^(?:\r\n|[\n\r\u2028\u2029])/.exec(text.slice(line.end, line.end + 2))?.[0] ?? '';
  return [
    { title: told('Remove the directive'), edits: [{ start: line.start, end: line.end + lineEnd.length, text: '' }] },
  ];
}
