import { type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { RELATIVES, SUBORDINATORS } from '../lexicon/clause-words.ts';
import { cueVerb } from '../lexicon/cues.ts';
import { isDash } from '../lexicon/dashes.ts';
import { isFiniteTag } from './verbs.ts';

/**
 * The verb of a run that is of none of the clauses in it but goes with what stands before the run, as "was" goes with “A letter
 * warning” in “that the dam which was built in May could burst [was] sent”: each clause has one finite verb, so it is the one that
 * is too many. Undefined where no verb surely is: also where a comma stands before it.
 *
 * @param clauses how many clauses the run itself begins: 1 for "that the dam could burst", 0 for "to sue the firm"
 */
export function mainVerbAfter(reading: Reading, run: Run, clauses: number): number | undefined {
  const { tokens, quotationAt } = reading;
  let open = clauses;
  let verbs = 0;
  let main: number | undefined;
  let tooMany = 0;
  let participle: number | undefined;
  for (let i = run.first; i < run.last; i++) {
    if (/^[,;:()]$/.test(tokens[i].text) || isDash(tokens[i].text)) return main;
    if (quotationAt[i] >= 0) continue;
    if (i > run.first && beginsClause(reading, i)) open++;
    if (verbs === open && participle === undefined && looksLikeParticiple(reading, i)) participle = i;
    if (!hasSubject(reading, i)) continue;
    // "the leader detained in May [walked] free": of two that are too many the first is a participle that looks like a verb.
    if (++verbs - open > tooMany) {
      tooMany = verbs - open;
      main = i;
    }
    i = endOfVerb(reading, i, run.last) - 1;
    if (takesClause(reading, i)) open++;
  }
  if (main !== undefined) return BEFORE_VERBS.has(wordAt(reading, main - 1)) ? main - 1 : main;
  // Where the sentence has no other verb, what looks like a participle is it.
  return verbs <= open ? participle : undefined;
}

/** Adverbs that go with the verb behind them: "the dam could burst [never] came true"; not "go ahead", "work well". */
const BEFORE_VERBS: ReadonlySet<string> = new Set(['also', 'never', 'still', 'once', 'then']);

/** Whether a word has the form of a verb with a subject ("people like them" has none), or is one that a tagger takes for an infinitive: "that the mine [be] closed", "will fail [have] not read". */
const hasSubject = ({ tags, words }: Reading, i: number): boolean =>
  (isFiniteTag(tags[i]) && words[i].lower !== 'like') ||
  (/^(?:be|have)$/.test(words[i].lower) && !/^(?:TO|MD|RB)$/.test(tags[i - 1]));

/** Whether a word begins a clause that has a verb of its own: "which", "because", "and", "he" in "the plan he likes", "the" in "the car the police stopped". */
function beginsClause(reading: Reading, i: number): boolean {
  const { tags } = reading;
  const word = wordAt(reading, i);
  if (RELATIVES.has(word) || SUBORDINATORS.has(word) || word === 'than' || /^(?:CC|W)/.test(tags[i])) return true;
  if (word === 'that') return tags[i] !== 'DT';
  if (!/^NN/.test(tags[i - 1])) return false;
  return /^(?:DT|PRP\$)$/.test(tags[i]) || (tags[i] === 'PRP' && /^(?:he|she|they|we|i|it|you)$/.test(word));
}

/** Where the verb ends that begins at a token, with its auxiliaries: "had | failed", "could not | burst". */
function endOfVerb({ tags, words }: Reading, first: number, last: number): number {
  if (tags[first] !== 'MD' && !AUXILIARIES.has(words[first].lower)) return first + 1;
  let i = first + 1;
  while (i < last && (/^RB/.test(tags[i]) || AUXILIARIES.has(words[i].lower))) i++;
  return i < last && /^VB/.test(tags[i]) ? i + 1 : i;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being has have had having do does did 's 're 've 'd".split(' '),
);

/** "knew [Tom was there]": whether a verb may have a clause for its object that no "that" begins. */
const takesClause = (reading: Reading, verb: number): boolean =>
  (cueVerb(wordAt(reading, verb))?.bare ?? false) && /^(?:DT|PRP|NN|JJ|CD)/.test(reading.tags[verb + 1] ?? '');

/** "rope [washed] up", "had failed [sent] savers", but not "people pictured in court". */
function looksLikeParticiple({ tags, words }: Reading, i: number): boolean {
  if (tags[i] !== 'VBN') return false;
  const isBehindNoun = /^NN/.test(tags[i - 1]) && tags[i + 1] === 'RP';
  const isBehindVerb = /^VB/.test(tags[i - 1]) && !AUXILIARIES.has(words[i - 1].lower);
  return isBehindNoun || (isBehindVerb && /^(?:DT|PRP|NN|CD|JJ|IN)/.test(tags[i + 1] ?? ''));
}
