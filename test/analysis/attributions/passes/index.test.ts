import assert from 'node:assert/strict';
import { draftOf, readDraftOf } from '../../../../server/analysis/attributions/attributions.ts';
import { PASSES } from '../../../../server/analysis/attributions/passes/index.ts';
import { markedDraft, markedWithoutSpeakers, unmarked } from '../attribution-fixture.ts';
import { readingOf } from '../reading-of.ts';

PASSES.forEach((pass, i) => {
  describe(`the pass ${pass.name}`, () => {
    const { before, after } = pass.example;
    const text = unmarked(after);

    it('mends its example within the whole engine', () => {
      assert.equal(markedWithoutSpeakers(text), after);
    });

    it('mends it by itself, as those before it have left it', () => {
      const draft = readDraftOf(readingOf(text));
      for (const earlier of PASSES.slice(0, i)) draft.run(earlier);
      assert.equal(markedDraft(draft), before);
      draft.run(pass);
      assert.equal(markedDraft(draft), after);
    });

    it('is missed where it is switched off', () => {
      const others = PASSES.filter((other) => other !== pass);
      assert.notEqual(markedDraft(draftOf(readingOf(text), others)), after);
    });
  });
});

describe('the list of passes', () => {
  it('names each pass once', () => {
    assert.equal(new Set(PASSES.map(({ name }) => name)).size, PASSES.length);
  });
});
