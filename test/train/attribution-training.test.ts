import assert from 'node:assert/strict';
import { FLAT_LABELS } from '../../server/analysis/attributions/learned/labels.ts';
import { attributionModelOf } from '../../server/analysis/attributions/learned/model.ts';
import { annotatedArticle } from '../../train/attribution-data.ts';
import { flatLabels } from '../../train/flat-labels.ts';
import { networkExamples } from '../../train/networks.ts';

describe('training the reader of attributions', () => {
  it('projects the annotators’ spans on tokens', () => {
    const text = '“The bridge will stay shut for two weeks,” Mayor Dana Reyes said.';
    const parts = { source: [[43, 59]], cue: [[60, 64]], content: [[0, 42]] } as const;
    const labels = flatLabels(annotatedArticle({ text, attributions: [parts] })).map((label) => FLAT_LABELS[label]);
    assert.deepEqual(labels, [
      'begin content before',
      ...new Array(10).fill('inside content before'),
      'begin source before',
      'inside source before',
      'inside source before',
      'begin cue at',
      'outside',
    ]);
  });

  it('says that a part before its cue stands before it', () => {
    const text = 'Reyes said no.';
    const parts = { source: [[0, 5]], cue: [[6, 10]], content: [[11, 13]] } as const;
    const labels = flatLabels(annotatedArticle({ text, attributions: [parts] }));
    assert.deepEqual(
      labels.map((label) => FLAT_LABELS[label]),
      ['begin source before', 'begin cue at', 'begin content after', 'outside'],
    );
  });

  it('takes a quotation without a cue for one alone', () => {
    const text = '“It is late,” Reyes said.\n\n“We wait.”';
    const said = { source: [[14, 19]], cue: [[20, 24]], content: [[0, 13]] } as const;
    const { spans } = annotatedArticle({ text, attributions: [said, { source: [], cue: [], content: [[27, 37]] }] });
    assert.deepEqual(
      spans.map(({ role, side, attribution }) => `${role} ${side} ${attribution}`),
      ['source before 0', 'cue at 0', 'content before 0', 'content alone 2'],
    );
  });

  it('gives the script that learns each paragraph with its categories and labels', () => {
    const text = 'Reyes said no.\n\nThe bridge is shut.';
    const parts = { source: [[0, 5]], cue: [[6, 10]], content: [[11, 13]] } as const;
    const article = annotatedArticle({ text, attributions: [parts] });
    const numbers = networkExamples([article]);
    const [views, labels] = numbers;
    assert.equal(labels, FLAT_LABELS.length);
    const right: string[][] = [];
    for (let at = 2 + labels * labels; at < numbers.length; ) {
      const tokens = numbers[at];
      const first = at + 1 + tokens * views;
      at = first + tokens;
      right.push(Array.from(numbers.subarray(first, at), (label) => FLAT_LABELS[label]));
    }
    assert.deepEqual(right, [
      ['begin source before', 'begin cue at', 'begin content after', 'outside'],
      new Array(5).fill('outside'),
    ]);
  });

  it('refuses a file of another kind', () => {
    assert.throws(() => attributionModelOf(new TextEncoder().encode('PTX and more')), /not a model of kind PTA/);
  });
});
