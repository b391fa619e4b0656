import type { AttributionType, Sentence, Span } from './article.ts';
import type { Attributed } from './attributions.ts';
import { cueVerb } from './lexicon/cues.ts';
import { ROLE_NOUNS } from './lexicon/roles.ts';
import { type Reading, type Run, spanOf, wordAt } from './reading.ts';
import { sentenceSubject } from './sources.ts';

/**
 * The attributions that no verb carries, paragraph by paragraph: a quotation that is signed (`“…” —Hedda Dahl`), a source
 * with a colon (`From Ingo Waller, a driver: “…”`), and the turns of an interview (`A: It helps with the glazes.`).
 */
export function verblessAttributionsOf(reading: Reading): Attributed[] {
  const paragraphs = paragraphRuns(reading);
  const interview = paragraphs.filter((run) => isAnswer(reading, run)).length >= 2;
  const formal = paragraphs.flatMap((run, i) => {
    const found =
      (interview ? answerIn(reading, run) : null) ??
      labelledIn(reading, run) ??
      signedIn(reading, run, paragraphs[i - 1]);
    return found ? [found] : [];
  });
  const introduced = reading.sentences.flatMap((sentence) => introducedIn(reading, sentence) ?? []);
  return [...formal, ...introduced.filter(({ cue }) => !formal.some((other) => other.cue.first === cue.first))];
}

/** The tokens of each paragraph; they lie one after another. */
function paragraphRuns({ sentences, paragraphs }: Reading): Run[] {
  const runs: Run[] = paragraphs.map(() => ({ first: 0, last: 0 }));
  for (const { paragraph, first, last } of sentences) {
    const run = runs[paragraph];
    runs[paragraph] = run.last === 0 ? { first, last } : { first: run.first, last };
  }
  return runs.filter(({ first, last }) => last > first);
}

/** "A:" or "A." before an answer. */
const isAnswer = ({ tokens }: Reading, { first, last }: Run): boolean =>
  tokens[first].text === 'A' && last - first > 2 && tokens[first + 1].text === ':';

function answerIn(reading: Reading, run: Run): Attributed | null {
  if (!isAnswer(reading, run)) return null;
  const content = spanOf(reading, { first: run.first + 2, last: run.last });
  return attributed(
    'direct',
    { first: run.first, last: run.first + 1 },
    { first: run.first + 1, last: run.first + 2 },
    [content],
    'an answer in an interview',
  );
}

/** How long a source before a colon or after a dash may be, in tokens. */
const LONGEST = 16;
const VERB = /^(?:VB[DZP]|MD)$/;

/** `Governor Lindh: ‘We can wait.’`: no verb before the colon, nothing but quotations behind it. */
function labelledIn(reading: Reading, run: Run): Attributed | null {
  const { tokens, tags, quotationAt } = reading;
  const from = wordAt(reading, run.first) === 'from' ? run.first + 1 : run.first;
  for (let i = from; i < Math.min(run.last - 1, from + LONGEST); i++) {
    if (VERB.test(tags[i]) || quotationAt[i] >= 0) return null;
    if (tokens[i].text !== ':') continue;
    const content =
      i > from && /^(?:NN|DT|PRP)/.test(tags[from]) ? quotationsIn(reading, { first: i + 1, last: run.last }) : [];
    return content.length > 0
      ? attributed('direct', { first: from, last: i }, { first: i, last: i + 1 }, content, 'named before the colon')
      : null;
  }
  return null;
}

/** `“…” —Hedda Dahl, passenger` at the end of a paragraph or as one of its own. */
function signedIn(reading: Reading, run: Run, before: Run | undefined): Attributed | null {
  const { tokens, tags, quotationAt } = reading;
  for (let i = run.last - 2; i >= Math.max(run.first, run.last - LONGEST); i--) {
    if (VERB.test(tags[i + 1]) || quotationAt[i + 1] >= 0) return null;
    if (!/^(?:—|–|--|-)$/.test(tokens[i].text)) continue;
    const signed = i === run.first ? before : { first: run.first, last: i };
    const content = signed && /^(?:NNP|DT)/.test(tags[i + 1]) ? quotationsIn(reading, signed) : [];
    return content.length > 0
      ? attributed(
          'direct',
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
function introducedIn(reading: Reading, { first, last }: Sentence): Attributed | null {
  const { tokens, quotationAt, quotations } = reading;
  for (let i = first; i < last - 1; i++) {
    if (quotationAt[i] >= 0 || cueVerb(wordAt(reading, i))) return null;
    const q = quotationAt[i + 1];
    if (tokens[i].text !== ':' || q < 0 || quotations[q].kind !== 'speech') continue;
    const subject = sentenceSubject(reading, first, i);
    if (!subject || !canSpeak(reading, subject)) return null;
    const { start, end } = quotations[q];
    return attributed(
      'direct',
      subject,
      { first: i, last: i + 1 },
      [{ start, end }],
      'subject of the sentence before the colon',
    );
  }
  return null;
}

/** Whether somebody who can speak is meant: "he", "Reyes", "the mayor". */
function canSpeak(reading: Reading, { first, last }: Run): boolean {
  if (!/^(?:PRP|NNPS?)$/.test(reading.tags[last - 1])) return ROLE_NOUNS.has(wordAt(reading, last - 1));
  return wordAt(reading, first) !== 'it';
}

/** The quotations that fill a run, or none where words stand between them. */
function quotationsIn({ quotationAt, quotations }: Reading, { first, last }: Run): Span[] {
  const found = new Set<number>();
  for (let i = first; i < last; i++) {
    if (quotationAt[i] < 0) return [];
    found.add(quotationAt[i]);
  }
  return [...found].map((q) => ({ start: quotations[q].start, end: quotations[q].end }));
}

const attributed = (type: AttributionType, source: Run, cue: Run, content: Span[], evidence: string): Attributed => ({
  type,
  class: 'speech',
  source,
  cue,
  content,
  confidence: 0.85,
  evidence,
});
