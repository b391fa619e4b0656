import type { Reading } from '../../document/reading.ts';
import type { Found } from '../drafted.ts';
import type { Parts } from './parts.ts';
import type { Judged } from './reach.ts';

/** The attribution that its parts make. */
export function attributionOf(reading: Reading, parts: Parts): Found {
  const { source, cue, content } = parts;
  const likelihood = Math.min(cue.likelihood, Math.max(...content.map((judged) => judged.likelihood)));
  return {
    reader: 'learned',
    source: source && { first: source.span.first, last: source.span.last },
    cue: { first: cue.span.first, last: cue.span.last },
    content: content.map(({ span: { first, last } }) => ({ first, last })),
    confidence: Math.round(100 * likelihood) / 100,
    evidence: evidenceOf(reading, parts),
  };
}

/** The attribution that a quotation, or one that runs over paragraphs, is by itself, without cue and source. */
export const loneQuotationOf = (content: readonly Judged[]): Found => ({
  reader: 'learned',
  source: null,
  cue: { first: content[0].span.first, last: content[0].span.first },
  content: content.map(({ span: { first, last } }) => ({ first, last })),
  confidence: Math.round(100 * Math.max(...content.map(({ likelihood }) => likelihood))) / 100,
  evidence: 'a quotation without a cue',
});

/** How the source was found, for a reader. */
function evidenceOf({ tokens }: Reading, { source, cue }: Parts): string {
  if (!source) return 'a cue without a source';
  const words = tokens.slice(cue.span.first, Math.min(cue.span.last, cue.span.first + 4)).map(({ text }) => text);
  const cueWords = `“${words.join(' ')}”`;
  if (source.span.first > cue.span.first) return `named after ${cueWords}`;
  return cue.span.first - source.span.last <= 1 ? `subject of ${cueWords}` : `named before ${cueWords}`;
}
