import type { ReadSentence } from '../../document/reading.ts';
import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import type { Turn } from '../../transcripts/turns.ts';
import type { Found } from '../drafted.ts';
import { MAX_HEAD_PARAGRAPHS } from '../learned/found.ts';
import { Occupancy } from '../occupancy.ts';
import { blockAttributionsOf } from './block-quotations.ts';
import type { Cue } from './cues.ts';
import { headlinedIn } from './headlined.ts';
import { labelledIn } from './labelled.ts';
import { signedIn } from './signed.ts';
import { type Source, sentenceSubject } from './sources.ts';
import { attributed } from './verbless-found.ts';

/**
 * The attributions that no verb carries, paragraph by paragraph: a quotation that is signed (`“…” —Hedda Dahl`), a source
 * with a colon (`From Ingo Waller, a driver: “…”`), a headline that ends with one (`Lake unsafe: scientists`), and the turns of an
 * interview (`A: It helps with the glazes.`).
 *
 * @param before how many paragraphs of the text stand before the reading
 */
export function verblessAttributionsOf(
  reading: Reading,
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
  turns: readonly Turn[],
  before = 0,
): Found[] {
  const paragraphs = reading.paragraphs.filter(({ first, last }) => last > first);
  const hasColon = reading.paragraphs.map(({ text }) => text.includes(':'));
  const formal = paragraphs.flatMap((run, p) => {
    const labelled = run.text.includes(':') ? labelledIn(reading, run) : [];
    return labelled.length > 0 ? labelled : (signedIn(reading, paragraphs, p) ?? []);
  });
  const heads = reading.paragraphs.slice(0, Math.max(0, MAX_HEAD_PARAGRAPHS - before));
  const headlined = heads.flatMap((run, p) => (hasColon[p] ? (headlinedIn(reading, run) ?? []) : []));
  const introduced = reading.sentences.flatMap((sentence) =>
    hasColon[sentence.paragraph] ? (introducedIn(reading, sentence) ?? []) : [],
  );
  const taken = new Occupancy(reading.tokens.length);
  const parts = ({ cue, content }: Found): Run[] => [cue, ...content];
  return [
    ...turns.map(turnAttribution),
    ...blockAttributionsOf(reading, cues, sources),
    ...formal,
    ...headlined,
    ...introduced,
  ].filter((found) => parts(found).every((run) => taken.isFree(run)) && parts(found).every((run) => taken.take(run)));
}

/** The turn of an interview or a transcript: the label is the source, its colon the cue, where there is one. */
const turnAttribution = ({ label: { first, last, colon }, content }: Turn): Found =>
  attributed('transcript', { first, last }, colon, content, 'the turn of a speaker');

/** `Reyes was brief: “No.”`: what the subject does is no saying, but the colon hands the word over. */
function introducedIn(reading: Reading, { first, last }: ReadSentence): Found | null {
  const { tokens, tags, quotationAt, quotations, quotationRuns } = reading;
  for (let i = first; i < last - 1; i++) {
    // “Her answer was brief: ‘No.’”: a noun is no verb of saying.
    if (quotationAt[i] >= 0 || (tags[i].startsWith('V') && cueVerb(wordAt(reading, i)))) return null;
    const q = quotationAt[i + 1];
    if (tokens[i].text !== ':' || q < 0 || quotations[q].kind !== 'speech') continue;
    const subject = sentenceSubject(reading, first, i);
    if (!subject || !canSpeak(reading, subject)) return null;
    return attributed(
      'verbless',
      subject,
      { first: i, last: i + 1 },
      [quotationRuns[q]],
      'subject of the sentence before the colon',
    );
  }
  return null;
}

/** Whether somebody or something that can speak is meant: "he", "Reyes", "the mayor", "the report". */
function canSpeak(reading: Reading, { first, last }: Run): boolean {
  if (!/^(?:PRP|NNPS?)$/.test(reading.tags[last - 1]))
    return SPEAKERS.some((nouns) => nouns.has(wordAt(reading, last - 1)));
  return wordAt(reading, first) !== 'it';
}

const SPEAKERS = [ROLE_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS];
