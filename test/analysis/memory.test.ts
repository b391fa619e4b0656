import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { Memory } from '../../server/analysis/memory.ts';
import { goldenArticles } from '../articles/golden.ts';
import { language, PIECES, text } from './any-text.ts';
import { type Draft, edit, editedDrafts } from './edits.ts';

/** Some paragraphs of a golden article. */
const excerpt = fc
  .record({ article: fc.constantFrom(...goldenArticles()), from: fc.nat(30), count: fc.integer({ min: 2, max: 6 }) })
  .map(({ article, from, count }) => {
    const paragraphs = article.text.split(/\n+/);
    const first = from % Math.max(1, paragraphs.length - count);
    return { text: paragraphs.slice(first, first + count).join('\n\n'), language: article.language };
  });

/** Short paragraphs of hard pieces. */
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((some) => some.join(' '));
const paragraphs = fc.array(pieces, { minLength: 2, maxLength: 12 }).map((lines) => lines.join('\n'));

const start: fc.Arbitrary<Draft> = fc
  .oneof(
    { weight: 4, arbitrary: excerpt },
    { weight: 2, arbitrary: fc.record({ text: paragraphs, language }) },
    { weight: 1, arbitrary: fc.record({ text, language }) },
  )
  .map((draft) => ({ ...draft, force: true, names: [] }));

const fresh = ({ text: own, ...options }: Draft): Article => analyze(own, options);

describe('Memory', () => {
  it('changes no answer, whatever is done to the text', () => {
    let count = 0;
    const property = fc.property(start, fc.array(edit, { minLength: 8, maxLength: 30 }), (first, edits) => {
      const memory = new Memory();
      const past: Draft[] = [first];
      let before = analyze(first.text, first, memory);
      let expectedBefore = fresh(first);
      assert.deepEqual(before, expectedBefore);
      for (const one of edits) {
        const drafts = editedDrafts(past, one);
        for (const draft of drafts) {
          const now = analyze(draft.text, draft, memory);
          const expected = fresh(draft);
          assert.deepEqual(now, expected, one.kind);
          assert.deepEqual(before, expectedBefore, `${one.kind} changes the article before`);
          [before, expectedBefore] = [now, expected];
          count++;
        }
        past.push(drafts.at(-1)!);
      }
    });
    fc.assert(property, { seed: 1851, numRuns: 130 });
    assert.ok(count >= 3000, `${count} edits`);
  });
});
