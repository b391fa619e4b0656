import assert from 'node:assert/strict';
import { FLAT_LABELS } from '../../server/analysis/attributions/learned/labels.ts';
import { attributionModelOf } from '../../server/analysis/attributions/learned/model.ts';
import { Chain } from '../../server/analysis/model/chain.ts';
import { annotatedArticle } from '../../train/attribution-data.ts';
import { flatFile, flatLabels } from '../../train/attribution-flat.ts';

const SPEAKERS = ['Mayor Dana Reyes', 'The spokesman', 'Tom Ellis', 'She', 'The harbour board', 'Officer Lin'];

/** An invented article of one sentence with its attribution, in the form of the corpus. */
function line(i: number) {
  const source = SPEAKERS[i % SPEAKERS.length];
  const said = `“The bridge will stay shut for ${i + 2} weeks,”`;
  const text = `${said} ${source} said.`;
  const at = said.length + 1;
  const end = at + source.length;
  return {
    text,
    attributions: [{ source: [[at, end]], cue: [[end + 1, end + 5]], content: [[0, said.length]] }],
  } as const;
}

const articles = Array.from({ length: 24 }, (_, i) => annotatedArticle(line(i)));

describe('training the reader of attributions', () => {
  it('projects the annotators’ spans on tokens', () => {
    const labels = flatLabels(articles[0]).map((label) => FLAT_LABELS[label]);
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

  it('gives the same bytes for the same data', () => {
    const once = flatFile(articles, () => {});
    assert.deepEqual(
      flatFile(articles, () => {}),
      once,
    );
    assert.deepEqual(new Chain(once).labels, FLAT_LABELS);
  });

  it('refuses a file of another kind', () => {
    assert.throws(() => attributionModelOf(new TextEncoder().encode('PTX and more')), /not a model of kind PTA/);
  });
});
