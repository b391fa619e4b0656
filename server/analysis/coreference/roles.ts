import { isCapitalised, isGlued, type Reading, sentenceAt, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { RELATIVES_BUT_WHOM } from '../lexicon/clause-words.ts';
import { isSpeechVerb } from '../lexicon/cues.ts';
import { DASHES } from '../lexicon/dashes.ts';
import { DOUBLE_MARKS } from '../lexicon/quotation-marks.ts';
import { PERSON_NOUNS } from '../lexicon/roles.ts';
import { isSign } from '../lexicon/signs.ts';
import { BEFORE_TIMES } from '../lexicon/times.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { Name } from '../names/name.ts';
import { beginsNoble } from '../names/nobles.ts';
import { isCourtesy, isOffice } from '../names/titles.ts';
import { isTrade } from '../names/trades.ts';
import { isTime } from '../syntax/noun-phrases.ts';
import { isFiniteTag } from '../syntax/verbs.ts';

const MODIFIER = /^(?:NN|NNS|NNP|NNPS|JJ|HYPH|POS|AFX|VBN)$/;

/**
 * The words that say what a person is where it names them: before the name ("Putin spokesman Dmitry Peskov") or after it
 * ("Hugh Hill, a doctor,"), without an article. Undefined where nothing says it.
 */
export function roleAt(reading: Reading, name: Name): Run | undefined {
  // "Duchess of Marrow" has it in the name.
  const isTitled = name.last - name.first > 2 && beginsNoble(reading.tokens[name.first]);
  if (isTitled) return { first: name.first, last: name.first + 1 };
  return (
    roleBefore(reading, name.first) ??
    officeBefore(reading, name.first) ??
    roleAfter(reading, name.last) ??
    roleBeforeComma(reading, name)
  );
}

function roleBefore(reading: Reading, name: number): Run | undefined {
  // "Superintendent Dr. Renée Okafor"
  let at = name;
  while (at > 0 && isCourtesy(reading.tokens[at - 1])) at--;
  const head = wordAt(reading, at - 1).replace('.', '');
  if (at === 0 || (at < name && !isCapitalised(reading.tokens[at - 1]))) return undefined;
  if (!isTrade(head) && !TITLES.has(head) && !isOffice(reading.tokens[at - 1])) return undefined;
  return roleEndingAt(reading, at, at);
}

/** So many words behind "of" say what somebody has charge of. */
const MAX_OFFICE_TOKENS = 10;

/** "Head of policy", "Director of the Northern Seas Fund" before the name of who holds it; not "the widow of the singer". */
function officeBefore(reading: Reading, at: number): Run | undefined {
  const start = Math.max(sentenceAt(reading, at).first, at - MAX_OFFICE_TOKENS);
  let of = at - 1;
  while (of > start && (isModifier(reading, of) || wordAt(reading, of) === 'the')) of--;
  if (of >= at - 1 || !/^(?:of|for)$/.test(wordAt(reading, of)) || !isModifier(reading, at - 1)) return undefined;
  const last = wordAt(reading, at - 1);
  const isOfAnother = isTrade(last) || TITLES.has(last.replace('.', '')) || PERSON_NOUNS.has(last);
  return isOfAnother || !isTrade(wordAt(reading, of - 1)) ? undefined : roleEndingAt(reading, of, at);
}

const isModifier = (reading: Reading, i: number): boolean =>
  MODIFIER.test(reading.tags[i]) && reading.quotationAt[i] < 0 && !isSign(reading.tokens[i].text);

/** The role whose noun stands before a token, with all that modifies it. */
function roleEndingAt(reading: Reading, head: number, last: number): Run | undefined {
  let first = head - 1;
  const start = sentenceAt(reading, head).first;
  while (first > start && isModifier(reading, first - 1) && !isVerbOf(reading, first - 1)) first--;
  if (first > start && BEFORE_RANKS.has(wordAt(reading, first - 1))) first--;
  // "ex-guerrilla Dana Reyes": "ex" has the tag of no modifier.
  if (reading.tags[first] === 'HYPH') first += first > start && isGlued(reading, first) ? -1 : 1;
  // "Last week State official Dana Reyes"
  if (BEFORE_TIMES.has(wordAt(reading, first)) && isTime(reading, first + 1)) first += 2;
  return first < head ? { first, last } : undefined;
}

/** "State media [quoted] army chief Ivan Petrov": a tagger may take it for a participle, as is the "born" of "Lagos born author". */
const isVerbOf = (reading: Reading, i: number): boolean => /^(?:quoted|cited|named|told)$/.test(wordAt(reading, i));

/** "[Wing] Commander Lunt", "[Acting] Mayor Reyes": they look like verbs. */
const BEFORE_RANKS: ReadonlySet<string> = new Set(['wing', 'acting']);

/** "its spokesman, Joseph Okafor", "the consultant, Dr Lunt", "the mayor of Sankt Alban, Florence Perrin": role first, and the name set off. */
function roleBeforeComma(reading: Reading, { first, last }: Name): Run | undefined {
  const { tokens, tags } = reading;
  const isSetOff = tokens[last]?.text === ',';
  let at = first;
  while (isCourtesy(tokens[at - 1])) at--;
  if (tokens[at - 1]?.text !== ',') return undefined;
  let hasRole = false;
  for (let i = at - 2; i >= Math.max(sentenceAt(reading, at).first, at - 12); i--) {
    const starts = tags[i] === 'DT' || tags[i] === 'PRP$';
    // "the director of press at the ministry, Mr Osk": of the ministry no role is known; not "the widow of the singer, Mr Osk".
    const tied = i + 1 < at - 1 && (tags[i + 1] === 'DT' ? isSetOff && !hasRole : !/^(?:IN|PRP\$)$/.test(tags[i + 1]));
    if (starts && hasRole && !/^(?:of|for|at|in)$/.test(wordAt(reading, i - 1))) return { first: i + 1, last: at - 1 };
    if (!starts && !MODIFIER.test(tags[i]) && !(tied && /^(?:of|for|at|in)$/.test(wordAt(reading, i))))
      return undefined;
    hasRole ||= isTrade(wordAt(reading, i));
  }
  return undefined;
}

/** "whom" is none: "a senator whom few like" has been given as it stands. */
const CLAUSE_BEGINS: ReadonlySet<string> = new Set([...RELATIVES_BUT_WHOM, 'and']);
const ENDS_ROLE = new RegExp(`^(?:[,.;:!?()${DASHES}${DOUBLE_MARKS}]|--)$`);

/**
 * "Nobody saw Tom Brill, the landlord [told] police", "They had followed Tom Brill, the landlord [explained].": a tagger may take it
 * for a participle; not "a man [told] to leave". Nor "the landlord [let] slip".
 */
const isTelling = (reading: Reading, i: number): boolean =>
  LETS_SLIP.test([i, i + 1, i + 2].map((at) => wordAt(reading, at)).join(' ')) || isSayingVerb(reading, i);

const LETS_SLIP = /^let (?:slip|on|it (?:slip|be)) ?/;

const isSayingVerb = (reading: Reading, i: number): boolean =>
  /^(?:told|said)$/.test(wordAt(reading, i))
    ? !/^(?:by|of|to)$/.test(wordAt(reading, i + 1))
    : isSpeechVerb(wordAt(reading, i)) &&
      /^VB/.test(reading.tags[i]) &&
      ENDS_ROLE.test(reading.tokens[i + 1]?.text ?? '.');

function roleAfter(reading: Reading, at: number): Run | undefined {
  let from = at;
  if (reading.tokens[from]?.text !== ',') return undefined;
  from++;
  // "Reyes, 43, a doctor,"
  if (reading.tags[from] === 'CD' && reading.tokens[from + 1]?.text === ',') from += 2;
  if (/^(?:a|an|the)$/.test(wordAt(reading, from))) from++;
  let last = from;
  let isRole = false;
  // A byline ends with its line: "By Dana Reyes, transport correspondent".
  const end = Math.min(from + 16, sentenceAt(reading, at).last);
  while (last < end && !ENDS_ROLE.test(reading.tokens[last].text)) {
    // "Officers had arrested Tom Brill, the chief said": what has a verb is no apposition.
    if (isFiniteTag(reading.tags[last]) || isTelling(reading, last)) return undefined;
    if (CLAUSE_BEGINS.has(wordAt(reading, last))) break;
    if (isTrade(wordAt(reading, last))) isRole = true;
    last++;
  }
  return isRole && last > from ? { first: from, last } : undefined;
}
