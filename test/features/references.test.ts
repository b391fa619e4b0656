import assert from 'node:assert/strict';
import { introductionAt, mentionsAt } from '../../server/features/references.ts';
import { articleOf } from './article-of.ts';

const article = articleOf(
  '{The mayor|nominal Dana Reyes} spoke. {{Reyes|name Dana Reyes}|source 1} {said|cue 1} {yes|content 1}. {Dana Reyes|name Dana Reyes} left with {Hal Brandt|name Hal Brandt}; {she|pronoun Dana Reyes} waved. A {road|content 2}.',
);
const wordsAt = (words: string) => {
  const mentions = mentionsAt(article, article.text.indexOf(words), { thoughts: false });
  return mentions.map(({ start, end }) => article.text.slice(start, end));
};
const introduced = (words: string) => introductionAt(article, article.text.indexOf(words), { thoughts: false })?.start;

describe('mentionsAt and introductionAt', () => {
  const all = ['The mayor', 'Reyes', 'Dana Reyes', 'she'];
  for (const words of ['The mayor', 'Reyes said', 'she waved', 'said', 'yes']) {
    it(`finds all mentions from “${words}”`, () => assert.deepEqual(wordsAt(words), all));
    it(`finds the full name from “${words}”`, () => assert.equal(introduced(words), article.text.indexOf('Dana')));
  }
  it('keeps to the one under the cursor', () => assert.deepEqual(wordsAt('Hal'), ['Hal Brandt']));
  it('finds nobody where nobody is', () => {
    assert.deepEqual(wordsAt('left'), []);
    assert.deepEqual(wordsAt('road'), []);
    assert.equal(introduced('road'), undefined);
  });
});
