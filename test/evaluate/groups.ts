/** The newsroom corpus by kinds of newspapers. */
import type { AttributionClass } from '../../server/analysis/article.ts';
import { SINGLE_MARKS, TEX_MARKS } from '../../server/analysis/lexicon/quotation-marks.ts';
import type { ArticleJson } from '../../server/features/json.ts';
import { CONTINENTS, continentOf } from './continents.ts';
import type { GoldDocument } from './corpora.ts';

/** Some documents, and what the engine makes of each. */
export interface Group {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly predictions: readonly ArticleJson[];
}

/** Those kinds in which speech and thought are also told apart. */
const WIDE: readonly (readonly [name: string, has: (document: GoldDocument, found: ArticleJson) => boolean])[] = [
  ['all', () => true],
  ['web', ({ id }) => /(^|\/)web_/.test(id)],
  ['single marks', ({ text }, found) => hasSingleMarks(text, found)],
  ['five continents', ({ id }) => continentOf(id) !== undefined],
];

/** The whole, web articles, those with single marks as primary ones, newswire, and that by continent; none that is empty. */
export function groupsOf(documents: readonly GoldDocument[], predictions: readonly ArticleJson[]): Group[] {
  const all: Group = { name: 'all', documents, predictions };
  const wide = WIDE.map(([name, has]) => part(all, name, has));
  const narrow = CONTINENTS.map((name) => part(all, name, ({ id }) => continentOf(id) === name));
  return [...wide.flatMap((group) => [group, ofClass(group, 'speech'), ofClass(group, 'thought')]), ...narrow].filter(
    (group) => group.documents.length > 0,
  );
}

function part(all: Group, name: string, has: (document: GoldDocument, found: ArticleJson) => boolean): Group {
  const kept = all.documents.map((document, i) => has(document, all.predictions[i]!));
  return {
    name,
    documents: all.documents.filter((_, i) => kept[i]),
    predictions: all.predictions.filter((_, i) => kept[i]),
  };
}

/** The same with the attributions of one class alone, in the gold and in what is found. */
function ofClass({ name, documents, predictions }: Group, cls: AttributionClass): Group {
  return {
    name: `${name}, ${cls}`,
    documents: documents.map((document) => ({
      ...document,
      attributions: document.attributions?.filter(({ speech }) => speech === (cls === 'speech')),
    })),
    predictions: predictions.map((found) => ({
      ...found,
      attributions: found.attributions.filter((one) => one.class === cls),
    })),
  };
}

/** Whether more than half of the quotations that stand in no other are in single marks, as in many British papers. */
function hasSingleMarks(text: string, { quotations }: ArticleJson): boolean {
  const outermost = quotations.filter(({ level }) => level === 0);
  const single = outermost.filter(
    ({ start }) => SINGLE_MARKS.includes(text[start]!) && !TEX_MARKS.includes(text.slice(start, start + 2)),
  );
  return 2 * single.length > outermost.length;
}
