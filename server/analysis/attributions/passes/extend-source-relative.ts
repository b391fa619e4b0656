import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Attributed } from '../attributed.ts';

/** How long a relative clause behind a source may be, in tokens. */
const FAR = 30;

/**
 * Gives a source the clause that tells who it is, and lets go what was read in that clause: "A woman who did not wish to be
 * named, said", “…,” said one mother, who asked not to be named: the wish is theirs, but what they say is the news. Quotations
 * that follow are the source's own.
 */
export function withRelativeClauses(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const inClause = new Int32Array(reading.tokens.length).fill(-1);
  const whole = attributed.map((one, i) => {
    const clause = one.source && clauseOf(reading, one.source, one.cue);
    if (!clause) return one;
    inClause.fill(i, clause.first, clause.last);
    return { ...one, source: { first: one.source!.first, last: clause.last } };
  });
  for (const { cue, content } of whole) {
    const owner = inClause[cue.first];
    if (owner < 0) continue;
    const own = content.filter(({ first }) => inClause[first] !== owner);
    const quoted = own.filter(({ first }) => isQuotationAt(reading, first));
    whole[owner] = { ...whole[owner], content: [...whole[owner].content, ...quoted].sort((a, b) => a.first - b.first) };
  }
  const inSource = new Uint8Array(reading.tokens.length);
  for (const { source } of whole) if (source) inSource.fill(1, source.first, source.last);
  return whole.filter(
    (one) =>
      inClause[one.cue.first] < 0 && !(inSource[one.cue.first] && (one.class === 'thought' || isWho(reading, one))),
  );
}

/** Whether its source is no more than the pronoun of a relative clause. */
const isWho = ({ tags }: Reading, { source }: Attributed): boolean =>
  source !== null && source.last - source.first === 1 && tags[source.first] === 'WP';

/** The clause between a source and its cue, or behind both. */
function clauseOf(reading: Reading, source: Run, cue: Run): Run | null {
  if (cue.first >= source.last)
    return isClause(reading, source.last, cue.first, ',') ? { first: source.last, last: cue.first } : null;
  const { tokens } = reading;
  if (source.first < cue.last || tokens[source.last]?.text !== ',') return null;
  // “…,” said Ann Roch, 58, who sells sandwiches.
  const isAged = reading.tags[source.last + 1] === 'CD' && tokens[source.last + 2]?.text === ',';
  const comma = isAged ? source.last + 2 : source.last;
  if (wordAt(reading, comma + 1) !== 'who') return null;
  let last = comma + 2;
  while (last < Math.min(tokens.length, comma + FAR) && !/^[.!?;:,]$/.test(tokens[last].text)) last++;
  return isClause(reading, comma, last + 1, '.') ? { first: source.last, last } : null;
}

/** Whether tokens are a relative clause in the paper's own words that a mark ends. */
function isClause({ tokens, tags, quotationAt }: Reading, from: number, to: number, mark: string): boolean {
  if (to - from < 3 || to - from > FAR || tokens[to - 1]?.text !== mark) return false;
  if (tags[from] !== 'WP' && !(tokens[from].text === ',' && tags[from + 1] === 'WP')) return false;
  for (let i = from; i < to - 1; i++) if (quotationAt[i] >= 0 || /^[.!?;:]$/.test(tokens[i].text)) return false;
  return true;
}

const isQuotationAt = ({ quotationAt, quotationRuns }: Reading, first: number): boolean =>
  quotationRuns[quotationAt[first]]?.first === first;
