import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/analysis/analyze.ts';
import { explain } from '../../server/analysis/explain.ts';
import { goldenArticles } from '../articles/golden.ts';
import { text as anyText } from './any-text.ts';

describe('explain', () => {
  const explained = (text: string) => explain(text, { force: true });
  const speakerIn = (text: string) => explained(text).attributions.at(-1)?.speaker;

  it('gives the same article as analyze, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, attributions } = explained(text);
        assert.deepEqual(article, analyze(text, { force: true }));
        assert.deepEqual(
          attributions.map(({ attribution }) => attribution),
          article.attributions,
        );
      }),
      { seed: 1851, numRuns: 100 },
    );
  });

  it('gives nothing for what is no prose', () => {
    const { article, attributions, dropped } = explain('requests==2.31.0\nnumpy>=1.26\nflask==3.0.2\nlxml==5.1.0\n');
    assert.deepEqual([article.isProse, attributions, dropped], [false, [], []]);
  });

  it('tells who set each edge, and what the passes did', () => {
    const text = 'For the first time, Dana Reyes said, nobody could have held the wall.';
    const [one] = explained(text).attributions;
    assert.deepEqual(
      one?.parts.map(({ role, start, end, startBy, endBy }) => [role, text.slice(start, end), startBy, endBy]),
      [
        ['source', 'Dana Reyes', 'learned', 'learned'],
        ['cue', 'said', 'learned', 'learned'],
        ['content', 'For the first time', 'extend-left', 'extend-left'],
        ['content', 'nobody could have held the wall', 'learned', 'learned'],
      ],
    );
    assert.deepEqual(
      one.changes.map(({ by, before, after }) => [by, before?.content.length, after.content.length]),
      [['extend-left', 1, 2]],
    );
  });

  it('keeps what a pass dropped', () => {
    const text =
      '“Nobody told us anything,” said a nurse, who said she did not want to be named. “We found out from Facebook.”';
    const { dropped } = explained(text);
    assert.deepEqual(
      dropped.map(({ by, parts: [source] }) => [by, source?.role]),
      [['extend-source-relative', 'source']],
    );
  });

  const met = 'Mayor Dana Reyes met Hal Brandt, a spokesman for the port. ';

  it('names in every golden article whom the article names', () => {
    for (const { name, text, language } of goldenArticles()) {
      const { article, attributions } = explain(text, language ? { language } : {});
      const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
      for (const { attribution, speaker } of attributions)
        assert.equal(speaker?.taken?.name, names.get(attribution.speaker ?? ''), name);
    }
  });

  it('names those who were weighed where the article leaves a body out', () => {
    const text =
      'The health ministry shut the clinic of Dana Reyes. Tom Osk ran it. “No,” he said. “Go,” the ministry’s lawyer said.';
    const { article, attributions } = explained(text);
    assert.deepEqual(
      article.entities.map(({ name }) => name),
      ['Dana Reyes', 'Tom Osk'],
    );
    assert.deepEqual(
      attributions.map(({ speaker }) => speaker?.taken?.name),
      ['Tom Osk', undefined],
    );
  });

  it('ranks those who were weighed for a pronoun, and nobody, with what speaks for each', () => {
    const speaker = speakerIn(`${met}Hugh Hill watched. He said it was late.`);
    const candidates = speaker?.search?.candidates ?? [];
    assert.deepEqual(candidates.map(({ name }) => name).sort(), ['Dana Reyes', 'Hal Brandt', 'Hugh Hill', null]);
    assert.equal(candidates[0]?.name, 'Hugh Hill');
    assert.ok(Math.abs(candidates.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
    const brandt = candidates.find(({ name }) => name === 'Hal Brandt');
    assert.ok(brandt?.signs.some(({ name }) => name === 'has not spoken'));
  });

  const ways: readonly [text: string, by: string, taken: string | null][] = [
    [`${met}She said it was late.`, 'mention', 'Dana Reyes'],
    [`${met}The spokesman said it was late.`, 'mention', 'Hal Brandt'],
    [`${met}Brandt said it was late.`, 'name', 'Hal Brandt'],
    [`${met}Her aides said it was late.`, 'mention', null],
    ['Dana Reyes and Hugh Hill said it was late. They said it was cold.', 'group', 'Dana Reyes'],
    ['The Ellery Port Authority closed the quay. It said that the wall was late.', 'mention', 'Ellery Port Authority'],
    ['The agency said that the wall was late.', 'mention', null],
    ['Officials said that the wall was late.', 'unnamed', null],
  ];
  for (const [text, by, taken] of ways) {
    it(`tells by what way a speaker was found: ${text.replace(met, '')} ${by}`, () => {
      const speaker = speakerIn(text);
      assert.deepEqual([speaker?.by, speaker?.taken?.name ?? null], [by, taken]);
    });
  }
});
