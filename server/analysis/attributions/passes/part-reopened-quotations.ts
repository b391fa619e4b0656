import { isGlued, type Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Pass } from './pass.ts';

/**
 * Parts a content where its straight mark opens again, as in copy whose paragraphs were run together: each part is a string of the
 * content, as each paragraph of a running quotation is.
 */
export const partReopenedQuotations: Pass = {
  name: 'part-reopened-quotations',
  example: {
    before: '[1S Dana Reyes] [1C said]: [1Q "It is late. "It is dark. "We go home."]',
    after: '[1S Dana Reyes] [1C said]: [1Q "It is late.] [1Q "It is dark.] [1Q "We go home."]',
  },
  run(draft) {
    draft.change(({ content }) => {
      const parted = content.flatMap((run) => partsOf(draft.reading, run));
      return parted.length > content.length ? { content: parted } : null;
    });
  },
};

function partsOf(reading: Reading, { first, last }: Run): Run[] {
  const parts: Run[] = [];
  let from = first;
  for (let i = first + 1; i < last - 1; i++) {
    if (!opensAgain(reading, i)) continue;
    parts.push({ first: from, last: i });
    from = i;
  }
  return [...parts, { first: from, last }];
}

/** Whether a straight mark opens a sentence within the quotation of a straight mark: of `"It is late. "It is dark."` the second. */
function opensAgain(reading: Reading, i: number): boolean {
  const { tokens, quotationAt, quotationRuns } = reading;
  const q = quotationAt[i];
  if (q < 0 || tokens[i].text !== '"' || tokens[quotationRuns[q].first].text !== '"') return false;
  return (
    quotationRuns[q].first < i &&
    /[.!?…]$/.test(tokens[/^['’]$/.test(tokens[i - 1].text) ? i - 2 : i - 1].text) &&
    !isGlued(reading, i) &&
    isGlued(reading, i + 1)
  );
}
