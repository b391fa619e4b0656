import type { Article, Entity, Mention, Span } from '../analysis/article.ts';
import { DOUBLE_CLOSERS } from '../analysis/lexicon/quotation-marks.ts';
import { told } from '../l10n/translate.ts';
import { headlineTest } from '../queries/headline.ts';
import { isMarked, whoMarker } from '../queries/markers.ts';
import { speechQuotations } from '../queries/quotations.ts';
import { anyOverlaps, unionOf, wordsOf } from '../text/spans.ts';
import type { Edit, Finding, Rule } from './rule.ts';

export const firstReference: Rule = {
  id: 'first-reference',
  summary: 'A speaker met by surname first or without a word of who they are, or by the full name again',
  explanation: [
    'Whoever speaks is introduced once, by full name and by who they are, and goes by the surname from there. The rule flags a ' +
      'surname that comes before its full name, a speaker of whom nothing is said beside the name, and a full name that comes again.',
    'Only people who speak in the article count; headlines, quotations and people who share their surname with another are ' +
      'left alone. The full name is not flagged a second time where five paragraphs or more have passed without it.',
  ],
  origin: 'BCcampus, Writing for Public Relations, on attribution.',
  severity: 'information',
  profiles: { none: 'off' },
  bad: [
    {
      text: 'Mr. [[Brandt]] said the pier was closed. The owner, Hal Brandt, spoke on Monday.',
      fixed: 'Mr. Hal Brandt said the pier was closed. The owner, Brandt, spoke on Monday.',
    },
    {
      text: 'Mayor Dana Reyes said the pier was closed. [[Dana Reyes]] said it was rotten.',
      fixed: 'Mayor Dana Reyes said the pier was closed. Reyes said it was rotten.',
    },
    {
      text: '[[Dana Reyes]] said the pier was closed.',
      fixed: 'Dana Reyes [who?] said the pier was closed.',
    },
  ],
  good: [
    'Dana Reyes, who fishes there, said the pier was closed.',
    'Mayor Dana Reyes said the pier was closed. Reyes said it was rotten.',
    'Reyes says pier is rotten\n\nMayor Dana Reyes said the pier was closed.',
    'Mayor Dana Reyes said the pier was closed. Ana Reyes said it was not. Dana Reyes shrugged.',
  ],
  check: (article) => {
    const speakers = new Set(
      article.attributions.filter((attribution) => attribution.class === 'speech').map(({ speaker }) => speaker),
    );
    const quoted = unionOf(speechQuotations(article).flatMap(({ pieces }) => pieces));
    const isInHeadline = headlineTest(article);
    const surnames = countsOf(article.entities.map(surnameOf));
    return article.entities.flatMap((entity) => {
      const surname = surnameOf(entity);
      if (entity.type !== 'person' || !speakers.has(entity.id) || surname === undefined) return [];
      if (surnames.get(surname) !== 1) return [];
      const names = entity.mentions.filter(
        (mention) => mention.kind === 'name' && !isInHeadline(mention) && !anyOverlaps(quoted, mention),
      );
      return [...undescribed(article, entity, names), ...findingsOf(article, entity, surname, names)];
    });
  },
};

/** What a person is named behind without a word on who that is: a sentence's start, "said". */
const BEFORE_FIRST = new RegExp(`(?:^|[.!?\\n${DOUBLE_CLOSERS}]\\s*|\\b(?:said|says)\\s)$`);

/** A speaker who is met by a bare name, and of whom the article says nothing anywhere: “Dana Reyes said”. */
function undescribed(article: Article, { name, role, affiliation, age }: Entity, names: readonly Mention[]): Finding[] {
  const first = names[0];
  if (!first || role || affiliation || age || wordsOf(article.text, first) !== name) return [];
  const before = article.text.slice(Math.max(0, first.start - 20), first.start);
  const after = article.text.slice(first.end, first.end + 20);
  const isBare = BEFORE_FIRST.test(before) && /^\s(?!of\b|from\b|at\b|who\b|\()\p{L}/u.test(after);
  if (!isBare || isMarked(article, first, whoMarker)) return [];
  const fix = {
    title: told('Ask who it is: {0}', whoMarker),
    edits: [{ start: first.end, end: first.end, text: ` ${whoMarker}` }],
  };
  return [{ ...spanOf(first), message: told('Nothing says who {0} is.', name), fixes: [fix] }];
}

function findingsOf(article: Article, { name }: Entity, surname: string, names: readonly Mention[]): Finding[] {
  const words = names.map((mention) => wordsOf(article.text, mention));
  const first = names[0];
  const full = names[words.indexOf(name)];
  let last: Mention | undefined;
  const again = names.flatMap((mention, i): Finding[] => {
    const before = last;
    if (words[i] === name) last = mention;
    if (!before || words[i] !== name || isFar(article, before, mention)) return [];
    const fix = { title: told('Write “{0}”', surname), edits: [edit(mention, surname)] };
    return [{ ...spanOf(mention), message: told('{0} has been introduced by the full name.', surname), fixes: [fix] }];
  });
  if (!first || words[0] !== surname || !full) return again;
  const swap = {
    title: told('Write “{0}” here, “{1}” there', name, surname),
    edits: [edit(first, name), edit(full, surname)],
  };
  return [
    { ...spanOf(first), message: told('{0} is met here before the full name.', surname), fixes: [swap] },
    ...again,
  ];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function edit(span: Span, text: string): Edit {
  return { ...spanOf(span), text };
}

/** Whether so much stands between that a reader may need the full name again. */
function isFar({ text }: Article, before: Span, mention: Span): boolean {
  return (text.slice(before.end, mention.start).match(/\n+/g)?.length ?? 0) >= 5;
}

/** The last word of a name of several: "Reyes" of "Dana Reyes". */
function surnameOf({ name, aliases }: Entity): string | undefined {
  const last = name.split(' ').at(-1);
  const surnames = aliases.filter((alias) => !alias.includes(' ') && name.endsWith(` ${alias}`));
  return name.includes(' ') ? (surnames[0] ?? last) : undefined;
}

function countsOf(words: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
