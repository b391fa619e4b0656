import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { runningQuotation } from '../../server/rules/running-quotation.ts';
import { openingOf, sourcePhrase } from '../../server/rules/support/flagged.ts';
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
  const messages = (text: string) =>
    runningQuotation.check(analyze(text, { force: true }), deskOf('ap')).map(({ message }) => message);

  it('is silent where the next quotation is another’s', () => {
    assert.deepEqual(
      messages('Dana Reyes said: “We will rebuild the pier.”\n\n“We will not,” Hal Brandt told the council on Friday.'),
      [],
    );
  });
  it('is sure where the same person goes on', () => {
    const [message = ''] = messages('Dana Reyes said: “We will rebuild the pier.”\n\n“And we will do it by May.”');
    assert.match(message, /^The quotation (?:goes|may go) on in the next paragraph/);
  });
});
