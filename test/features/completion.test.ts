import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { type Asked, completionsAt } from '../../server/features/completion.ts';
import { defaultSettings, type Profile } from '../../server/settings.ts';
import { fixtureFrom } from './fixture.ts';

const story = `“We have waited eleven years for this,” Mayor Dana Reyes told the council on Friday.

Hal Brandt, a spokesman for the port, said the quay would stay closed.

`;

function offered(typing: string, asked: Asked = 'no', profile: Profile = 'none', isMarkdown = false): string[] {
  const { text, cursor } = fixtureFrom(story + typing);
  const article = analyze(text, isMarkdown ? { language: 'markdown' } : {});
  return completionsAt(article, cursor, asked, { ...defaultSettings, profile }).items.map(({ words }) => words);
}

const people = ['Brandt', 'Hal Brandt', 'the spokesman', 'Reyes', 'Dana Reyes', 'the mayor'];

describe('completionsAt', () => {
  it('offers sources, who spoke last first, and cues behind a quotation that wants its source', () => {
    const found = offered('“It will be done by May,” $0');
    assert.deepEqual(found.slice(0, 7), [...people, 'said']);
    assert.ok(found.includes('told') && found.includes('according to'));
    assert.deepEqual(offered('“Will it be done by May?” Br$0').slice(0, 6), people);
  });

  it('offers cues first where the house writes them first', () => {
    assert.equal(offered('“It will be done by May,” $0', 'no', 'guardian')[0], 'said');
  });

  it('offers sources alone behind a cue, and cues alone behind a source', () => {
    assert.deepEqual(offered('“It will be done by May,” said $0'), people);
    assert.deepEqual(offered('The quay is closed, according to $0'), people);
    for (const source of ['Reyes', 'she', 'the mayor']) {
      const cues = offered(`“It will be done by May,” ${source} $0`);
      assert.ok(cues.includes('said') && !cues.includes('according to') && !cues.includes('Reyes'), source);
    }
  });

  it('offers speakers where a sentence begins, once asked or after two letters', () => {
    assert.deepEqual(offered('It rained. $0'), []);
    assert.deepEqual(offered('It rained. R$0', 'perhaps'), []);
    assert.deepEqual(offered('It rained. Re$0', 'perhaps'), ['Reyes']);
    assert.deepEqual(offered('It rained. Th$0', 'perhaps'), ['The spokesman', 'The mayor']);
    assert.deepEqual(offered('It rained. It$0', 'perhaps'), []);
    assert.deepEqual(offered('$0', 'yes').slice(0, 3), ['Brandt', 'Hal Brandt', 'The spokesman']);
  });

  it('offers nothing in other words unless asked', () => {
    for (const typing of [
      'It rained when Re$0',
      'The council, which said $0',
      '“We met $0”',
      '“We met Re$0',
      '“It is over.” $0',
      'The “wall,” $0',
    ]) {
      for (const asked of ['no', 'perhaps'] as const) assert.deepEqual(offered(typing, asked), [], typing);
      assert.equal(offered(typing, 'yes').length, people.length, typing);
    }
  });

  it('offers the verbs of directives, and the rules in them', () => {
    assert.deepEqual(offered('[[press-$0'), [
      'press-text-disable-next-line',
      'press-text-disable',
      'press-text-enable',
      'press-text-disable-file',
    ]);
    assert.ok(offered('[[press-text-disable $0]]').includes('unattributed-quote'));
    assert.ok(
      offered('<!-- press-text-disable late-attribution, unn$0 -->', 'no', 'none', true).includes('two-speakers'),
    );
    assert.deepEqual(offered('[[press-text-disable late-attribution -- a $0]]'), []);
  });

  it('leaves out what two people are called, and what has no prose', () => {
    const two = '“It will be done,” Tom Reyes, a farmer, said.\n\n“Yes,” $0';
    const found = offered(two);
    assert.ok(!found.includes('Reyes') && found.includes('Tom Reyes') && found.includes('Dana Reyes'));
    const { items } = completionsAt(analyze('a = 1;\nb = 2;\n', {}), 0, 'yes', defaultSettings);
    assert.deepEqual(items, []);
  });
});
