/**
 * The grammar colours in the first second, the semantic tokens from then on, over it. A grammar may keep silent: what it does colour must
 * not say otherwise than the analysis. It contradicts where
 * - a word has a cue’s colour that is no cue: for good where the analysis finds nothing there (and a reader finds no cue that it has missed), for a moment where it finds something else;
 * - a string’s colour holds a cue: the paper’s own words would look quoted. Not in a paragraph with a mark that has no partner, where only
 *   the analysis can tell what is quoted. A title in marks within a source is one, and no contradiction.
 */
import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article, Span } from '../../server/analysis/article.ts';
import { semanticTokensOf } from '../../server/features/semantic-tokens.ts';
import { overlap, spanAt } from '../../server/text/spans.ts';
import { goldenArticles } from '../articles/golden.ts';
import { articleGrammar, type Scoped } from './grammar-scopes.ts';

/** The span of sorted, disjoint ones that another begins in. */
function covering<S extends Span>(sorted: readonly S[], { start }: Span): S | undefined {
  const near = spanAt(sorted, start);
  return near && near.start <= start ? near : undefined;
}

/** Words of a speech that tells of other speech, as in “I told her that I would ring back”, are the analysis’s alone to know. */
const MOMENTARY_PERCENT = 2;

const isCue = ({ scopes }: Scoped) => scopes.some((scope) => scope.startsWith('keyword.other.cue'));
const isString = ({ scopes }: Scoped) => scopes.some((scope) => scope.startsWith('string.'));

describe('the colours of the grammar, held against the semantic tokens', () => {
  let scopesOf: (text: string) => Scoped[];
  before(async () => {
    scopesOf = await articleGrammar();
  });

  const articles = goldenArticles().map(({ name, text, language, gold }) => {
    const article = analyze(text, { language, force: true });
    const missed = gold.attributions.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start);
    return { name, article, missed, tokens: semanticTokensOf(article, { thoughts: false }) };
  });
  const shown = ({ text }: Article, { start, end }: Scoped) => text.slice(Math.max(0, start - 40), end + 20);

  for (const { name, article, missed, tokens } of articles) {
    it(`${name}: no cue where nothing is found, and none in a string`, () => {
      const stray = article.strayMarks.map((mark) => covering(article.paragraphs, mark));
      const cues = tokens.filter(({ type }) => type === 'cue');
      for (const scoped of scopesOf(article.text)) {
        if (isCue(scoped)) assert.ok(covering(tokens, scoped) ?? covering(missed, scoped), shown(article, scoped));
        else if (isString(scoped) && !stray.includes(covering(article.paragraphs, scoped)))
          assert.ok(!cues.some((cue) => overlap(cue, scoped)), shown(article, scoped));
      }
    });
  }

  it('few cues turn out to be something else', () => {
    const all = articles.flatMap(({ article, tokens }) =>
      scopesOf(article.text)
        .filter(isCue)
        .map((scoped) => ({ type: covering(tokens, scoped)?.type, words: shown(article, scoped) })),
    );
    const others = all.filter(({ type }) => type !== 'cue').map(({ words }) => words);
    assert.ok(all.length > 300);
    assert.ok(others.length <= (MOMENTARY_PERCENT * all.length) / 100, others.join('\n'));
  });
});
