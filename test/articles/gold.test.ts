import assert from 'node:assert/strict';
import type { Span } from '../../server/analysis/article.ts';
import { goldOf } from './gold.ts';
import { goldenArticles } from './golden.ts';
import { overlap } from './overlap.ts';

describe('golden articles', () => {
  const articles = goldenArticles();

  it('are at least 32', () => {
    assert.ok(articles.length >= 32);
  });

  for (const { name, text, gold } of articles) {
    describe(name, () => {
      it('has no word that two parts of one attribution claim', () => {
        for (const { source, cue, content } of gold.attributions) {
          const spans = [...source, ...cue, ...content];
          const clash = spans.find((a, i) => spans.some((b, j) => i < j && overlap(a, b)));
          assert.equal(clash && text.slice(clash.start, clash.end), undefined);
        }
      });

      it('calls direct what is wholly quotation, and nothing else', () => {
        for (const { content, cue, type } of gold.attributions) {
          const words = content.map((span) => text.slice(span.start, span.end));
          const isDirect = isTurn(text, content, cue) || words.every(isQuotation) || isBroken(content, gold.findings);
          assert.equal(type === 'direct', isDirect, words.join(' + '));
          if (type === 'mixed') assert.ok(words.some(hasMarks), words.join(' + '));
        }
      });

      it('has a source wherever a cue tells who speaks', () => {
        const sourceless = gold.attributions.filter(({ source }) => source.length === 0);
        assert.ok(sourceless.every(({ cue, speakers }) => cue.length === 0 || speakers.length === 0));
      });

      it('takes a quotation that has neither source nor cue only where its speaker can be told', () => {
        const bare = gold.attributions.filter(({ source, cue }) => source.length === 0 && cue.length === 0);
        assert.ok(bare.every(({ speakers }) => speakers.length > 0));
      });

      it('names speakers among its entities', () => {
        const names = new Set(gold.entities.map((entity) => entity.name));
        for (const speaker of gold.attributions.flatMap(({ speakers }) => speakers))
          assert.ok(names.has(speaker), speaker);
      });

      it('mentions every entity, and no two entities by the same words', () => {
        const mentions = gold.entities.flatMap((entity) => entity.mentions);
        assert.ok(gold.entities.every((entity) => entity.mentions.length > 0));
        const clash = mentions.find((a, i) => mentions.some((b, j) => i < j && overlap(a, b)));
        assert.equal(clash && text.slice(clash.start, clash.end), undefined);
      });

      it('flags an unnamed source only where an attribution has that source', () => {
        for (const finding of gold.findings.filter(({ code }) => code === 'unnamed-source')) {
          const from = gold.attributions.find(({ source }) => source.some((span) => overlap(span, finding)));
          assert.deepEqual(from?.speakers, []);
        }
      });
    });
  }
});

describe('a gold file', () => {
  const file = { about: '', attributions: [], entities: [], findings: [] };
  const attribution = { source: 'Ann', cue: 'said', type: 'indirect', class: 'speech', speaker: null };
  const goldWith = (text: string, part: object) => goldOf(text, JSON.stringify({ ...file, ...part }));
  const slices = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

  it('takes the source and the cue nearest to the content', () => {
    const text = 'Ann said no. Ann said yes.';
    const [first] = goldWith(text, { attributions: [{ ...attribution, content: 'yes' }] }).attributions;
    assert.deepEqual([first!.source[0]!.start, first!.cue[0]!.start], [13, 17]);
  });

  it('expands a stretch, over the line end of hard-wrapped copy too', () => {
    const text = 'Ann said that it would all\nbe over by noon.';
    const [first] = goldWith(text, {
      attributions: [{ ...attribution, content: 'that it … all be over by noon' }],
    }).attributions;
    assert.deepEqual(slices(text, first!.content), ['that it would all\nbe over by noon']);
  });

  it('takes every occurrence of a name but those inside longer ones, or those picked by number', () => {
    const text = 'Al Roe, Bo Roe, Roe and Roe';
    const entities = [
      { name: 'Al Roe', type: 'person', mentions: ['Al Roe', 'Roe', 3] },
      { name: 'Bo Roe', type: 'person', mentions: ['Bo Roe', 'Roe', 4] },
    ];
    const starts = goldWith(text, { entities }).entities.map(({ mentions }) => mentions.map(({ start }) => start));
    assert.deepEqual(starts, [
      [0, 16],
      [8, 24],
    ]);
    const one = goldWith(text, {
      entities: [{ name: 'Al Roe', type: 'person', mentions: ['Al Roe', 'Bo Roe', 'Roe'] }],
    });
    assert.deepEqual(slices(text, one.entities[0]!.mentions), ['Al Roe', 'Bo Roe', 'Roe', 'Roe']);
  });

  it('says in a line which words are not in the article', () => {
    const findings = [{ code: 'unattributed-claim', text: 'reportedly' }];
    assert.throws(() => goldWith('Nothing here.', { findings }), {
      message: 'cannot place "reportedly" from offset 0',
    });
  });
});

/** A quotation whole, or one that leaves its paragraph unclosed, or opens with the rest of a sentence cut off by a dash. */
function isQuotation(words: string): boolean {
  return /^(“[^“”]*(“[^“”]*”[^“”]*)*”?|"[^"]*"|«.*»|‘.*’|'.*')$/su.test(words);
}

/** The turn of an interview or transcript, verbatim without marks: "A: Under the kiln." It has its line to itself. */
function isTurn(text: string, content: readonly Span[], [cue]: readonly Span[]): boolean {
  const [turn] = content;
  if (!cue || !turn || text.slice(cue.start, cue.end) !== ':') return false;
  return content.length === 1 && /[.?!]$/.test(text.slice(turn.start, turn.end)) && /^$|\n/.test(text.charAt(turn.end));
}

const hasMarks = (words: string): boolean => /[“”"«»‘]|(?<!\w)'/u.test(words);

/** True where the content lies on a mark that has lost its partner. */
function isBroken(content: readonly Span[], findings: readonly (Span & { code: string })[]): boolean {
  return findings.some(
    ({ code, ...span }) => code === 'unbalanced-quotation' && content.some((part) => overlap(part, span)),
  );
}
