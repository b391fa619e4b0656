import assert from 'node:assert/strict';
import type { Attributed } from '../../../server/analysis/attributions/attributed.ts';
import { withBeginnings } from '../../../server/analysis/attributions/passes/extend-left.ts';
import { pastDashes } from '../../../server/analysis/attributions/passes/join-parentheticals.ts';
import { withClosingSpeakers } from '../../../server/analysis/attributions/passes/sentence-final-sources.ts';
import { asFormSays } from '../../../server/analysis/attributions/passes/syntactic-constraints.ts';
import { cuesOf } from '../../../server/analysis/attributions/rules/cues.ts';
import { sourcesOf } from '../../../server/analysis/attributions/rules/sources.ts';
import { type Reading, runOf, textOf } from '../../../server/analysis/document/reading.ts';
import { namedText } from './named-text.ts';

type Stage = (reading: Reading, attributed: readonly Attributed[]) => Attributed[];

/** What is said of a text after a stage, where `content` had been read as said before it, with its cue and source. */
function said(stage: Stage, text: string, content: string, cue: string, source: string): string[] {
  const { reading } = namedText(text);
  const run = (words: string) =>
    runOf(reading, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attributed: Attributed = {
    type: 'indirect',
    class: 'speech',
    content: [run(content)],
    cue: run(cue),
    source: run(source),
    confidence: 1,
    evidence: '',
  };
  return stage(reading, [attributed]).flatMap((one) => one.content.map((said) => textOf(reading, said)));
}

describe('extents', () => {
  it('takes a phrase before "according to" with its clause', () => {
    const text = 'And she leads Mr. Roch, a lawyer, among older voters, according to a poll.';
    assert.deepEqual(said(withBeginnings, text, 'among older voters', 'according to', 'a poll'), [
      'she leads Mr. Roch, a lawyer, among older voters',
    ]);
  });

  it('leaves a clause before "according to", and what a semicolon parts', () => {
    const clause = 'The tax is high, but the boats stayed, according to a poll.';
    assert.deepEqual(said(withBeginnings, clause, 'the boats stayed', 'according to', 'a poll'), ['the boats stayed']);
    const parted = 'The tax is high; among older voters, according to a poll.';
    assert.deepEqual(said(withBeginnings, parted, 'among older voters', 'according to', 'a poll'), [
      'among older voters',
    ]);
  });

  it('ends at a semicolon before another clause, not in a list', () => {
    const stage: Stage = (reading, all) => all.map((one) => asFormSays(reading, one));
    const clause = 'Roch said that the wall would hold; the council has its doubts.';
    const read = 'that the wall would hold; the council has its doubts';
    assert.deepEqual(said(stage, clause, read, 'said', 'Roch'), ['that the wall would hold']);
    const list = 'Roch promised a wall for the quay; two ferries for the bay; and rest.';
    const things = 'a wall for the quay; two ferries for the bay; and rest';
    assert.deepEqual(said(stage, list, things, 'promised', 'Roch'), [things]);
    const clauses = 'Roch said that the wall would hold; that the pier was safe; and that nobody was hurt.';
    const all = 'that the wall would hold; that the pier was safe; and that nobody was hurt';
    assert.deepEqual(said(stage, clauses, all, 'said', 'Roch'), [all]);
  });

  it('goes on behind an aside between dashes', () => {
    const text = 'Roch predicted that well-kept ports - which include Tull - will grow by two percent.';
    const whole = 'that well-kept ports - which include Tull - will grow by two percent';
    for (const read of ['that well-kept ports', 'that well-kept ports - which include Tull'])
      assert.deepEqual(said(pastDashes, text, read, 'predicted', 'Roch'), [whole]);
  });

  it('ends at a dash that none follows, and where a thing is spoken of', () => {
    const one = 'Roch said that the wall would hold - and left.';
    assert.deepEqual(said(pastDashes, one, 'that the wall would hold', 'said', 'Roch'), ['that the wall would hold']);
    const paper = 'Roch said that the wall would hold – it is of oak – and walked out.';
    assert.deepEqual(said(pastDashes, paper, 'that the wall would hold', 'said', 'Roch'), ['that the wall would hold']);
    const thing = 'Roch described the demand for coal - which makes steel - as strong.';
    assert.deepEqual(said(pastDashes, thing, 'the demand for coal', 'described', 'Roch'), ['the demand for coal']);
  });

  it('gives a sentence to who told it at its end', () => {
    const text = 'The ferries may stay if she can be convinced that they pay, Ines Roch told The Tull Echo on Friday.';
    const stage: Stage = (reading, all) => {
      const cues = cuesOf(reading);
      return withClosingSpeakers(reading, all, cues, sourcesOf(reading, cues));
    };
    assert.deepEqual(said(stage, text, 'that they pay', 'convinced', 'she'), [
      'The ferries may stay if she can be convinced that they pay',
    ]);
  });
});
