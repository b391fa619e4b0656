import assert from 'node:assert/strict';
import { hoverAt } from '../../server/features/hover.ts';
import { defaultSettings } from '../../server/settings.ts';
import { articleOf, type Made } from './article-of.ts';
import { fixtureFrom } from './fixture.ts';

const made: Made = {
  entities: {
    'Dana Reyes': { role: 'mayor of Larkhaven', affiliation: 'Harbour Party', aliases: ['Reyes', 'the mayor'] },
    Larkhaven: { type: 'place' },
    'Harbour Board': { type: 'organization' },
  },
  attributions: {
    1: { evidence: 'subject of “said”' },
    2: { type: 'indirect', confidence: 0.8, evidence: 'subject of “added”; “She” is Dana Reyes, the last to speak' },
    3: { type: 'mixed', class: 'thought', confidence: 0.6 },
    4: { type: 'indirect', confidence: 0.3 },
  },
};

const reyes = '**Dana Reyes**, mayor of Larkhaven, Harbour Party';
const tally = 'Quoted twice (1 direct, 1 paraphrased), 1 thought.\n\nAlso called Reyes, the mayor.';
const direct = `${reyes}\n\nDirect quotation: “Mayor Dana Reyes said”.\n\n${tally}`;
const indirect = `${reyes}\n\nParaphrase: “She added”. “She” is Dana Reyes, who spoke last.\n\n${tally}`;

/** The article of all cases; the cursor goes before the words that a case names. */
const marked = `{{“We won {Larkhaven|name Larkhaven} and the {Board|name Harbour Board},”|speech}|content 1} {Mayor {Dana Reyes|name Dana Reyes}|source 1} {said|cue 1}.
{{She|pronoun Dana Reyes}|source 2} {added|cue 2} {that it was over|content 2}.
{{Reyes|name Dana Reyes}|source 3} {hopes|cue 3} {for “a rest”|content 3}. {Officials|source 4} {agreed|cue 4} {to nothing|content 4}.
{“Nobody asked us.”|speech} A {“war”|scare} of words.`;

const cases: readonly [name: string, fixture: string, card: string | undefined][] = [
  ['a quotation', `“We $0won Larkhaven and the Board,” Mayor Dana Reyes said.\n${'^'.repeat(33)}`, direct],
  [
    'a place within a quotation',
    '“We won $0Larkhaven and the Board,” Mayor\n        ^^^^^^^^^',
    '**Larkhaven**, place\n\nMentioned once.',
  ],
  [
    'a body within a quotation',
    '“We won Larkhaven and the $0Board,” Mayor\n                          ^^^^^',
    '**Harbour Board**, organization\n\nNot quoted.',
  ],
  ['a source', 'Mayor Dana $0Reyes said.\n^^^^^^^^^^^^^^^^', direct],
  ['a source, in the words before the name', 'M$0ayor Dana Reyes said.\n^^^^^^^^^^^^^^^^', direct],
  ['a cue', 'Reyes sa$0id.\n      ^^^^', direct],
  ['a pronoun', '$0She added\n^^^', indirect],
  ['a paraphrase', 'that it was $0over.\n^^^^^^^^^^^^^^^^', indirect],
  ['a thought', 'for “a $0rest”. O\n^^^^^^^^^^^^', `${reyes}\n\nReported thought: “Reyes hopes”.\n\n${tally}`],
  [
    'a source that is never named',
    '$0Officials agreed\n^^^^^^^^^',
    '**Officials**\n\nParaphrase: “Officials agreed”.\n\nNo name is known for this source.',
  ],
  [
    'a quotation that needs no source',
    '“Nobody $0asked us.”\n^^^^^^^^^^^^^^^^^^',
    '**No source needed**\n\nIt may carry on the speech of the paragraph beside it.',
  ],
  ['a scare quote', '“wa$0r” of', undefined],
  ['other words', 'of wor$0ds.', undefined],
];

