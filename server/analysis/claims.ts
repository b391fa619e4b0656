import type { Claim, Span } from './article.ts';
import type { Attributed } from './attributions.ts';
import { HEARSAY } from './lexicon/hearsay.ts';
import { isQuoted, type Reading, type Run, spanOf, wordAt } from './reading.ts';

/** The patterns by their first word. */
const BY_FIRST = new Map<string, string[][]>();
for (const pattern of HEARSAY) {
  const words = pattern.split(' ');
  BY_FIRST.set(words[0], [...(BY_FIRST.get(words[0]) ?? []), words]);
}

/**
 * The sentences in the paper's own voice that pass on hearsay: "The lowest bid reportedly came from …". What stands in an
 * attribution with a source is that source's and no claim of the paper's.
 */
export function claimsOf(reading: Reading, attributed: readonly Attributed[]): Claim[] {
  const sourced = attributed
    .filter((a) => a.source !== null)
    .flatMap((a) => [...a.content, spanOf(reading, a.cue)])
    .sort((a, b) => a.start - b.start);
  const claims: Claim[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    while (next < sourced.length && sourced[next].end <= sentence.start) next++;
    const cue = hearsayIn(reading, sentence);
    if (!cue) continue;
    const cueSpan = spanOf(reading, cue);
    let covered = false;
    for (let i = next; i < sourced.length && sourced[i].start < sentence.end; i++)
      covered ||= touches(sourced[i], cueSpan);
    if (!covered) claims.push({ start: sentence.start, end: sentence.end, kind: 'hearsay', cue: cueSpan });
  }
  return claims;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function hearsayIn(reading: Reading, { first, last }: Run): Run | null {
  for (let i = first; i < last; i++) {
    if (isQuoted(reading, i)) continue;
    for (const words of BY_FIRST.get(wordAt(reading, i)) ?? []) {
      const end = matchEnd(reading, words, i, last);
      if (end !== null) return { first: i, last: end };
    }
  }
  return null;
}

/** The token after a pattern that begins at `at`, or null. */
function matchEnd(reading: Reading, words: readonly string[], at: number, last: number): number | null {
  let i = at;
  for (const word of words) {
    if (word === '*') {
      if (reading.tags[i] === 'RB') i++;
      continue;
    }
    if (i >= last || wordAt(reading, i) !== word) return null;
    i++;
  }
  return i;
}
