import assert from 'node:assert/strict';
import { explain } from '../../server/analysis/explain.ts';
import { explanationAt, explanationMarkdown, nearestTo } from '../../server/features/explanation.ts';
import { tracedHoverAt } from '../../server/features/hover.ts';
import { fixtureFrom } from './fixture.ts';

/** The sections at the cursor, each as its title with its lines; the head first. */
function sectionsAt(marked: string): Record<string, readonly string[]> {
  const { text, cursor } = fixtureFrom(marked);
  const found = explanationAt(explain(text, { force: true }), cursor);
  return Object.fromEntries(
    found ? [[found.title, []], ...found.sections.map(({ title, lines }) => [title, lines])] : [],
  );
}

const MOTHER =
  '“Nobody told us anything,” said a nurse, who said she did not want to be named. “We found out from Facebook.”';

describe('explanationAt: how an attribution came to be', () => {
  it('names who set each part, who read it and who was considered', () => {
    const sections = sectionsAt(`
Mayor Dana Reyes met Hal Brandt, a spokesman for the port. S$0he said the wall would be rebuilt.
`);
    const [head = ''] = Object.keys(sections);
    assert.match(head, /^a1: indirect speech by Dana Reyes, confidence 0\.\d+$/);
    assert.deepEqual(Object.keys(sections).slice(1), ['Parts', 'Read by', 'Passes', 'Speaker', 'Considered for [She]']);
    assert.deepEqual(sections.Parts, [
      'source [She] (1:60–1:63): the learned reader',
      'cue [said] (1:64–1:68): the learned reader',
      'content [the wall would be rebuilt] (1:69–1:94): the learned reader',
    ]);
    assert.match(sections['Read by']?.[0] ?? '', /^the learned reader, confidence 0\.\d+: subject of “said”$/);
    assert.match(sections['Read by']?.[1] ?? '', /^in the end 0\.\d+, times 0\.\d+ for the speaker: 0\.\d+$/);
    assert.deepEqual(sections.Passes, ['none has changed it']);
    const [speaker = ''] = sections.Speaker ?? [];
    assert.match(speaker, /^Dana Reyes, confidence 0\.\d+: “She” is Dana Reyes, the likeliest of those named$/);
    const [first = '', second = ''] = sections['Considered for [She]'] ?? [];
    assert.match(first, /^Dana Reyes 0\.\d+: [a-z ,]+ \d? ?[+−]\d\.\d, /);
    assert.match(second, /^nobody 0\.\d+: /);
  });

  it('says what each pass made of what', () => {
    const sections = sectionsAt('For the first time, Dana Reyes sa$0id, nobody could have held the wall.');
    assert.deepEqual(sections.Passes, [
      '1 extend-left: content [nobody could have held the wall] → [For the first time] and [nobody could have held the wall]',
    ]);
    const added = sectionsAt('In the words of Dana $0Reyes, the wall is a bill, not a funeral.');
    assert.deepEqual(added.Passes, [
      '1 add-passed-over: added source [Dana Reyes], cue [In the words of], content [the wall is a bill, not a funeral]',
    ]);
  });

  it('shows what was dropped there, with an attribution and without', () => {
    const explained = explain(MOTHER, { force: true });
    const at = MOTHER.indexOf('said she');
    const titles = (attributions: typeof explained.attributions): string[] => {
      const found = explanationAt({ ...explained, attributions }, at);
      return found ? [found.title, ...found.sections.map(({ title }) => title)] : [];
    };
    assert.deepEqual(titles([]), ['no attribution any more', 'Dropped here by extend-source-relative']);
    const both = titles(explained.attributions);
    assert.match(both[0] ?? '', /^a1: direct speech/);
    assert.equal(both.at(-1), 'Dropped here by extend-source-relative');
  });

  const nobody: readonly [text: string, why: string][] = [
    ['Officials sa$0id that the wall was late.', 'the words keep the name from the reader, or bring in somebody new'],
    ['Dana Reyes nodded. Her aides sa$0id that the wall was late.', 'that nobody named is meant is likeliest'],
    ['Ms. Dana Reyes nodded. He sa$0id that the wall was late.', 'nobody had been named before who could be meant'],
    ['It rained. He sa$0id that the wall was late.', 'nobody had been named before who could be meant'],
  ];
  for (const [marked, why] of nobody) {
    it(`says why nobody was taken: ${why}`, () => assert.deepEqual(sectionsAt(marked).Speaker, [`nobody: ${why}`]));
  }

  it('shows a long content by its ends', () => {
    const [, , content = ''] =
      sectionsAt(`Dana Reyes sa$0id that the wall ${'and the quay '.repeat(12)}would be rebuilt.`).Parts ?? [];
    assert.match(content, /^content \[that the wall and .* … .* would be rebuilt\] \(1:17–1:\d+\)/);
  });

  it('counts lines by any line end', () => {
    const text = 'The council met.\r\n\r\nDana Reyes said that the wall was late.';
    const found = explanationAt(explain(text, { force: true }), text.indexOf('said'));
    assert.match(found?.sections[0]?.lines[0] ?? '', /^source \[Dana Reyes\] \(3:1–3:11\)/);
  });

  it('names the nearest attribution where there is none', () => {
    const at = (text: string) => nearestTo(explain(text, { force: true }), 3);
    const nearest = at('The council met on Monday. Dana Reyes said that the wall was late.');
    const words = '[Dana Reyes said that the wall was late]';
    assert.equal(nearest, `nothing is attributed here; the nearest attribution is at 1:28: ${words}`);
    assert.equal(at('The council met.'), 'nothing is attributed here, nor anywhere in the text');
    assert.deepEqual(sectionsAt('The council $0met on Monday. Dana Reyes said that the wall was late.'), {});
  });
});

describe('tracedHoverAt: the card with the explanation', () => {
  const hoverOf = (marked: string) => {
    const { text, cursor } = fixtureFrom(marked);
    return tracedHoverAt(explain(text, { force: true }), cursor, { thoughts: false });
  };

  it('stands below a rule', () => {
    const [card = '', below = ''] =
      hoverOf('Dana Reyes sa$0id that the wall was late.')?.markdown.split('\n\n---\n\n') ?? [];
    assert.match(card, /^\*\*Dana Reyes\*\*\n\nParaphrase/);
    assert.match(below, /^\*\*a1\\: indirect speech by Dana Reyes, confidence/);
    assert.match(below, /\n\n\*\*Parts\*\*\n\n- source \\\[Dana Reyes\\\] /);
  });

  it('stands alone where there is no card, and is none where nothing was read', () => {
    const explained = explain(MOTHER, { force: true });
    const at = MOTHER.indexOf('said she');
    const article = { ...explained.article, attributions: [], entities: [] };
    const dropped = tracedHoverAt({ ...explained, article, attributions: [] }, at, { thoughts: false });
    assert.match(dropped?.markdown ?? '', /^\*\*no attribution any more\*\*/);
    assert.equal(dropped?.span.start, MOTHER.indexOf('a nurse'));
    assert.equal(hoverOf('The council $0met on Monday.'), undefined);
  });

  it('shows hostile words as they are written', () => {
    const markdown = explanationMarkdown({
      title: '[x](http://a.example)',
      sections: [{ title: '*', lines: ['<img>'] }],
    });
    assert.equal(markdown, '**\\[x\\]\\(http\\://a\\.example\\)**\n\n**\\***\n\n- \\<img\\>'.replace('a\\.', 'a.'));
  });
});
