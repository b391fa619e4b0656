import type { ReadParagraph, ReadSentence } from '../../document/reading.ts';
import { type Reading, textOf, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import { isDashOrHyphen } from '../../lexicon/dashes.ts';
import { DOUBLE_OPENERS } from '../../lexicon/quotation-marks.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import type { Found, Reader } from '../drafted.ts';
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
  const paragraphs = reading.paragraphs.filter(({ first, last }) => last > first);
  const hasColon = reading.paragraphs.map(({ text }) => text.includes(':'));
  const formal = [...turnsOf(reading, paragraphs)];
  const spoken = new Set(formal.map(({ cue }) => cue.first));
  paragraphs.forEach((run, i) => {
    const labelled = run.text.includes(':') ? labelledIn(reading, run) : null;
    const found = labelled ?? signedIn(reading, run, paragraphs[i - 1]);
    if (found && !spoken.has(found.cue.first)) formal.push(found);
  });
  const taken = new Set(formal.map(({ cue }) => cue.first));
  const introduced = reading.sentences.flatMap((sentence) =>
    hasColon[sentence.paragraph] ? (introducedIn(reading, sentence) ?? []) : [],
  );
  const others = [...introduced, ...blockAttributionsOf(reading, cues, sources)];
  return [...formal, ...others.filter(({ cue }) => !taken.has(cue.first))];
}

/** How often a label must come back for a text to be an interview or a transcript. */
const MIN_TURNS = 2;

/**
 * The turns of an interview or a transcript: "A: It helps." after "Q: Does it?", and "REYES: We will." The label is the
 * source; what stands behind it is content, and so are the paragraphs that carry a turn in marks on.
 */
function turnsOf(reading: Reading, paragraphs: readonly ReadParagraph[]): Found[] {
  const labels = paragraphs.map((run) => labelOf(reading, run));
  const times = new Map<string, number>();
  for (const label of labels)
    if (label) times.set(textOf(reading, label), (times.get(textOf(reading, label)) ?? 0) + 1);
  const turns: Found[] = [];
  labels.forEach((label, i) => {
    if (!label || wordAt(reading, label.first) === 'q' || times.get(textOf(reading, label))! < MIN_TURNS) return;
    const content = [{ first: label.last + 1, last: paragraphs[i].last }];
    const carries = (j: number): boolean =>
      j < paragraphs.length && !labels[j] && isQuoteOpened(reading, paragraphs[j]);
    if (isQuoteOpened(reading, paragraphs[i])) for (let j = i + 1; carries(j); j++) content.push(paragraphs[j]);
    const colon = { first: label.last, last: label.last + 1 };
    turns.push(attributed('transcript', label, colon, content, 'the turn of a speaker'));
  });
  return turns;
}

const OPENER = new RegExp(`^[${DOUBLE_OPENERS}]$`);
const isQuoteOpened = ({ tokens }: Reading, { first }: Run): boolean => OPENER.test(tokens[first].text);

/** "Q", "A" or a name in capitals before a colon, with a quotation mark before it or none. */
function labelOf(reading: Reading, run: ReadParagraph): Run | null {
  if (!run.text.includes(':')) return null;
  const { tokens } = reading;
  const first = isQuoteOpened(reading, run) ? run.first + 1 : run.first;
  let last = first;
  while (last < Math.min(run.last, first + 5) && /^(?:\p{Lu}|\p{Lu}[\p{Lu}.’'-]+)$/u.test(tokens[last].text)) last++;
  const single = last === first + 1 && tokens[first].text.length === 1 && !/^[QA]$/.test(tokens[first].text);
  return last > first && !single && tokens[last]?.text === ':' && last + 1 < run.last ? { first, last } : null;
}

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
