import type { ReadSentence } from '../../document/reading.ts';
import { endOf, isQuoted, type Reading, wordAt, writtenText } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { type CueEntry, cueVerb, SOURCE_PHRASES } from '../../lexicon/cues.ts';
import { DASHES } from '../../lexicon/dashes.ts';
import { THIRD_PERSON_SUBJECTS } from '../../lexicon/pronouns.ts';

/** `finite`: "said", "has told"; `participle`: ", adding that"; `phrase`: "according to". */
export type CueForm = 'finite' | 'participle' | 'phrase';

/** The words that signal the saying. `head` is the verb, `sentence` the index of the sentence. */
export interface Cue extends Run {
  readonly head: number;
  readonly form: CueForm;
  readonly entry: CueEntry;
  readonly sentence: number;
}

const PHRASE: CueEntry = { class: 'speech', bare: true };
const AUXILIARIES = new Set([
  'has',
  'have',
  'had',
  "'s",
  "'ve",
  "'d",
  'is',
  'are',
  'was',
  'were',
  'been',
  'did',
  'does',
  'do',
]);
const HAVE = new Set(['has', 'have', 'had', "'s", "'ve", "'d"]);
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', "'s", "'re"]);

/** The cues in the paper's own words, in order. Verbs inside a quotation are the speaker's and count for nothing here. */
export function cuesOf(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  reading.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (isQuoted(reading, i)) continue;
      const cue = phraseCueAt(reading, i, index) ?? verbCueAt(reading, sentence, i, index);
      if (!cue) continue;
      cues.push(cue);
      i = cue.last - 1;
    }
  });
  return cues;
}

function phraseCueAt(reading: Reading, i: number, sentence: number): Cue | null {
  const phrase = PHRASES.find((words) => words.every((word, at) => wordAt(reading, i + at) === word));
  return phrase ? { first: i, last: i + phrase.length, head: i, form: 'phrase', entry: PHRASE, sentence } : null;
}

const PHRASES = SOURCE_PHRASES.map((phrase) => phrase.split(' '));

function verbCueAt(reading: Reading, sentence: ReadSentence, i: number, index: number): Cue | null {
  const entry = cueVerb(wordAt(reading, i)) ?? (isBehindQuotation(reading, sentence, i) ? HANDED : undefined);
  if (!entry) return null;
  const tag = reading.tags[i];
  const first = verbGroupStart(reading, sentence.first, i);
  const auxiliary = auxiliaryBefore(reading, first, i);
  const quoted = quotedAsStart(reading, sentence.first, i);
  if (quoted !== null)
    return { first: quoted, last: particleEnd(reading, i), head: i, form: 'finite', entry, sentence: index };
  const cue = (form: CueForm): Cue => ({ first, last: particleEnd(reading, i), head: i, form, entry, sentence: index });
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') return cue('finite');
  if (tag === 'VBG') return BE.has(auxiliary) ? cue('finite') : { ...cue('participle'), first: i };
  if (tag === 'VBN') return HAVE.has(auxiliary) || auxiliary === '' ? cue('finite') : null;
  if (tag === 'VB') return auxiliary !== '' || reading.tags[first] === 'MD' ? cue('finite') : null;
  // ", a top official warns.": at the end of a headline the tagger takes the verb for a plural.
  const ends = i + 1 >= sentence.last || reading.tokens[i + 1].text === '.';
  // "Its director, Hamish Adair, reckons that", "PA Media reports that"
  const opens = wordAt(reading, i + 1) === 'that' && /^(?:,|\p{Lu})/u.test(reading.tokens[i - 1]?.text ?? '');
  return tag === 'NNS' && (ends || opens) && reading.tokens[i].text.endsWith('s') ? cue('finite') : null;
}

const HANDED: CueEntry = { class: 'manner' };

const BREAKS_OFF = new RegExp(`[,?!…${DASHES}-]$`);

/** “I am not—” he began: whatever the verb, behind a quotation that breaks off and a name or "he" it says whose that is. */
function isBehindQuotation(reading: Reading, { paragraph }: ReadSentence, verb: number): boolean {
  const { tags, quotationAt, quotations } = reading;
  const from = reading.paragraphs[paragraph].first;
  if (!/^VB[DZ]$/.test(tags[verb]) || AUXILIARIES.has(wordAt(reading, verb))) return false;
  let i = verb - 1;
  while (i > from && tags[i] === 'NNP') i--;
  if (i === verb - 1 && THIRD_PERSON_SUBJECTS.has(wordAt(reading, i))) i--;
  const quotation = i < verb - 1 ? quotations[quotationAt[i]] : undefined;
  if (quotation?.kind !== 'speech' || quotation.end !== endOf(reading, i)) return false;
  return BREAKS_OFF.test(writtenText(reading, { first: reading.quotationRuns[quotationAt[i]].first, last: i }));
}

/** Where "was quoted as saying" begins, of which "saying" is token `verb`; null where that is not what stands there. */
function quotedAsStart(reading: Reading, from: number, verb: number): number | null {
  if (reading.tags[verb] !== 'VBG' || wordAt(reading, verb - 1) !== 'as') return null;
  if (!/^(?:quoted|cited|reported)$/.test(wordAt(reading, verb - 2))) return null;
  const first = verbGroupStart(reading, from, verb - 2);
  return first < verb - 2 ? first : null;
}

/** "has also said", "did not say", "later told": auxiliaries and adverbs before the verb are of the cue. */
function verbGroupStart(reading: Reading, from: number, verb: number): number {
  let first = verb;
  while (first > from && (/^(?:RB|MD)$/.test(reading.tags[first - 1]) || AUXILIARIES.has(wordAt(reading, first - 1)))) {
    if (reading.tags[first - 1] === 'POS') break;
    first--;
  }
  return first;
}

function auxiliaryBefore(reading: Reading, first: number, verb: number): string {
  for (let i = verb - 1; i >= first; i--) if (AUXILIARIES.has(wordAt(reading, i))) return wordAt(reading, i);
  return '';
}

/** "pointed out": a particle belongs to the verb. */
const particleEnd = (reading: Reading, verb: number): number => (reading.tags[verb + 1] === 'RP' ? verb + 2 : verb + 1);