/** Who is told of with doubt, and in what words; the source is the marked one. */
const doubtful = (source: string) => {
  const text = `{Dana Reyes|name Dana Reyes} came. {${source}|source 1} {said|cue 1} {yes|content 1}.`;
  const article = articleOf(text, {
    entities: { 'Dana Reyes': { role: 'Fund’s Director', affiliation: 'Fund' } },
    attributions: { 1: { confidence: 0.6, evidence: 'subject of “said”' } },
  });
  return hoverAt(article, article.text.indexOf(' said') - 1, defaultSettings)
    ?.markdown.split('\n\n')
    .slice(0, 2);
};

describe('hoverAt: the card of whoever speaks', () => {
  const article = articleOf(marked, made);
  for (const [name, fixture, card] of cases) {
    it(name, () => {
      const { text, cursor, underlines } = fixtureFrom(fixture);
      const start = article.text.indexOf(text.trimEnd());
      assert.notEqual(start, -1);
      const hover = hoverAt(article, start + cursor, { thoughts: true });
      assert.equal(hover?.markdown, card);
      const spans = underlines.map((underline) => article.text.slice(start + underline.start, start + underline.end));
      assert.deepEqual(hover ? [article.text.slice(hover.span.start, hover.span.end)] : [], spans);
    });
  }

  it('a quotation that leaves a reader guessing', () => {
    const alone = articleOf('The band had left by nine.\n{“Nobody asked us then.”|speech}\nThe pier is shut.');
    const hover = hoverAt(alone, alone.text.indexOf('asked'), { thoughts: true });
    assert.equal(hover?.markdown, '**No source**\n\nNobody is named as its source.');
  });

  it('names who speaks in a quotation within another, where the text does', () => {
    const text =
      '{{“My brother {Hal Brandt|name Hal Brandt} said ‘it will fall’ twice,”|speech}|content 1} {{Reyes|name Dana Reyes}|source 1} {said|cue 1}.';
    const made = articleOf(text);
    const start = made.text.indexOf('‘');
    const inner = { ...made.quotations[0]!, start, end: made.text.indexOf('’') + 1, level: 1 };
    const nested = { ...made, quotations: [...made.quotations, inner] };
    const at = (words: string) => hoverAt(nested, nested.text.indexOf(words), defaultSettings);
    assert.equal(
      at('will fall')?.markdown,
      '**Hal Brandt**\n\nA quotation within what Dana Reyes says.\n\nNot quoted.',
    );
    assert.equal(at('twice')?.markdown.split('\n')[0], '**Dana Reyes**');
  });

  it('links to the first mention and to what else is said, for a client that follows links', () => {
    const at = (words: string) => article.text.indexOf(words);
    const hover = hoverAt(article, at('added'), defaultSettings, ({ start }) => `#${start}`);
    const links = `See [first mention](#${at('Dana')}) · [“We won Larkhaven and the Board,”](#${at('“We')})`;
    assert.equal(hover?.markdown.split('\n').at(-1), links);
  });

  it('shows hostile names as they are written', () => {
    const name = '<img src=x onerror=y> [click](http://a.example) **bold** `code` www.a.example';
    const hover = hoverAt(articleOf(`{{Vex|name ${name}}|source 1} {said|cue 1} {yes|content 1}.`), 0, {
      thoughts: true,
    });
    const title = hover?.markdown.split('\n')[0];
    assert.equal(
      title,
      '**\\<img src=x onerror=y\\> \\[click\\]\\(http\\://a.example\\) \\*\\*bold\\*\\* \\`code\\` www\\.a.example**',
    );
  });

  it('doubts a role, and nobody who is named; a body within a role is told once', () => {
    const title = '**Dana Reyes**, Fund’s Director';
    assert.deepEqual(doubtful('{The chief|nominal Dana Reyes}'), [
      title,
      'Direct quotation: “The chief said”. It may be somebody else.',
    ]);
    assert.deepEqual(doubtful('{Dana Reyes|name Dana Reyes}'), [title, 'Direct quotation: “Dana Reyes said”.']);
  });
});
