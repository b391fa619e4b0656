import type { ReadSentence } from '../../document/reading.ts';
import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import { isDashOrHyphen } from '../../lexicon/dashes.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import { turnsOf } from '../../transcripts/turns.ts';
import type { Found, Reader } from '../drafted.ts';
import { Occupancy } from '../occupancy.ts';
import { blockAttributionsOf } from './block-quotations.ts';
import type { Cue } from './cues.ts';
import { type Source, sentenceSubject } from './sources.ts';

/**
 * The attributions that no verb carries, paragraph by paragraph: a quotation that is signed (`“…” —Hedda Dahl`), a source
 * with a colon (`From Ingo Waller, a driver: “…”`), and the turns of an interview (`A: It helps with the glazes.`).
 */
export function verblessAttributionsOf(
  reading: Reading,
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
): Found[] {
  const turns = transcriptOf(reading);
  const spoken = new Occupancy(reading.tokens.length);
  for (const { source, cue, content } of turns) for (const run of [source ?? cue, cue, ...content]) spoken.take(run);
  const paragraphs = reading.paragraphs.filter(({ first, last }) => last > first);
  const hasColon = reading.paragraphs.map(({ text }) => text.includes(':'));
  const formal = paragraphs.flatMap((run, i) => {
    const labelled = run.text.includes(':') ? labelledIn(reading, run) : null;
    return labelled ?? signedIn(reading, run, paragraphs[i - 1]) ?? [];
  });
  const taken = new Set(formal.map(({ cue }) => cue.first));
  const introduced = reading.sentences.flatMap((sentence) =>
    hasColon[sentence.paragraph] ? (introducedIn(reading, sentence) ?? []) : [],
  );
  const others = [...introduced, ...blockAttributionsOf(reading, cues, sources)];
  const free = [...formal, ...others.filter(({ cue }) => !taken.has(cue.first))];
  return [...turns, ...free.filter(({ cue, content }) => [cue, ...content].every((run) => spoken.isFree(run)))];
}

/** The turns of an interview or a transcript: the label is the source, its colon the cue, where there is one. */
const transcriptOf = (reading: Reading): Found[] =>
  turnsOf(reading).map(({ label: { first, last, colon }, content }) =>
    attributed('transcript', { first, last }, colon, [...content], 'the turn of a speaker'),
  );

/** How long a source before a colon or after a dash may be, in tokens. */
const MAX_SOURCE_TOKENS = 16;
const VERB = /^(?:VB[DZP]|MD)$/;

/** `Governor Lindh: ‘We can wait.’`: no verb before the colon, nothing but quotations behind it. */
function labelledIn(reading: Reading, run: Run): Found | null {
  const { tokens, tags, quotationAt } = reading;
  const from = wordAt(reading, run.first) === 'from' ? run.first + 1 : run.first;
  for (let i = from; i < Math.min(run.last - 1, from + MAX_SOURCE_TOKENS); i++) {
    if (VERB.test(tags[i]) || quotationAt[i] >= 0) return null;
    if (tokens[i].text !== ':') continue;
    const content =
      i > from && /^(?:NN|DT|PRP)/.test(tags[from]) ? quotationsIn(reading, { first: i + 1, last: run.last }) : [];
    return content.length > 0
      ? attributed('verbless', { first: from, last: i }, { first: i, last: i + 1 }, content, 'named before the colon')
      : null;
  }
  return null;
}

/** `“…” —Hedda Dahl, passenger` at the end of a paragraph or as one of its own. */
function signedIn(reading: Reading, run: Run, before: Run | undefined): Found | null {
  const { tokens, tags, quotationAt } = reading;
  for (let i = run.last - 2; i >= Math.max(run.first, run.last - MAX_SOURCE_TOKENS); i--) {
    if (VERB.test(tags[i + 1]) || quotationAt[i + 1] >= 0) return null;
    // The hyphen of a double name is no dash.
    if (!isDashOrHyphen(tokens[i].text) || (i > run.first && quotationAt[i - 1] < 0)) continue;
    const signed = i === run.first ? before : { first: run.first, last: i };
    const content = signed && /^(?:NNP|DT)/.test(tags[i + 1]) ? quotationsIn(reading, signed) : [];
    return content.length > 0
      ? attributed(
          'verbless',
          { first: i + 1, last: run.last },
          { first: i, last: i + 1 },
          content,
          'signed with the name',
        )
      : null;
  }
  return null;
}

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

/** The quotations that fill a run, or none where words stand between them. */
function quotationsIn({ quotationAt, quotationRuns }: Reading, { first, last }: Run): Run[] {
  const found = new Set<number>();
  for (let i = first; i < last; i++) {
    if (quotationAt[i] < 0) return [];
    found.add(quotationAt[i]);
  }
  return [...found].map((q) => quotationRuns[q]);
}

const attributed = (reader: Reader, source: Run, cue: Run, content: Run[], evidence: string): Found => ({
  reader,
  source,
  cue,
  content,
  confidence: 0.85,
  evidence,
});
