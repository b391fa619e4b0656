import { isCapitalised, paragraphAt, type Reading, sentenceAt, textOf, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { HEARSAY } from '../../lexicon/hearsay.ts';
import { BODY_NOUNS, PERSON_NOUNS, ROLE_NOUNS, STATEMENTS } from '../../lexicon/roles.ts';
import { isTrade } from '../../names/trades.ts';
import { openingsOf } from '../../syntax/datelines.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import type { Pass } from './pass.ts';

/**
 * Trims sources and contents of what only stands beside them: what opens the paragraph ("18:42", "GENEVA —"), a mark
 * ("• CityRail", "» Perrin"), the lead of a caption ("Honest: Orla Finch"), an opening "But", “Reportedly”, the day of the saying ("said Dana Reyes on Friday",
 * "Last week Dana Reyes said"), where it was said ("the union in a statement said"), whom a relative clause is about ("Bello, who the agency alleges", "the council, whose chair said").
 */
export const trimEdges: Pass = {
  name: 'trim-edges',
  example: {
    before: '[1S Calder Robotics, a maker of surgical assistants, today] [1C announced] [1Q that it would close].',
    after: '[1S Calder Robotics, a maker of surgical assistants,] today [1C announced] [1Q that it would close].',
  },
  run(draft) {
    const { reading } = draft;
    const opens = openingsOf(reading);
    draft.change(({ source, cue, content }) => {
      const said = content.filter((run) => !isHearsay(reading, run));
      return {
        source: source && bareSource(reading, opens, withoutAntecedent(reading, source, cue)),
        content: (said.length > 0 ? said : content).map((run) =>
          bareContent(reading, opens, run, run.first < cue.first),
        ),
      };
    });
  },
};

/** "Reportedly, he told the crew to go": it is the telling that is hearsay. */
const isHearsay = (reading: Reading, { first, last }: Run): boolean =>
  last === first + 1 && HEARSAY.includes(wordAt(reading, first));

function bareContent(
  { tokens, quotationAt }: Reading,
  opens: Uint8Array,
  { first, last }: Run,
  isBeforeCue: boolean,
): Run {
  let from = first;
  while (opens[from] && from < last - 1) from++;
  // "But in May, her aides say, she left": the paper joins its sentences.
  if (isBeforeCue && CONJUNCTION.test(tokens[from].text) && quotationAt[from] < 0 && from < last - 1) from++;
  return { first: from, last };
}

const CONJUNCTION = /^(?:But|And)$/;

function bareSource(reading: Reading, opens: Uint8Array, { first, last }: Run): Run {
  let from = behindLead(reading, { first, last });
  while (from < last - 1 && (opens[from] || MARK.test(reading.tokens[from].text))) from++;
  from = behindAdjunct(reading, { first: from, last });
  return {
    first: from,
    last: withoutTime(reading, { first: from, last: withoutStatement(reading, { first: from, last }) }),
  };
}

/** Where a source begins behind what opens its sentence: "[Last week] State official Dana Reyes", "[In particular] Orla Finch". */
function behindAdjunct(reading: Reading, { first, last }: Run): number {
  if (first !== sentenceAt(reading, first).first || first + 2 >= last) return first;
  const isOfTime =
    /^(?:last|this)$/.test(wordAt(reading, first)) &&
    isTime(reading, first + 1) &&
    !isCapitalised(reading.tokens[first + 1]);
  const isLink = LINKS.has(textOf(reading, { first, last: first + 2 }).toLowerCase());
  // Not "Last year’s figures", "This week in Tull", "This Week magazine", "This morning show host".
  const isSubject = isCapitalised(reading.tokens[first + 2]) || /^(?:DT|PRP)/.test(reading.tags[first + 2]);
  return (isOfTime || isLink) && isSubject ? first + 2 : first;
}

const LINKS: ReadonlySet<string> = new Set(['in particular', 'in addition', 'for example', 'for instance', 'in fact']);

const SPEAKERS = [BODY_NOUNS, ROLE_NOUNS];

/** Where a source ends before where it speaks: "the union [in a statement]". */
function withoutStatement(reading: Reading, { first, last }: Run): number {
  if (!STATEMENTS.has(wordAt(reading, last - 1))) return last;
  let at = last - 2;
  while (at > first && /^(?:JJ|NN|VBN|VBD|HYPH)$/.test(reading.tags[at])) at--;
  const isIn = /^(?:DT|PRP\$)$/.test(reading.tags[at]) && wordAt(reading, at - 1) === 'in' && at - 1 > first;
  // "An error in a statement showed": no error speaks.
  const speaks =
    /^(?:NNP|PRP)/.test(reading.tags[at - 2]) ||
    SPEAKERS.some((nouns) => nouns.has(wordAt(reading, at - 2).replace(/s$/, '')));
  return isIn && speaks ? at - 1 : last;
}

/** Where a source begins behind the lead of a caption: "Honest: Orla Finch, 42, has said", "The latest: Finch says". */
function behindLead({ tokens, paragraphs, quotationAt }: Reading, { first, last }: Run): number {
  const begins = paragraphs[paragraphAt(paragraphs, first)].first;
  const end = Math.min(last - 1, begins + MAX_LEAD_TOKENS + 1);
  for (let i = first; i < end; i++) if (tokens[i].text === ':' && quotationAt[i] < 0) return i + 1;
  return first;
}

/**
 * "Farouk Bello, who [the agency] alleges ran the ring", "the Marrow Council, [whose chair, June Lund,] said": of a relative clause the
 * subject speaks, and not whom it is about.
 */
function withoutAntecedent(reading: Reading, source: Run, cue: Run): Run {
  const { tags } = reading;
  if (source.last !== cue.first) return source;
  for (let i = source.last - 2; i > source.first; i--) {
    if (/^(?:VB|MD)/.test(tags[i])) return source;
    if (/^(?:WP|WDT)$/.test(tags[i])) return { first: i + 1, last: source.last };
    if (tags[i] === 'WP$') return isOfWhose(reading, i + 1, source.last) ? { first: i, last: source.last } : source;
  }
  return source;
}

/** "son", "chair", "union"; no "house". */
const maySpeak = (reading: Reading, i: number): boolean => {
  const word = wordAt(reading, i).replace(/(?<!s)s$/, '');
  return SPEAKERS.some((nouns) => nouns.has(word)) || PERSON_NOUNS.has(word) || isTrade(word);
};

/** Whether "whose" has no more than its noun, by itself or before who that is: "whose [son] said", "whose [chair, June Lund,] said". */
function isOfWhose(reading: Reading, from: number, last: number): boolean {
  const { tags, tokens } = reading;
  let at = from;
  while (at < last && /^(?:NN|JJ|HYPH)/.test(tags[at])) at++;
  const isWhole = at === last || (tokens[at].text === ',' && tokens[last - 1].text === ',');
  return at > from && isWhole && maySpeak(reading, at - 1);
}

const MAX_LEAD_TOKENS = 4;

const MARK = /^(?:[•*·»›”’"—–-]|--)$/;

/** Where a source ends before "on Friday", "today" or "last week" behind a name; "Tomas May" and "Borough Today" are names. */
function withoutTime(reading: Reading, { first, last }: Run): number {
  const word = reading.tokens[last - 1].text;
  let end = last - 1;
  while (end > first && AROUND_TIME.has(wordAt(reading, end - 1))) end--;
  const isLoose = end < last - 1 || LOOSE.test(word);
  if (!isTime(reading, last - 1) || !isLoose || end === first) return last;
  // The day is of the source where it says which one is meant: "a poll released Friday", "a report of May this year".
  if (!/^(?:NNPS?|PRP|,)$/.test(reading.tags[end - 1]) || isMonthOf(reading, end - 1)) return last;
  for (let i = first; i < end; i++) if (reading.tags[i].startsWith('VB')) return last;
  return end;
}

/** "of May"; Theresa May is somebody. */
const isMonthOf = (reading: Reading, i: number): boolean =>
  isTime(reading, i) && /^(?:of|in)$/.test(wordAt(reading, i - 1));

/** No month and no "Today", which may be part of a name. */
const LOOSE = /^(?:\p{Ll}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)/u;
const AROUND_TIME: ReadonlySet<string> = new Set(['on', 'last', 'this', 'late', 'early', 'earlier', 'in']);
