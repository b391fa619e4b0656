import type { Token } from '../../article.ts';
import type { Reading } from '../../document/reading.ts';

/** The marks of the news that the reader has learned from. */
const USUAL = { opening: '“', closing: '”' };
/** Marks that stand in none of it, or stand there for an apostrophe. */
const UNUSUAL = /^[«»‹›„‚‘’']$/;

/** The tokens, with the marks of quotations as the reader has learned them: «Yes,» and ‘Yes,’ are said as “Yes,” is. */
export function withUsualMarks({ tokens, quotations, quotationRuns }: Reading): readonly Token[] {
  const usual = [...tokens];
  quotations.forEach(({ level, closed, kind }, q) => {
    const { first, last } = quotationRuns[q];
    if (level > 0 || kind !== 'speech' || last - first < 2 || !UNUSUAL.test(tokens[first].text)) return;
    usual[first] = { ...tokens[first], text: USUAL.opening };
    if (closed) usual[last - 1] = { ...tokens[last - 1], text: USUAL.closing };
  });
  return usual;
}
