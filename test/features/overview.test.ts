import assert from 'node:assert/strict';
import type { Article, Quotation } from '../../server/analysis/article.ts';
import { overviewOf } from '../../server/features/overview.ts';
import { headlineOf } from '../../server/queries/headline.ts';
import { speechQuotations, unattributedQuotations } from '../../server/queries/quotations.ts';
import { articleOf } from './article-of.ts';

/** The quotations of a hand-made article as one that runs over paragraphs. */
function running(article: Article): Article {
  const last = article.quotations.length - 1;
  const quotations = article.quotations.map((quotation, index): Quotation => {
    return { ...quotation, closed: index === last, continues: index < last, continued: index > 0 };
  });
  return { ...article, quotations };
}

describe('overviewOf: the numbers of an article', () => {
  it('counts quotations of speech, those without a source, and speakers', () => {
    const article = articleOf(
      '{{“We won,”|speech}|content 1} {{Reyes|name Reyes}|source 1} {said|cue 1}.\nThe band had left by nine.\n{“Nobody asked us then.”|speech}\nA {“war”|scare} of words.',
    );
    assert.deepEqual(overviewOf(article, { thoughts: false }), { quotations: 2, unattributed: 1, speakers: 1 });
  });

  it('counts a quotation that runs over paragraphs once, attributed where any of it is', () => {
    const marked = '{{“We won.|speech}|content 1}\n{“At last,”|speech} {{Reyes|name Reyes}|source 1} {said|cue 1}.';
    assert.deepEqual(overviewOf(running(articleOf(marked)), { thoughts: false }), {
      quotations: 1,
      unattributed: 0,
      speakers: 1,
    });
    const [whole] = speechQuotations(running(articleOf(marked)));
    assert.deepEqual([whole?.start, whole?.end], [0, '“We won.\n“At last,”'.length]);
  });

  it('leaves a headline’s quotations to the copy below', () => {
    const below = '\n{{“We won,”|speech}|content 1} {{Reyes|name Reyes}|source 1} {said|cue 1}.';
    assert.deepEqual(unattributedQuotations(articleOf(`Mayor: {“We won”|speech}${below}`)), []);
    assert.equal(unattributedQuotations(articleOf(`So it ended. {“We won.”|speech}${below}`)).length, 1);
  });

  it('takes no lone paragraph for a headline', () => {
    assert.equal(headlineOf(articleOf('Mayor: {“We won”|speech}')), undefined);
  });
});
