import assert from 'node:assert/strict';
import { ERROR_CLASSES } from './error-classes.ts';
import { errorReport } from './errors.ts';
import { analysis, at, type Found, gold, right } from './fixture.ts';

const { first, second, third } = right;

/** The kinds of the errors of one class. */
const kindsOf = (name: string, predicted: Parameters<typeof analysis>[0]): string[] =>
  ERROR_CLASSES[name]!.errors(gold, analysis(predicted)).map(({ kind }) => kind);

describe('the classes of errors', () => {
  it('hold nothing where all is right', () => {
    for (const name of ['speakers', 'contents', 'sources', 'cues', 'types', 'false', 'missed'])
      assert.deepEqual(kindsOf(name, { attributions: [first, second, third] }), [], name);
  });

  const rows: readonly [name: string, what: string, found: readonly Found[], expected: readonly string[]][] = [
    ['speakers', 'none', [{ ...first, speaker: null }, second, third], ['none']],
    ['speakers', 'another', [{ ...first, speaker: 'Okafor' }, second, third], ['wrong']],
    ['speakers', 'a surname of a name', [{ ...first, speaker: 'Reyes' }, second, third], []],
    ['speakers', 'a full name by one of its forms', [first, { ...second, speaker: 'Ada Okafor' }, third], []],
    ['speakers', 'one too many', [{ ...third, speaker: 'Okafor' }], ['told where the gold names nobody']],
    ['speakers', 'one of what is not found', [{ ...first, content: ['hold'], speaker: null }], []],
    [
      'contents',
      'too short',
      [{ ...first, content: ['wall would'] }],
      ['too short at the left, too short at the right'],
    ],
    ['contents', 'too long', [{ ...first, content: ['said the wall would hold'] }], ['too long at the left']],
    [
      'contents',
      'one piece of two',
      [{ ...third, content: ['“We row on,”'] }],
      ['too short at the right, split otherwise'],
    ],
    ['contents', 'not of what is not found', [{ ...first, content: ['hold'] }], []],
    ['sources', 'too short', [{ ...first, source: 'Dana' }], ['too short at the right']],
    ['cues', 'elsewhere', [{ ...first, cue: 'waits' }], ['elsewhere']],
    ['types', 'another', [{ ...first, type: 'mixed' }], ['indirect as mixed']],
    ['false', 'nothing near', [first, { ...second, content: ['Larkhaven waits'] }], ['thought: touches none']],
    ['false', 'less than half', [{ ...first, content: ['hold'] }], ['speech: overlaps by less than half']],
    ['false', 'another class', [{ ...first, class: 'thought' }], ['thought: a speech in the gold']],
    ['missed', 'nothing near', [first, third], ['thought, indirect: touches none']],
    [
      'missed',
      'less than half',
      [{ ...first, content: ['hold'] }, second, third],
      ['speech, indirect: overlaps by less than half'],
    ],
    [
      'missed',
      'another class',
      [first, { ...second, class: 'speech' }, third],
      ['thought, indirect: a speech of ours'],
    ],
  ];
  for (const [name, what, found, expected] of rows) {
    it(`${name}: ${what}`, () => assert.deepEqual(kindsOf(name, { attributions: found }), expected));
  }

  it('say where, in its sentence, with the gold beside ours', () => {
    const wrong = { ...first, content: ['wall would hold'], speaker: 'Okafor', confidence: 0.7 };
    assert.deepEqual(ERROR_CLASSES.speakers!.errors(gold, analysis({ attributions: [wrong] })), [
      {
        kind: 'wrong',
        document: gold.id,
        offset: at('the wall')[0],
        text: [
          'gold  speech, indirect: {Dana Reyes} <said> ⟦the wall would hold⟧.',
          'ours  speech, indirect: {Dana Reyes} <said> the ⟦wall would hold⟧.',
          'gold speaker  Dana Reyes',
          'ours speaker  Okafor, 0.70: as told',
        ].join('\n      '),
      },
    ]);
  });

  it('leave out on both sides what touches a part that annotators set aside', () => {
    const kinds = (name: string, ...discard: (readonly [number, number])[]) => {
      const found = analysis({ attributions: [first, { ...second, content: ['Larkhaven waits'] }, third] });
      return ERROR_CLASSES[name]!.errors({ ...gold, discard }, found).map(({ kind }) => kind);
    };
    assert.deepEqual(kinds('missed'), ['thought, indirect: touches none']);
    assert.deepEqual(kinds('missed', at('might')), []);
    assert.deepEqual(kinds('false'), ['thought: touches none']);
    assert.deepEqual(kinds('false', at('waits')), []);
  });

  it('hold the gold against what shares most with it, wherever that stands', () => {
    const shorter = { ...first, content: ['wall would hold'], speaker: null };
    assert.deepEqual(kindsOf('contents', { attributions: [shorter, first] }), []);
    assert.deepEqual(kindsOf('speakers', { attributions: [shorter, first] }), []);
  });

  it('ask for no class where a corpus does not tell classes as we do', () => {
    const { errors } = ERROR_CLASSES.missed!;
    const found = analysis({ attributions: [{ ...first, class: 'thought' }, second, third] });
    assert.deepEqual(errors({ ...gold, corpus: 'other' }, found), []);
  });

  const reyes = { name: 'Dana Reyes', type: 'person' } as const;
  const okafor = { name: 'Okafor', type: 'person' } as const;
  const larkhaven = { name: 'Larkhaven', type: 'place' } as const;
  const names: readonly [string, NonNullable<Parameters<typeof analysis>[0]['names']>, string[]][] = [
    ['none where all is right', [reyes, okafor, larkhaven], []],
    ['missed', [reyes, larkhaven], ['missed, person']],
    ['bounds', [{ ...reyes, name: 'Reyes' }, okafor, larkhaven], ['bounds, person']],
    ['type', [reyes, okafor, { ...larkhaven, type: 'person' }], ['type, place as person']],
    ['spurious', [reyes, okafor, larkhaven, { name: 'wall', type: 'place' }], ['spurious, place']],
    ['none of a type that nobody scores', [reyes, okafor, larkhaven, { name: 'wall', type: 'nationality' }], []],
  ];
  for (const [name, found, expected] of names) {
    it(`names: ${name}`, () => assert.deepEqual(kindsOf('names', { names: found }), expected));
  }
});

describe('the report of errors', () => {
  const error = (kind: string, number: number) => {
    return { kind, document: `d${number % 2}`, offset: 7, text: `text ${number}` };
  };
  const errors = [...[0, 1, 2, 3].map((i) => error('wrong', i)), error('none', 4)];

  it('counts the kinds, and gives as many examples as asked', () => {
    const report = errorReport(errors, 2);
    assert.match(report, /3 {2}d0\n +2 {2}d1/);
    assert.match(report, /wrong: 4\n {2}d0 @7\n {6}text 0\n {2}d0 @7\n {6}text 2\n\nnone: 1/);
  });

  it('gives all unless a number is asked', () => {
    for (const { text } of errors) assert.ok(errorReport(errors).includes(text));
  });
});
