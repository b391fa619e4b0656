import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { Memory } from '../../server/analysis/memory.ts';
import { goldenArticles } from '../articles/golden.ts';
import { language, PIECES, text } from './any-text.ts';
import { type Draft, edit, editedDrafts } from './edits.ts';

type Start = fc.Arbitrary<Pick<Draft, 'text' | 'language'>>;

/** Some paragraphs of a golden article. */
const excerpt: Start = fc
  .record({ article: fc.constantFrom(...goldenArticles()), from: fc.nat(30), count: fc.integer({ min: 2, max: 4 }) })
  .map(({ article, from, count }) => {
    const paragraphs = article.text.split(/\n+/);
    const first = from % Math.max(1, paragraphs.length - count);
    return { text: paragraphs.slice(first, first + count).join('\n\n'), language: article.language };
  });

/** Short paragraphs of hard pieces. */
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((some) => some.join(' '));
const paragraphs = fc.array(pieces, { minLength: 2, maxLength: 12 }).map((lines) => lines.join('\n'));

const starts: Readonly<Record<string, { readonly start: Start; readonly numRuns: number }>> = {
  'news copy': { start: excerpt, numRuns: 38 },
  'short paragraphs of hard pieces': { start: fc.record({ text: paragraphs, language }), numRuns: 28 },
  'any text': { start: fc.record({ text, language }), numRuns: 18 },
};

const fresh = ({ text: own, ...options }: Draft): Article => analyze(own, options);

describe('Memory', () => {
  for (const [title, { start, numRuns }] of Object.entries(starts)) {
    it(`changes no answer, whatever is done to ${title}`, () => {
      let count = 0;
      const edits = fc.array(edit, { minLength: 20, maxLength: 40, size: 'max' });
      const property = fc.property(start, edits, (first, all) => {
        const memory = new Memory();
        const past: Draft[] = [{ ...first, force: true, names: [] }];
        let before = analyze(first.text, past[0], memory);
        let expectedBefore = fresh(past[0]);
        assert.deepEqual(before, expectedBefore);
        for (const one of all) {
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
      // To shrink what fails takes many minutes: leave `endOnFailure` out for the shortest example.
      fc.assert(property, { seed: 1851, numRuns, endOnFailure: true });
      // So that nobody thins them out unawares.
      assert.ok(count >= 33 * numRuns, `${count} edits`);
    });
  }

  it('reads a paragraph anew where another no longer writes marks as TeX does', () => {
    const memory = new Memory();
    analyze("``No.\n'' D. Kettana", { force: true }, memory);
    const rest = "'' D. Kettana";
    assert.deepEqual(analyze(rest, { force: true }, memory), analyze(rest, { force: true }));
  });
});
