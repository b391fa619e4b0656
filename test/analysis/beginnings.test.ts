import assert from 'node:assert/strict';
import type { Attributed } from '../../server/analysis/attributions.ts';
import { withBeginnings } from '../../server/analysis/beginnings.ts';
import { runOf } from '../../server/analysis/reading.ts';
import { namedText } from './named-text.ts';

/** What is said of a text in which only `content` was read as said, by its source and cue. */
function said(text: string, content: string, cue: string, source: string): string[] {
  const { reading } = namedText(text);
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attributed: Attributed = {
    type: 'indirect',
    class: 'speech',
    content: [spanOf(content)],
    cue: runOf(reading, spanOf(cue)),
    source: runOf(reading, spanOf(source)),
    confidence: 1,
    evidence: '',
  };
  return withBeginnings(reading, [attributed])[0].content.map(({ start, end }) => text.slice(start, end));
}

describe('beginnings', () => {
  it('takes a phrase before "according to" with its clause', () => {
    const text = 'And she leads Mr. Roch, a lawyer, among older voters, according to a poll.';
    assert.deepEqual(said(text, 'among older voters', 'according to', 'a poll'), [
      'she leads Mr. Roch, a lawyer, among older voters',
    ]);
  });

  it('leaves a clause, and what a semicolon parts', () => {
    const clause = 'The tax is high, but the boats stayed, according to a poll.';
    assert.deepEqual(said(clause, 'the boats stayed', 'according to', 'a poll'), ['the boats stayed']);
    const parted = 'The tax is high; among older voters, according to a poll.';
    assert.deepEqual(said(parted, 'among older voters', 'according to', 'a poll'), ['among older voters']);
  });
});
