import assert from 'node:assert/strict';
import type { ArticleJson } from '../../server/features/json.ts';
import { attributionErrors } from './attribution-errors.ts';
import type { GoldDocument, Pair } from './corpora.ts';
import { errorReport } from './errors.ts';
import { nameErrors } from './name-errors.ts';

const text = 'Dana Reyes said the wall would hold. Okafor feared that it might not. Larkhaven waits.';

/** The place of some words in the text. */
function at(words: string): Pair {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
}

const spans = (...all: string[]) => all.map((words) => ({ start: at(words)[0], end: at(words)[1], text: words }));

const gold: GoldDocument = {
  id: 'wall',
  text,
  attributions: [
    { source: [at('Dana Reyes')], cue: [at('said')], content: [at('the wall would hold')], type: 'indirect' },
    { source: [at('Okafor')], cue: [at('feared')], content: [at('that it might not')], type: 'indirect' },
  ],
  entities: [
    [...at('Dana Reyes'), 'PERSON'],
    [...at('Okafor'), 'PER'],
    [...at('Larkhaven'), 'GPE'],
  ],
};

/** An analysis with nothing but these. */
function analysis(parts: {
  attributions?: readonly { source: string; cue: string; content: string; type: 'direct' | 'indirect' }[];
  names?: readonly { name: string; type: 'person' | 'place' | 'nationality' }[];
}): ArticleJson {
  const attributions = (parts.attributions ?? []).map(({ source, cue, content, type }, i) => ({
    ...{ id: `a${i}`, type, class: 'speech' as const, speaker: null, confidence: 1, evidence: '' },
    ...{ source: spans(source), cue: spans(cue), content: spans(content) },
  }));
  const entities = (parts.names ?? []).map(({ name, type }, i) => ({
    ...{ id: `e${i}`, type, name, aliases: [] },
    mentions: spans(name).map((span) => ({ ...span, kind: 'name' as const })),
  }));
  return { version: 1, id: 'wall', isProse: true, attributions, entities, quotations: [], diagnostics: [] };
}

const kinds = (errors: readonly { kind: string }[]) => errors.map(({ kind }) => kind);

describe('the classes of errors', () => {
  const first = { source: 'Dana Reyes', cue: 'said', content: 'the wall would hold', type: 'indirect' } as const;
  const second = { source: 'Okafor', cue: 'feared', content: 'that it might not', type: 'indirect' } as const;

  const attributions: readonly [string, NonNullable<Parameters<typeof analysis>[0]['attributions']>, string[]][] = [
    ['none where all is right', [first, second], []],
    ['missed', [second], ['missed, indirect']],
    ['spurious', [first, second, { ...second, content: 'Larkhaven' }], ['spurious, indirect']],
    ['source', [{ ...first, source: 'Dana' }, second], ['source, indirect']],
    ['cue', [{ ...first, cue: 'said the' }, second], ['cue, indirect']],
    ['content, by half', [{ ...first, content: 'wall would hold' }, second], ['content, indirect']],
    ['content, by less', [{ ...first, content: 'hold' }, second], ['missed, indirect', 'spurious, indirect']],
    ['type', [{ ...first, type: 'direct' }, second], ['type, indirect as direct']],
  ];
  for (const [name, found, expected] of attributions) {
    it(`of attributions: ${name}`, () => {
      assert.deepEqual(kinds(attributionErrors(gold, analysis({ attributions: found }))), expected);
    });
  }

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
    it(`of names: ${name}`, () => assert.deepEqual(kinds(nameErrors(gold, analysis({ names: found }))), expected));
  }
});

describe('the report of errors', () => {
  it('counts the classes, and gives as many examples as asked', () => {
    const error = (kind: string, number: number) => ({ kind, document: `d${number % 2}`, text: `text ${number}` });
    const report = errorReport([...[0, 1, 2, 3].map((i) => error('cue, direct', i)), error('missed, direct', 4)], 2);
    assert.match(report, /3 {2}d0\n +2 {2}d1/);
    assert.match(report, /cue, direct: 4\n {2}d0\n {6}text 0\n {2}d0\n {6}text 2\n\nmissed, direct: 1/);
  });
});
