import { type Reading, textOf, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { ANONYMITY } from '../../lexicon/anonymity.ts';
import { classOf } from '../class-of.ts';
import type { Found } from '../drafted.ts';
import { Occupancy } from '../occupancy.ts';
import type { Pass } from './pass.ts';

/**
 * Gives a source the clause in which it asks for anonymity, and lets go what was read in that clause: "A woman who did not wish to be
 * named, said", “…,” said one mother, who asked not to be named: the wish is theirs, but what they say is the news. Quotations
 * that follow are the source's own. Other clauses are left to the reader: “, who wants the managers gone” is news as well.
 */
export const extendSourceRelative: Pass = {
  name: 'extend-source-relative',
  example: {
    before:
      '[1Q “Nobody told us anything,”] [1C said] [1S one mother], [2S who] [2C asked] [2Q not to be named]. [2Q “We found out from Facebook.”]',
    after:
      '[1Q “Nobody told us anything,”] [1C said] [1S one mother, who asked not to be named]. [1Q “We found out from Facebook.”]',
  },
  run(draft) {
    const { reading, attributions } = draft;
    const inClause = new Occupancy(reading.tokens.length);
    const inSource = draft.taken('source');
    const content = attributions.map((one) => one.content);
    const clauses = attributions.map(({ source, cue }, i) => {
      const clause = source && clauseOf(reading, source, cue);
      const isWish = clause && ANONYMITY.test(textOf(reading, clause));
      return isWish && inClause.take(clause, i) && inSource.take(clause, i) && clause;
    });
    attributions.forEach(({ cue }, i) => {
      const owner = inClause.ownerAt(cue.first);
      if (owner < 0) return;
      const own = content[i].filter(({ first }) => inClause.ownerAt(first) !== owner);
      const quoted = own.filter(({ first }) => isQuotationAt(reading, first));
      content[owner] = [...content[owner], ...quoted].sort((a, b) => a.first - b.first);
    });
    draft.change(({ source }, i) => {
      const clause = clauses[i];
      if (!source || !clause) return { content: content[i] };
      const whole = { first: source.first, last: clause.last };
      const outside = content[i].filter(({ first, last }) => last <= whole.first || first >= whole.last);
      return outside.length > 0 ? { source: whole, content: outside } : { content: content[i] };
    });
    draft.drop(
      (one) =>
        inClause.ownerAt(one.cue.first) >= 0 ||
        (inSource.ownerAt(one.cue.first) >= 0 &&
          (classOf(reading, one) === 'thought' || isWho(reading, one) || isWish(reading, one))),
    );
  },
};

/** Whether its source is no more than the pronoun of a relative clause. */
const isWho = ({ tags }: Reading, { source }: Found): boolean =>
  source !== null && source.last - source.first === 1 && tags[source.first] === 'WP';

/** "who asked that her name be withheld": whoever is taken for its source. */
const isWish = (reading: Reading, { cue, content }: Found): boolean =>
  ANONYMITY.test(textOf(reading, { first: cue.first, last: content[content.length - 1].last }));

/** How long a relative clause behind a source may be. */
const MAX_CLAUSE_TOKENS = 30;

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
  while (last < Math.min(tokens.length, comma + MAX_CLAUSE_TOKENS) && !/^[.!?;:,]$/.test(tokens[last].text)) last++;
  return isClause(reading, comma, last + 1, '.') ? { first: source.last, last } : null;
}

/** Whether tokens are a relative clause in the paper's own words that a mark ends. */
function isClause({ tokens, tags, quotationAt }: Reading, from: number, to: number, mark: string): boolean {
  if (to - from < 3 || to - from > MAX_CLAUSE_TOKENS || tokens[to - 1]?.text !== mark) return false;
  if (tags[from] !== 'WP' && !(tokens[from].text === ',' && tags[from + 1] === 'WP')) return false;
  for (let i = from; i < to - 1; i++) if (quotationAt[i] >= 0 || /^[.!?;:]$/.test(tokens[i].text)) return false;
  return true;
}

const isQuotationAt = ({ quotationAt, quotationRuns }: Reading, first: number): boolean =>
  quotationRuns[quotationAt[first]]?.first === first;
