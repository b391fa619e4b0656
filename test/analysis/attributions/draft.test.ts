import assert from 'node:assert/strict';
import { draftOf } from '../../../server/analysis/attributions/attributions.ts';
import { changesOf, setterOf } from '../../../server/analysis/attributions/provenance.ts';
import { runOfWords } from '../reading.ts';
import { readingOf } from './reading-of.ts';

describe('the draft of attributions', () => {
  const text =
    'According to the council’s report, published on Monday, three invoices were dated before the tender opened.';
  const [one] = draftOf(readingOf(text)).attributions;

  it('remembers the passes that made an attribution', () => {
    assert.deepEqual(
      changesOf(one).map(({ by, from }) => [by, from === null]),
      [
        ['add-passed-over', true],
        ['extend-source-participle', false],
      ],
    );
  });

  it('names who set an edge', () => {
    const { source, cue, content } = one;
    assert.equal(setterOf(one, 'source', 'first', source!.first), 'add-passed-over');
    assert.equal(setterOf(one, 'source', 'last', source!.last), 'extend-source-participle');
    assert.equal(setterOf(one, 'cue', 'last', cue.last), 'add-passed-over');
    assert.equal(setterOf(one, 'content', 'first', content[0].first), 'extend-source-participle');
    assert.equal(setterOf(one, 'content', 'last', content[0].last), 'add-passed-over');
  });

  it('names the reader of an edge that no pass has moved', () => {
    const [read] = draftOf(readingOf('To know the river, Dana Reyes said, one must row on it.')).attributions;
    assert.equal(setterOf(read, 'cue', 'first', read.cue.first), 'learned');
    assert.equal(setterOf(read, 'content', 'first', read.content[0].first), 'extend-left');
  });

  it('keeps what was dropped, and the pass that did it', () => {
    const told = 'According to court documents, the contractor, Earl Mott, told an agent that he had never paid.';
    const { dropped } = draftOf(readingOf(told));
    assert.deepEqual(
      dropped.map(({ by, one: { reader } }) => [by, reader]),
      [['drop-nested', 'learned']],
    );
  });

  it('tells of each token who has taken it as what', () => {
    const reading = readingOf('Dana Reyes said that the wall was late. Hugh Hill said that it was not.');
    const draft = draftOf(reading);
    const at = (words: string) => runOfWords(reading, words);
    assert.equal(draft.taken().ownerAt(at('Hugh').first), 1);
    assert.equal(draft.taken('content').ownerAt(at('Hugh').first), -1);
    assert.equal(draft.taken('content').isFree(at('Hugh Hill said')), true);
    assert.equal(draft.taken('content').isFree(at('said that the wall')), false);
  });
});
