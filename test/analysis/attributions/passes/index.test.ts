import assert from 'node:assert/strict';
import { PASSES } from '../../../../server/analysis/attributions/passes/index.ts';
import { draftOfMarks, markedDraft, markedWithoutSpeakers, unmarked } from '../attribution-fixture.ts';

for (const pass of PASSES) {
  describe(`the pass ${pass.name}`, () => {
    const { before, after } = pass.example;
    const text = unmarked(after);

    it('is not undone by the whole engine', () => {
      assert.equal(markedWithoutSpeakers(text), after);
    });

    it('mends its example, whoever has read it so', () => {
      const draft = draftOfMarks(before);
      draft.run(pass);
      assert.equal(markedDraft(draft), after);
    });
  });
}

describe('the list of passes', () => {
  it('names each pass once', () => {
    assert.equal(new Set(PASSES.map(({ name }) => name)).size, PASSES.length);
  });
});
