import type { Article, Span } from '../analysis/article.ts';
import type { Verb } from '../ignoring/directives.ts';
import { type Translate, translator, wordsOfMessage } from '../l10n/translate.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { rules } from '../rules/index.ts';
import { houses } from '../rules/support/houses.ts';
import type { Settings } from '../settings.ts';
import { wordsOf } from '../text/spans.ts';
import { entityCard } from './card.ts';
import { type CompletionPlace, completionPlaceAt } from './completion-place.ts';
import { offeredCues } from './offered-cues.ts';
import { type OfferedName, offeredNames } from './offered-names.ts';

/** Something that may be written in the place of what is typed. */
export interface Completion {
  readonly words: string;
  readonly kind: 'name' | 'cue' | 'directive' | 'rule';
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** The id of the rule whose page tells more. */
  readonly rule?: string;
}

export interface Completions {
  /** What they replace. */
  readonly typed: Span;
  /** The likeliest first. */
  readonly items: readonly Completion[];
}

/** Whether the user has asked; `perhaps`: the editor may ask by itself as letters are typed. */
export type Asked = 'no' | 'perhaps' | 'yes';

/**
 * What may be written at an offset: sources and cues where an attribution is being typed; speakers where a sentence begins, once
 * two letters of theirs stand there; verbs and rules in a directive. In other words of the paper's own, or in quoted ones, names
 * are offered to those alone who ask.
 */
export function completionsAt(
  article: Article,
  offset: number,
  asked: Asked,
  settings: Shown & Pick<Settings, 'profile'>,
): Completions {
  const around = { start: offset, end: offset };
  const forms = new Set(offeredNames(article, around, settings).map(({ words }) => words));
  const place = completionPlaceAt(article, offset, forms);
  return { typed: place.typed, items: itemsFor(article, place, asked, settings) };
}

function itemsFor(
  article: Article,
  { kind, typed }: CompletionPlace,
  asked: Asked,
  settings: Shown & Pick<Settings, 'profile'>,
): Completion[] {
  if (kind === 'verb') return verbCompletions(translator(settings.language));
  if (kind === 'rule') return ruleCompletions;
  if (!article.isProse) return [];
  const names = () => offeredNames(article, typed, settings).map((each) => nameCompletion(article, each, settings));
  const cues = (position: 'before' | 'behind') => cueCompletions(article, position, settings);
  if (kind === 'quotation') {
    return houses[settings.profile].order === 'cue' ? [...cues('before'), ...names()] : [...names(), ...cues('before')];
  }
  if (kind === 'source') return cues('behind');
  if (kind === 'cue') return names();
  const letters = article.text.slice(typed.start, typed.end).toLowerCase();
  if (kind === 'sentence' && asked !== 'no') {
    const isFit = ({ words }: Completion) => words.toLowerCase().startsWith(letters);
    return names()
      .map((name) => ({ ...name, words: capitalized(name.words) }))
      .filter((name) => asked === 'yes' || (letters.length >= 2 && isFit(name)));
  }
  return asked === 'yes' ? names() : [];
}

function nameCompletion(article: Article, { words, detail, entity }: OfferedName, shown: Shown): Completion {
  return { words, kind: 'name', detail, documentation: entityCard(article, entity, shown) };
}

/** Those that the article uses most come first. */
function cueCompletions(article: Article, position: 'before' | 'behind', shown: Shown): Completion[] {
  const t = translator(shown.language);
  const counts = new Map<string, number>();
  for (const { cue } of shownAttributions(article, shown)) {
    const words = cue.map((span) => wordsOf(article.text, span).toLowerCase()).join(' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return offeredCues
    .filter(({ precedes }) => position === 'before' || !precedes)
    .map(({ words, use }) => ({ count: counts.get(words) ?? 0, words, use }))
    .sort((a, b) => b.count - a.count)
    .map(({ words, use }) => ({ words, kind: 'cue', detail: '', documentation: wordsOfMessage(use, t) }));
}

const silences = (t: Translate): Readonly<Record<Verb, string>> => ({
  'disable-next-line': t('Silences rules in the next paragraph.'),
  disable: t('Silences rules from here on, up to `press-text-enable` or the end.'),
  enable: t('Ends what `press-text-disable` has begun.'),
  'disable-file': t('Silences rules in the whole file.'),
});

const verbCompletions = (t: Translate): Completion[] =>
  Object.entries(silences(t)).map(([verb, silence]): Completion => {
    const documentation = `${silence} ${t('All rules, where it names none.')}`;
    return { words: `press-text-${verb}`, kind: 'directive', detail: '', documentation };
  });

const ruleCompletions = rules.map(({ id, summary, explanation }): Completion => {
  return { words: id, kind: 'rule', detail: summary, documentation: explanation[0] ?? summary, rule: id };
});

const capitalized = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
