import { type Message, told } from '../l10n/translate.ts';
import { ambiguousSources } from '../queries/ambiguous-sources.ts';
import { shortNameIn } from '../queries/short-names.ts';
import { wordsOf } from '../text/spans.ts';
import type { Rule } from './rule.ts';

export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  summary: 'A “he” or “she” that two people could be the speaker behind',
  explanation: [
    'Where the sentence before names two people whom “he” may mean, a reader takes the wrong one half of the time. Write the name.',
    'The rule looks at the sentence before the pronoun’s own, the paper’s words alone, and leaves out whom the article ' +
      'calls “she” where the pronoun is “he”. A sentence with somebody who speaks in it is no riddle: the next “he” goes on.',
  ],
  origin: 'No style guide: what readers and machines alike get wrong.',
  severity: 'information',
  profiles: { none: 'off' },
  bad: [
    {
      text: 'Mr. Brandt has known Mr. Ibsen since school. Hal Brandt met Tom Ibsen on the pier. [[He]] said the planks were rotten.',
      fixed:
        'Mr. Brandt has known Mr. Ibsen since school. Hal Brandt met Tom Ibsen on the pier. Brandt said the planks were rotten.',
    },
  ],
  good: [
    'Hal Brandt came to the pier on Monday. He said the planks were rotten.',
    'Hal Brandt praised Tom Ibsen’s calm on Monday. He said the planks were rotten.',
    'Hal Brandt said Tom Ibsen had built the pier. He said the planks were rotten.',
    'Hal Brandt met Tom Ibsen at the pier on Monday. Brandt said the planks were rotten.',
  ],
  check: (article) =>
    ambiguousSources(article).map(({ start, end, candidates }) => {
      const names = candidates.slice(0, 3).map((entity) => shortNameIn(article, entity));
      const either = names.reduce<string | Message>(
        (some, name) => (some === '' ? name : told('{0} or {1}', some, name)),
        '',
      );
      const message = told('“{0}” may be {1}.', wordsOf(article.text, { start, end }), either);
      const fixes = names.map((name) => ({ title: told('Write “{0}”', name), edits: [{ start, end, text: name }] }));
      return { start, end, message, fixes };
    }),
};
