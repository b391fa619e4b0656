import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { hoverAt } from '../../server/features/hover.ts';
import { outlineOf } from '../../server/features/outline.ts';
import { defaultSettings } from '../../server/settings.ts';

const text = `## The pier

**“We will *rebuild* the [pier](https://example.org/pier),”** said the [harbour office](https://example.org/office) of the town.

According to the [annual report](https://example.org/a "All of it") of the port, the planks were **rotten**.
`;

describe('words of Markdown as surfaces show them', () => {
  const article = analyze(text, { language: 'markdown', force: true });
  const [section] = outlineOf(article, defaultSettings);

  it('have no address, no bracket and no mark of emphasis in the outline', () => {
    assert.deepEqual(
      section?.children.map(({ name }) => name),
      [
        'the harbour office of the town: “We will rebuild the pier,”',
        'the annual report of the port: the planks were rotten',
      ],
    );
  });

  it('nor in the hover', () => {
    const card = hoverAt(article, text.indexOf('annual'), defaultSettings)?.markdown ?? '';
    assert.match(
      card,
      /^\*\*the annual report of the port\*\*\n\nParaphrase: “the annual report of the port According to”|“According to the annual report of the port”/m,
    );
    assert.doesNotMatch(card, /example|\\\[|\\\]/);
  });

  it('begin and end at words: marks of emphasis at the edges of a content stay outside it', () => {
    for (const { content } of article.attributions)
      for (const { start, end } of content) assert.doesNotMatch(text.slice(start, end), /^\*|\*$/);
  });
});
