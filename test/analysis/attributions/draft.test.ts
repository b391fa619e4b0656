import assert from 'node:assert/strict';
import { draftOf } from '../../../server/analysis/attributions/attributions.ts';
import { dropHearers } from '../../../server/analysis/attributions/passes/drop-hearers.ts';
import { dropNested } from '../../../server/analysis/attributions/passes/drop-nested.ts';
import { trimEdges } from '../../../server/analysis/attributions/passes/trim-edges.ts';
import { changesOf, setterOf } from '../../../server/analysis/attributions/provenance.ts';
import { runOfWords } from '../reading.ts';
import { draftOfMarks } from './attribution-fixture.ts';
import { readingOf } from './reading-of.ts';
import { wholeText } from './whole-text.ts';

describe('the draft of attributions', () => {
  const hears = '[1S Swimmers] [1C were told] [1Q that the baths would shut].';
  const drafted = draftOfMarks(hears);
  drafted.run(dropHearers);
  const [one] = drafted.attributions;

  it('remembers the passes that made an attribution', () => {
    assert.deepEqual(
      changesOf(one).map(({ by, from }) => [by, from?.source]),
      [['drop-hearers', { first: 0, last: 1 }]],
    );
  });

  it('remembers which pass has added one', () => {
    const draft = draftOf(wholeText(readingOf('In the words of Dana Reyes, the wall is a bill, not a funeral.')));
    const [added] = draft.attributions;
    assert.deepEqual(
      changesOf(added).map(({ by, from }) => [by, from]),
      [['add-passed-over', null]],
    );
    assert.equal(setterOf(added, 'cue', 'last', added.cue.last), 'add-passed-over');
  });

  it('names who set an edge, a pass or the reader', () => {
    const draft = draftOfMarks('[1S The union in a statement] [1C said] [1Q that it was late].');
    draft.run(trimEdges);
    const [taken] = draft.attributions;
    assert.equal(setterOf(taken, 'cue', 'first', taken.cue.first), 'learned');
    assert.equal(setterOf(taken, 'content', 'first', taken.content[0].first), 'learned');
    assert.equal(setterOf(taken, 'source', 'last', taken.source!.last), 'trim-edges');
  });

  it('keeps what was dropped, and the pass that did it', () => {
    const draft = draftOfMarks(dropNested.example.before);
    draft.run(dropNested);
    assert.deepEqual(
      draft.dropped.map(({ by, one: { reader } }) => [by, reader]),
      [['drop-nested', 'learned']],
    );
  });

  it('tells of each token who has taken it as what', () => {
    const reading = readingOf('Dana Reyes said that the wall was late. Hugh Hill said that it was not.');
    const draft = draftOf(wholeText(reading));
    const at = (words: string) => runOfWords(reading, words);
    assert.equal(draft.taken().ownerAt(at('Hugh').first), 1);
    assert.equal(draft.taken('content').ownerAt(at('Hugh').first), -1);
    assert.equal(draft.taken('content').isFree(at('Hugh Hill said')), true);
    assert.equal(draft.taken('content').isFree(at('said that the wall')), false);
  });
});
