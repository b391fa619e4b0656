import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Language } from '../../server/analysis/article.ts';
import { foldsOf } from '../../server/features/folding.ts';

/** The first and the last words of each fold. */
const folds = (text: string, language: Language = 'plaintext') =>
  foldsOf(analyze(text, { language })).map(({ start, end }) => [
    text.slice(start, start + 12),
    text.slice(end - 12, end),
  ]);

describe('foldsOf', () => {
  it('folds a quotation that runs over paragraphs', () => {
    const text =
      'The wall will be built, the council decided.\n\n“We have waited eleven years for this,” Dana Reyes said. “It is time.\n\n“Nobody can say that we were in a hurry, and nobody will.”\n\nThe meeting ended at nine.';
    assert.deepEqual(folds(text), [['“It is time.', 'obody will.”']]);
  });

  it('folds the paragraphs below a crosshead, up to the next', () => {
    const text =
      'Wall to be rebuilt\n\nThe harbour wall will be rebuilt by May, Dana Reyes said.\n\nWhat it costs\n\nIt costs a million, she said.\n\nNobody has paid yet.\n\nWho pays\n\nThe council does.';
    assert.deepEqual(folds(text), [
      ['What it cost', 'as paid yet.'],
      ['Who pays\n\nTh', 'ouncil does.'],
    ]);
  });

  it('folds Markdown below its headings, one in the other', () => {
    const text =
      '# The wall\n\nThe harbour wall will be rebuilt, Dana Reyes said.\n\n## Costs\n\nIt costs a million, she said.\n\n## Payers\n\nThe council pays, she said.\n';
    assert.deepEqual(folds(text, 'markdown'), [
      ['# The wall\n\n', 's, she said.'],
      ['## Costs\n\nIt', 'n, she said.'],
      ['## Payers\n\nT', 's, she said.'],
    ]);
  });

  it('takes no short sentence, no list and no line of dialogue for a heading', () => {
    const text =
      'Dana Reyes spoke at the pier for an hour.\n\nShe laughed.\n\n“We won”\n\nHal Brandt: no comment\n\nThe meeting ended at nine, Reyes said.';
    assert.deepEqual(folds(text), []);
  });
});
