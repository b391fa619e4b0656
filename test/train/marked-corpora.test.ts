import { ok } from 'node:assert/strict';
import { MARKED_CORPORA, markedLines } from '../../train/marked-corpora.ts';

describe('the articles of other corpora that are annotated to learn from', () => {
  for (const corpus of MARKED_CORPORA)
    describe(corpus, () => {
      const lines = markedLines(corpus);

      it('are many, and their marks lie in their texts', () => {
        ok(lines.length > 300);
        for (const { text, attributions } of lines)
          for (const { source, cue, content } of attributions)
            for (const [start, end] of [...source, ...cue, ...content])
              ok(0 <= start && start < end && end <= text.length, text.slice(start, end));
      });

      it('have a content for each attribution, with no blank at an edge', () => {
        for (const { text, attributions } of lines)
          for (const { content } of attributions) {
            ok(content.length > 0);
            for (const [start, end] of content) ok(!/^\s|\s$/.test(text.slice(start, end)), text.slice(start, end));
          }
      });

      it('have cues outside of contents', () => {
        for (const { text, attributions } of lines) {
          const contents = attributions.flatMap(({ content }) => content);
          for (const [start, end] of attributions.flatMap(({ cue }) => cue))
            ok(!contents.some(([from, to]) => start < to && from < end), text.slice(start, end));
        }
      });

      it('name speakers by words of the text', () => {
        for (const { text, attributions } of lines)
          for (const { speaker } of attributions) ok(speaker?.names.every((name) => text.includes(name)) ?? true);
      });
    });
});
