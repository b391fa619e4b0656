import assert from 'node:assert/strict';
import { Draft } from '../../../server/analysis/attributions/draft.ts';
import { partsOf } from '../../../server/analysis/attributions/paragraph-parts.ts';
import { extendBeforeAccordingTo } from '../../../server/analysis/attributions/passes/extend-before-according-to.ts';
import { extendPastDashes } from '../../../server/analysis/attributions/passes/extend-past-dashes.ts';
import type { Pass } from '../../../server/analysis/attributions/passes/pass.ts';
import { sentenceFinalSources } from '../../../server/analysis/attributions/passes/sentence-final-sources.ts';
import { ruleReadingOf } from '../../../server/analysis/attributions/rules/rule-reader.ts';
import { textOf } from '../../../server/analysis/document/reading.ts';
import { runOfWords } from '../reading.ts';
import { readingOf } from './reading-of.ts';

/** What is said of a text after a pass, where `content` had been read as said before it, with its cue and source. */
function said(pass: Pass, text: string, content: string, cue: string, source: string): string[] {
  const reading = readingOf(text);
  const run = (words: string) => runOfWords(reading, words);
  const read = { reader: 'learned', confidence: 1, evidence: '' } as const;
  const draft = new Draft(reading, ruleReadingOf(reading, partsOf(reading)), [
    { ...read, content: [run(content)], cue: run(cue), source: run(source) },
  ]);
  draft.run(pass);
  return draft.attributions.flatMap((one) => one.content.map((part) => textOf(reading, part)));
}

describe('extents', () => {
  it('takes a phrase before "according to" with its clause', () => {
    const text = 'And she leads Mr. Roch, a lawyer, among older voters, according to a poll.';
    assert.deepEqual(said(extendBeforeAccordingTo, text, 'among older voters', 'according to', 'a poll'), [
      'she leads Mr. Roch, a lawyer, among older voters',
    ]);
  });

  it('leaves a clause before "according to", and what a semicolon parts', () => {
    const clause = 'The tax is high, but the boats stayed, according to a poll.';
    assert.deepEqual(said(extendBeforeAccordingTo, clause, 'the boats stayed', 'according to', 'a poll'), [
      'the boats stayed',
    ]);
    const parted = 'The tax is high; among older voters, according to a poll.';
    assert.deepEqual(said(extendBeforeAccordingTo, parted, 'among older voters', 'according to', 'a poll'), [
      'among older voters',
    ]);
  });

  it('goes on behind an aside between dashes', () => {
    const text = 'Roch predicted that well-kept ports - which include Tull - will grow by two percent.';
    const whole = 'that well-kept ports - which include Tull - will grow by two percent';
    for (const read of ['that well-kept ports', 'that well-kept ports - which include Tull'])
      assert.deepEqual(said(extendPastDashes, text, read, 'predicted', 'Roch'), [whole]);
  });

  it('ends at a dash that none follows, and where a thing is spoken of', () => {
    const one = 'Roch said that the wall would hold - and left.';
    assert.deepEqual(said(extendPastDashes, one, 'that the wall would hold', 'said', 'Roch'), [
      'that the wall would hold',
    ]);
    const paper = 'Roch said that the wall would hold – it is of oak – and walked out.';
    assert.deepEqual(said(extendPastDashes, paper, 'that the wall would hold', 'said', 'Roch'), [
      'that the wall would hold',
    ]);
    const thing = 'Roch described the demand for coal - which makes steel - as strong.';
    assert.deepEqual(said(extendPastDashes, thing, 'the demand for coal', 'described', 'Roch'), [
      'the demand for coal',
    ]);
  });

  it('gives a sentence to who told it at its end', () => {
    const text = 'The ferries may stay if she can be convinced that they pay, Ines Roch told The Tull Echo on Friday.';
    assert.deepEqual(said(sentenceFinalSources, text, 'that they pay', 'convinced', 'she'), [
      'The ferries may stay if she can be convinced that they pay',
    ]);
  });
});
