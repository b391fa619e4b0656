import type { Article, Attribution, Entity, Span } from '../analysis/article.ts';
import { told } from '../l10n/translate.ts';
import { shortNameIn } from '../queries/short-names.ts';
import { attributionHull, speakerOf } from '../queries/speakers.ts';
import { hullOf, indexAt, spanAt } from '../text/spans.ts';
import type { Fix, Rule } from './rule.ts';
import { openingOf, sourcePhrase } from './support/flagged.ts';

export const twoSpeakers: Rule = {
  id: 'two-speakers',
  summary: 'Two speakers quoted in one paragraph',
  explanation: [
    'A new paragraph tells the reader that somebody else speaks. Where two people are quoted word for word in one, the ' +
      'second is easily read as the first.',
    'Only quotations count; two people whose words are reported in the paper’s own may share a paragraph.',
  ],
  origin: 'The Chicago Manual of Style, questions and answers on dialogue.',
  severity: 'information',
  profiles: { none: 'off' },
  bad: [
    {
      text: '“The pier is safe,” Dana Reyes said. “It is rotten,” [[Hal Brandt]] said.',
      fixed: '“The pier is safe,” Dana Reyes said.\n\n“It is rotten,” Hal Brandt said.',
    },
  ],
  good: [
    '“The pier is safe,” Dana Reyes said. “It was built to last,” Reyes said.',
    '“The pier is safe,” Dana Reyes said.\n\n“It is rotten,” Hal Brandt said.',
    'Dana Reyes said the pier was safe. Hal Brandt said it was rotten.',
  ],
  check: (article) => {
    let last: { readonly paragraph: number; readonly entity: Entity } | undefined;
    return quoting(article).flatMap((attribution) => {
      const hull = attributionHull(attribution);
      const entity = speakerOf(article, attribution);
      if (entity?.type !== 'person') return [];
      const before = last;
      last = { paragraph: indexAt(article.paragraphs, hull.start), entity };
      if (!before || before.paragraph !== last.paragraph || before.entity === entity) return [];
      const source = hullOf(attribution.source);
      const span = source ? sourcePhrase(article, source) : openingOf(article, hull);
      const names = [entity, before.entity].map((each) => shortNameIn(article, each));
      const message = told('{0} is quoted in the same paragraph as {1}.', ...names);
      return [{ ...span, message, fixes: breakFixes(article, hull) }];
    });
  },
};

/** The attributions that hold a quotation, in text order. */
function quoting({ attributions }: Article): Attribution[] {
  return attributions
    .filter(({ type, class: kind }) => kind === 'speech' && type === 'direct')
    .sort((a, b) => attributionHull(a).start - attributionHull(b).start);
}

/** A new paragraph before the sentence, where that begins with the quotation or its source. */
function breakFixes({ text, sentences, paragraphs }: Article, hull: Span): Fix[] {
  const sentence = spanAt(sentences, hull.start);
  if (sentence?.start !== hull.start) return [];
  const start = text.slice(0, hull.start).trimEnd().length;
  const next = paragraphs[indexAt(paragraphs, hull.start) + 1];
  const gap = next && !/\n\s*\n/.test(text.slice(next.start - 3, next.start)) ? '\n' : '\n\n';
  return [{ title: told('Begin a new paragraph'), edits: [{ start, end: hull.start, text: gap }], preferred: true }];
}
