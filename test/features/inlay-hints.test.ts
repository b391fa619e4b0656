import assert from 'node:assert/strict';
import type { Article } from '../../server/analysis/article.ts';
import { inlayHintsOf } from '../../server/features/inlay-hints.ts';
import type { HintLevel } from '../../server/settings.ts';
import { articleOf } from './article-of.ts';

const hints = (article: Article, inlayHints: HintLevel) =>
  inlayHintsOf(article, { thoughts: false, inlayHints }).map(
    ({ offset, label }) => `${article.text.slice(0, offset).split(/[.] /).at(-1)}${label}`,
  );

describe('inlayHintsOf', () => {
  const article = articleOf(
    '{{Mayor {Dana Reyes|name Dana Reyes}|source 1}} {came|cue 1} {in|content 1}. {{She|pronoun Dana Reyes}|source 2} {said|cue 2} {yes|content 2}. {{The mayor|nominal Dana Reyes}|source 3} {left|cue 3} {so|content 3}. {Officials|source 4} {said|cue 4} {no|content 4}.',
    { attributions: { 3: { confidence: 0.7, evidence: 'the nearest mayor' } } },
  );

  it('tells who is behind pronouns and roles, not behind names, and nobody where nobody is known', () => {
    assert.deepEqual(hints(article, 'on'), ['She→ Dana Reyes', 'The mayor→ Dana Reyes']);
  });

  it('tells only what is not sure, or says nothing', () => {
    assert.deepEqual(hints(article, 'ambiguous'), ['The mayor→ Dana Reyes']);
    assert.deepEqual(hints(article, 'off'), []);
  });

  it('tells a pronoun for which two people come into question', () => {
    const two = articleOf(
      '{Hal Brandt|name Hal Brandt} met {Tom Ibsen|name Tom Ibsen} there. {{He|pronoun Hal Brandt}|source 1} {said|cue 1} {yes|content 1}.',
    );
    const inOneParagraph: Article = { ...two, sentences: sentencesOf(two.text) };
    assert.deepEqual(hints(inOneParagraph, 'ambiguous'), ['He→ Hal Brandt']);
  });

  it('tells a label of an interview where it calls somebody first, and not at each turn', () => {
    const interview = articleOf(
      'We met {Ana Holt|name Ana Holt}.\n{{A|nominal Ana Holt}|source 1}{:|cue 1} {yes|content 1}.\n{{A|nominal Ana Holt}|source 2}{:|cue 2} {no|content 2}.',
    );
    assert.equal(hints(interview, 'on').length, 1);
  });

  it('tells it once where one source carries two attributions', () => {
    const twice = articleOf(
      '{Dana Reyes|name Dana Reyes} came. {{{She|pronoun Dana Reyes}|source 2}|source 1} {said|cue 1} {a|content 1} and {warned|cue 2} {b|content 2}.',
    );
    assert.equal(hints(twice, 'on').length, 1);
  });
});

function sentencesOf(text: string): Article['sentences'] {
  const end = text.indexOf('. ') + 1;
  const spans = [
    { start: 0, end },
    { start: end + 1, end: text.length },
  ];
  return spans.map((span) => ({ ...span, first: 0, last: 0, paragraph: 0 }));
}
