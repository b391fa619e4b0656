import assert from 'node:assert/strict';
import type { ArticleJson } from '../../server/features/json.ts';
import { continentOf } from './continents.ts';
import { analysis, gold, right } from './fixture.ts';
import { groupsOf } from './groups.ts';

/** A text with its marks read, in a document of the id. */
function quoting(id: string, text: string, ...quoted: readonly [words: string, level?: number][]) {
  const quotations = quoted.map(([words, level = 0]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind: 'speech' as const, level };
  });
  const found: ArticleJson = { ...analysis({}), id, quotations };
  return { document: { id, text, corpus: 'newsroom', attributions: [] }, found };
}

const british = "'No,' Reyes said. 'And \"never\" means never.'";
const all = [
  { document: gold, found: analysis({ attributions: Object.values(right) }) },
  quoting('newsroom/web_1', british, ["'No,'"], ['\'And "never" means never.\''], ['"never"', 1]),
  quoting('newsroom/nz_paper_1', '“‘No’ is ‘never’,” Reyes said.', ['“‘No’ is ‘never’,”'], ['‘No’', 1], ['‘never’', 1]),
  quoting('newsroom/af_paper_1', "``No,'' Reyes said.", ["``No,''"]),
];
const groups = groupsOf(
  all.map(({ document }) => document),
  all.map(({ found }) => found),
);
const idsOf = (name: string) => groups.find((group) => group.name === name)?.documents.map(({ id }) => id);

describe('the groups of the newsroom corpus', () => {
  it('tell the web from newswire, and newswire by continent', () => {
    assert.deepEqual(idsOf('all'), [gold.id, 'newsroom/web_1', 'newsroom/nz_paper_1', 'newsroom/af_paper_1']);
    assert.deepEqual(idsOf('web'), [gold.id, 'newsroom/web_1']);
    assert.deepEqual(idsOf('five continents'), ['newsroom/nz_paper_1', 'newsroom/af_paper_1']);
    assert.deepEqual(idsOf('Oceania'), ['newsroom/nz_paper_1']);
  });

  it('know single marks as primary ones: neither those within others nor TeX’s', () => {
    assert.deepEqual(idsOf('single marks'), ['newsroom/web_1']);
  });

  it('leave out what is empty', () => assert.equal(idsOf('South America'), undefined));

  it('keep each document with what is found in it', () => {
    for (const { documents, predictions } of groups)
      assert.deepEqual(
        documents.map(({ id }) => id),
        predictions.map(({ id }) => id),
      );
  });

  it('hold speech and thought apart on both sides', () => {
    const counts = (name: string) => {
      const { documents, predictions } = groups.find((group) => group.name === name)!;
      const sum = (lists: readonly ({ attributions?: readonly object[] } | undefined)[]) =>
        lists.reduce((count, list) => count + (list?.attributions?.length ?? 0), 0);
      return [sum(documents), sum(predictions)];
    };
    assert.deepEqual(counts('web'), [3, 3]);
    assert.deepEqual(counts('web, speech'), [2, 2]);
    assert.deepEqual(counts('web, thought'), [1, 1]);
  });

  it('know continents by how ids begin', () => {
    assert.equal(continentOf('newsroom/canada_paper_3'), 'North America');
    assert.equal(continentOf('canada_paper_3'), 'North America');
    assert.equal(continentOf('newsroom/web_canada_3'), undefined);
  });
});
