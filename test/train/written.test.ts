import { ok } from 'node:assert/strict';
import { writtenLines } from '../../train/written.ts';

describe('the articles that are written to learn from', () => {
  const lines = writtenLines();

  it('are all well marked, and many', () => {
    ok(lines.length > 300);
    ok(lines.every(({ text }) => text.length > 0));
    // Copy that only looks like speech teaches as well.
    for (const { id, attributions } of lines) ok(attributions.length > 0 || id.startsWith('quiet'), id);
  });

  it('have parts that do not overlap within an article', () => {
    for (const { id, attributions } of lines) {
      const contents = attributions.flatMap(({ content }) => content).sort(([a], [b]) => a - b);
      for (const [i, [start]] of contents.entries()) ok(i === 0 || start >= contents[i - 1]![1], `${id} at ${start}`);
      for (const { cue } of attributions)
        for (const [start, end] of cue)
          ok(!contents.some(([from, to]) => start < to && from < end), `${id}: a cue in a content at ${start}`);
    }
  });

  it('have no blank and no stray comma at a content’s edge', () => {
    for (const { id, text, attributions } of lines)
      for (const [start, end] of attributions.flatMap(({ content }) => content))
        ok(!/^[,;\s]|[,;\s]$/.test(text.slice(start, end)), `${id}: “${text.slice(start, end)}”`);
  });
});
