import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Attribution, Span } from '../../server/analysis/article.ts';
import { runningQuotation } from '../../server/rules/running-quotation.ts';
import { openingOf, sourcePhrase } from '../../server/rules/support/flagged.ts';
import { articleOf } from '../features/article-of.ts';
import { deskOf } from './desk.ts';

const words = (flag: typeof openingOf, text: string) => {
  const { start, end } = flag(analyze(text, { force: true }), { start: 0, end: text.length });
  return text.slice(start, end);
};

describe('what is underlined of a finding', () => {
  for (const [text, opening] of [
    ['“Nobody asked the people who live here.”', '“Nobody asked the'],
    ['“Yes.”', '“Yes.”'],
    ['“Nobody\nasked the people.”', '“Nobody'],
    [`“${'a'.repeat(90)}”`, `“${'a'.repeat(39)}`],
  ] as const)
    it(`an opening: ${opening}`, () => assert.equal(words(openingOf, text), opening));

  for (const [text, phrase] of [
    ['A senior official, who asked not to be named,', 'A senior official'],
    ['Officials', 'Officials'],
    [', of all people', ', of all people'],
  ] as const)
    it(`a source: ${phrase}`, () => assert.equal(words(sourcePhrase, text), phrase));
});

describe('running-quotation says what the hover says', () => {
  it('is silent where the next quotation is another’s', () => {
    const article = articleOf(`{{“We will rebuild the pier.”|speech}|content 1} {{Brandt|name Brandt}|source 2}
{{Reyes|name Reyes}|source 1} {said|cue 1}: {“We will rebuild the pier.”|speech}
{{“We will not.”|speech}|content 3}`);
    const [reyes, brandt] = ['Reyes', 'Brandt'].map((name) => article.entities.find((each) => each.name === name)!.id);
    const [, first, second] = article.quotations;
    const said = (span: Span | undefined, speaker: string | undefined): Attribution => ({
      ...{ ...article.attributions[0]!, content: span ? [span] : [], cue: [], source: [] },
      speaker: speaker ?? null,
    });
    const found = (next: string | undefined) =>
      runningQuotation
        .check({ ...article, attributions: [said(first, reyes), said(second, next)] }, deskOf('ap'))
        .map(({ message }) => message.text);
    assert.deepEqual(found(brandt), []);
    assert.deepEqual(found(reyes), ['The quotation goes on in the next paragraph: it closes there, not here.']);
    assert.deepEqual(found(undefined), [
      'The quotation may go on in the next paragraph: then it closes there, not here.',
    ]);
  });
});
