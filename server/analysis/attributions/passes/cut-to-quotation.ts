import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isFiniteTag } from '../../syntax/verbs.ts';
import type { Pass } from './pass.ts';

/** Leaves out whom it is about where a colon hands over what is said: "Lindqvist praised the teenager: “He is brave.”" */
export const cutToQuotation: Pass = {
  name: 'cut-to-quotation',
  example: {
    before: '[1S Anna Lindqvist] [1C praised] [1Q the teenager: “He is brave, he is daft, he is brilliant.”]',
    after: '[1S Anna Lindqvist] [1C praised] the teenager: [1Q “He is brave, he is daft, he is brilliant.”]',
  },
  run(draft) {
    draft.change(({ cue, content }) => {
      const run = content.length === 1 ? quotationAfterColon(draft.reading, cue, content[0]) : null;
      return run && { content: [run] };
    });
  },
};

function quotationAfterColon({ tokens, tags, ...reading }: Reading, cue: Run, { first, last }: Run): Run | null {
  const { quotationAt, quotationRuns } = reading;
  if (first < cue.last) return null;
  for (let i = first; i < last - 1 && quotationAt[i] < 0 && !isFiniteTag(tags[i]); i++) {
    const quotation = quotationRuns[quotationAt[i + 1]];
    if (tokens[i].text === ':' && quotation?.first === i + 1 && quotation.last === last) return quotation;
  }
  return null;
}
