import { lastWordEnd, type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Drafted, Parts } from '../drafted.ts';
import type { Pass } from './pass.ts';

/** Gives a source behind "according to" what a participle tells of it: "According to its report, published on Monday, the wall is late." */
export const extendSourceParticiple: Pass = {
  name: 'extend-source-participle',
  example: {
    before:
      '[1C According to] [1S the council’s report], [1Q published on Monday, three invoices were dated before the tender opened].',
    after:
      '[1C According to] [1S the council’s report, published on Monday], [1Q three invoices were dated before the tender opened].',
  },
  run(draft) {
    draft.change((one) => withParticiple(draft.reading, one));
  },
};

function withParticiple(reading: Reading, { cue, source, content }: Drafted): Parts | null {
  const { tokens, tags } = reading;
  if (wordAt(reading, cue.first) !== 'according' || !source || content.length !== 1) return null;
  const from = source.last + 1;
  if (tags[from] !== 'VBN' || tokens[source.last].text !== ',') return null;
  let comma = from + 1;
  while (comma < from + 10 && tokens[comma] && tokens[comma].text !== ',') comma++;
  const { first, last } = content[0];
  if (tokens[comma]?.text !== ',' || (first !== from && first !== comma + 1)) return null;
  const rest = { first: comma + 1, last: lastWordEnd(reading, sentenceAt(reading, cue.first)) };
  if (rest.last <= rest.first) return null;
  // Content that ends with the participle's phrase goes on behind it.
  const said = { first: rest.first, last: last > rest.first ? last : rest.last };
  return { source: { first: source.first, last: comma }, content: [said] };
}
