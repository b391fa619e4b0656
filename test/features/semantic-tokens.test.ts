import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { semanticTokensOf } from '../../server/features/semantic-tokens.ts';
import { articleOf } from './article-of.ts';

const coloured = (article: Article, thoughts = false) =>
  semanticTokensOf(article, { thoughts }).map(({ start, end, type }) => `${article.text.slice(start, end)} | ${type}`);

describe('semanticTokensOf', () => {
  it('tells source, cue and quotation, and names within them', () => {
    const article = articleOf(
      '{{“{Hal Brandt|name Hal Brandt} left {Ellery|name Ellery},”|speech s}|content 1} {{Dana Reyes|name Dana Reyes}|source 1} {said|cue 1} in {Ellery|name Ellery}.',
      { entities: { Ellery: { type: 'place' } } },
    );
    assert.deepEqual(coloured(article), [
      '“ | quotation',
      'Hal Brandt | person',
      'left | quotation',
      'Ellery | place',
      ',” | quotation',
      'Dana Reyes | speaker',
      'said | cue',
      'Ellery | place',
    ]);
  });

  it('tells quoted words within a paraphrase, and quotations that are nobody’s', () => {
    const article = articleOf(
      '{{Reyes|name Reyes}|source 1} {said|cue 1} {the wall was {“a folly”|speech a}|content 1}. {“Nobody asked.”|speech b}',
    );
    assert.deepEqual(coloured(article).slice(2), [
      'the wall was | paraphrase',
      '“a folly” | quotation',
      '“Nobody asked.” | quotation',
    ]);
  });

  it('leaves brackets, addresses and marks of emphasis in Markdown to the editor', () => {
    const text =
      '**“We gave up,”** said [Petra Lund](https://example.org/lund), who has run it for years. She said the set was *mostly* new.\n';
    assert.deepEqual(coloured(analyze(text, { language: 'markdown', force: true })), [
      '“We gave up,” | quotation',
      'said | cue',
      'Petra Lund | speaker',
      ', who has run it for years | speaker',
      'She | speaker',
      'said | cue',
      'the set was | paraphrase',
      'mostly | paraphrase',
      'new | paraphrase',
    ]);
  });

  it('leaves thoughts alone unless they are shown', () => {
    const article = articleOf('{{Reyes|name Reyes}|source 1} {hopes|cue 1} {to sail|content 1}.', {
      attributions: { 1: { class: 'thought' } },
    });
    assert.deepEqual(coloured(article), ['Reyes | person']);
    assert.deepEqual(coloured(article, true), ['Reyes | speaker', 'hopes | cue', 'to sail | paraphrase']);
  });

  it('ends each token with its line', () => {
    const article = articleOf('{{“We won.\r\n  “We left.”|speech a}|content 1} {Reyes|source 1} {said|cue 1}.');
    assert.deepEqual(coloured(article).slice(0, 2), ['“We won. | quotation', '“We left.” | quotation']);
  });

  it('gives tokens in order that do not overlap', () => {
    const { text } = articleOf(
      '“We met Dana Reyes in Oslo,” Hal Brandt, who runs NATO’s “Oslo House”, told the BBC. She said “no”.',
    );
    const tokens = semanticTokensOf(analyze(text, {}), { thoughts: true });
    assert.ok(tokens.length > 5);
    for (const [i, { start, end }] of tokens.entries()) {
      assert.ok(start < end);
      assert.ok(start >= (tokens[i - 1]?.end ?? 0), `${i}`);
    }
  });
});
