import type { AttributionType } from '../../article.ts';
import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isSpeechVerb } from '../../lexicon/cues.ts';
import type { Found } from '../draft.ts';
import type { Surroundings } from './context.ts';
import type { Parts } from './parts.ts';
import { isSpeech } from './spans.ts';

/** The attribution that its parts make. */
export function attributionOf(reading: Reading, around: Surroundings, parts: Parts): Found {
  const { source, cue, content } = parts;
  const contents = content.map(({ span }) => span);
  const likelihood = Math.min(cue.likelihood, Math.max(...content.map((judged) => judged.likelihood)));
  const type = typeOf(reading, contents);
  return {
    reader: 'learned',
    source: source && { first: source.span.first, last: source.span.last },
    cue: { first: cue.span.first, last: cue.span.last },
    content: contents.map(({ first, last }) => ({ first, last })),
    type,
    // “My ranchers can count,” Ortega shot back: whole quotations have been spoken, whatever the verb.
    class:
      isSpeech(around, cue.span) || saysAtEnd(around, cue.span) || (type === 'direct' && contents.some(isLong))
        ? 'speech'
        : 'thought',
    confidence: Math.round(100 * likelihood) / 100,
    evidence: evidenceOf(reading, parts),
  };
}

/** Whether a cue's last word may say something, also where the tagger took it for a noun: "Sources close to Reyes insist". */
const saysAtEnd = ({ words }: Surroundings, { last }: Run): boolean => isSpeechVerb(words[last - 1].word.lower);

/** Whether a quotation is more than a word held at arm's length. */
const isLong = ({ first, last }: Run): boolean => last - first >= 5;

/** How the source was found, for a reader. */
function evidenceOf({ tokens }: Reading, { source, cue }: Parts): string {
  if (!source) return 'a cue without a source';
  const words = tokens.slice(cue.span.first, Math.min(cue.span.last, cue.span.first + 4)).map(({ text }) => text);
  const cueWords = `“${words.join(' ')}”`;
  if (source.span.first > cue.span.first) return `named after ${cueWords}`;
  return cue.span.first - source.span.last <= 1 ? `subject of ${cueWords}` : `named before ${cueWords}`;
}

/** Direct where the content is quotations and nothing else, mixed where it holds some. */
function typeOf({ quotationAt, quotations, quotationRuns }: Reading, content: readonly Run[]): AttributionType {
  let quoted = 0;
  let all = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) if (quotationAt[i] >= 0) quoted++;
    all += last - first;
  }
  if (quoted === all && all > 0) return 'direct';
  const holds = content.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      const q = quotationAt[i];
      if (q >= 0 && quotations[q].level === 0 && quotationRuns[q].last - quotationRuns[q].first > 2) return true;
    }
    return false;
  });
  return holds ? 'mixed' : 'indirect';
}
