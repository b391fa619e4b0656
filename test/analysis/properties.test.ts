import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/analysis/analyze.ts';

import type { Article, PlacedToken, Span } from '../../server/analysis/article.ts';
import { proseOf } from '../../server/analysis/document/prose.ts';
import { tokensOf as paragraphTokens } from '../../server/queries/tokens.ts';
import { language, text } from './any-text.ts';

/** Checks what holds of the article of any text; the texts are the same in every run. */
function holds(check: (article: Article) => void): void {
  const property = fc.property(text, language, (input, of) => check(analyze(input, { language: of, force: true })));
  fc.assert(property, { seed: 1851, numRuns: 600 });
}

const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, i) => i === 0 || spans[i - 1].end <= start);

/** All tokens of an article, with offsets in the text. */
const tokensOf = ({ paragraphs }: Article): PlacedToken[] => paragraphs.flatMap(paragraphTokens);

/** Every span of an article with what it is. */
function spansOf(article: Article): (Span & { readonly of: string })[] {
  const named = (of: string, spans: readonly Span[]) => spans.map(({ start, end }) => ({ of, start, end }));
  return [
    ...named('paragraph', article.paragraphs),
    ...named('token', tokensOf(article)),
    ...named('sentence', article.sentences),
    ...named('quotation', article.quotations),
    ...named('stray mark', article.strayMarks),
    ...article.entities.flatMap(({ mentions }) => named('mention', mentions)),
    ...article.attributions.flatMap(({ content }) => named('content', content)),
    ...article.attributions.flatMap(({ cue }) => named('cue', cue)),
    ...article.attributions.flatMap(({ source }) => named('source', source)),
    ...named('claim', article.claims),
    ...article.claims.map(({ cue }) => ({ ...named('hearsay', [cue])[0] })),
  ];
}

describe('analyze, on any text', () => {
  it('gives spans that lie in the text and are not empty', () => {
    holds((article) => {
      for (const { of, start, end } of spansOf(article))
        assert.ok(0 <= start && start < end && end <= article.text.length, `${of} ${start}–${end}`);
    });
  });

  it('gives spans that begin and end with tokens', () => {
    holds((article) => {
      const starts = new Set(tokensOf(article).map(({ start }) => start));
      const ends = new Set(tokensOf(article).map(({ end }) => end));
      for (const { of, start, end } of spansOf(article)) {
        if (of === 'stray mark' || of === 'quotation' || of === 'paragraph') continue;
        assert.ok(starts.has(start) && ends.has(end), `${of} “${article.text.slice(start, end)}”`);
      }
    });
  });

  it('gives tokens whose text is the text at their place', () => {
    holds((article) => {
      for (const { text: own, start, end } of tokensOf(article)) assert.equal(own, article.text.slice(start, end));
    });
  });

  it('gives paragraphs, sentences and tokens in order, none over another', () => {
    holds((article) => {
      assert.ok(isOrdered(article.paragraphs) && isOrdered(article.sentences) && isOrdered(tokensOf(article)));
    });
  });

  it('puts every token into one sentence, and every sentence into its paragraph', () => {
    holds((article) => {
      const { paragraphs, sentences } = article;
      const tokens = tokensOf(article);
      let next = 0;
      for (const sentence of sentences) {
        assert.equal(sentence.first, next);
        assert.ok(sentence.last > sentence.first);
        assert.equal(sentence.start, tokens[sentence.first].start);
        assert.equal(sentence.end, tokens[sentence.last - 1].end);
        const paragraph = paragraphs[sentence.paragraph];
        assert.ok(paragraph.start <= sentence.start && sentence.end <= paragraph.end);
        next = sentence.last;
      }
      assert.equal(next, tokens.length);
    });
  });

  it('leaves out no character of the copy but blanks', () => {
    fc.assert(
      fc.property(text, (input) => {
        const tokens = tokensOf(analyze(input, { force: true }));
        const { copy } = proseOf(input, 'plaintext');
        let at = 0;
        for (const { start, end } of [...tokens, { start: copy.length, end: copy.length }]) {
          assert.match(copy.slice(at, start), /^[\s\0-\x20\x85\u200b\ufeff]*$/);
          at = end;
        }
      }),
      { seed: 1851, numRuns: 500 },
    );
  });

  it('gives quotations in order that nest as their levels say', () => {
    holds(({ paragraphs, quotations }) => {
      const open: Span[] = [];
      for (const [i, { start, end, level }] of quotations.entries()) {
        assert.ok(i === 0 || quotations[i - 1].start < start);
        while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
        assert.ok(open.every((outer) => end <= outer.end));
        assert.equal(level, open.length);
        assert.ok(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end));
        open.push({ start, end });
      }
    });
  });

  it('gives a quotation that continues one that the next paragraph carries on', () => {
    holds(({ quotations }) => {
      for (const [i, quotation] of quotations.entries()) {
        if (!quotation.continues) continue;
        assert.equal(quotation.closed, false);
        assert.ok(quotations.slice(i + 1).some(({ continued }) => continued));
      }
    });
  });

  it('names speakers that are among the entities, with unlike ids', () => {
    holds(({ attributions, entities }) => {
      const ids = new Set(entities.map(({ id }) => id));
      assert.equal(ids.size, entities.length);
      assert.equal(new Set(attributions.map(({ id }) => id)).size, attributions.length);
      for (const { speaker, content, cue, confidence } of attributions) {
        assert.ok(speaker === null || ids.has(speaker));
        assert.ok(content.length > 0 && isOrdered(content) && isOrdered(cue));
        assert.ok(0 <= confidence && confidence <= 1);
      }
    });
  });

  it('gives the same article for the same text, also after an edit', () => {
    const property = fc.property(text, text, fc.nat(), fc.nat(), (before, inserted, from, length) => {
      const start = from % (before.length + 1);
      const after = before.slice(0, start) + inserted + before.slice(start + length);
      analyze(before, { force: true });
      const once = analyze(after, { force: true });
      analyze(before, { force: true });
      assert.deepEqual(analyze(after, { force: true }), once);
    });
    fc.assert(property, { seed: 1851, numRuns: 150 });
  });

  it('gives the same article whatever has been read before', () => {
    const text = '“No,” said Dana Reyes, the mayor of Keta. He had asked the Kestrel Bank, she said.';
    const before = JSON.stringify(analyze(text, { force: true }));
    // More words than are remembered from text to text.
    const words = Array.from({ length: 12_000 }, (_, i) => `Wor${i.toString(26).replace(/\d/g, 'x')}d${i}`);
    analyze(`${words.join(' ')}. “Yes,” said Keta Reyes of the Mayor Bank.`, { force: true });
    assert.equal(JSON.stringify(analyze(text, { force: true })), before);
  });

  it('never throws where it is to tell copy from the rest', () => {
    fc.assert(
      fc.property(text, language, (input, of) => {
        const { isProse, paragraphs } = analyze(input, { language: of, force: false });
        assert.ok(isProse || paragraphs.length === 0);
      }),
      { seed: 1851, numRuns: 5000 },
    );
  });
});
