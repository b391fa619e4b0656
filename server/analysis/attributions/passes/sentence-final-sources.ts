import { type Reading, wordAt } from '../../document/reading.ts';
import { fillRuns, type Run } from '../../document/run.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Attributed } from '../attributed.ts';
import type { Cue } from '../rules/cues.ts';
import type { Source } from '../rules/sources.ts';

/**
 * The attributions, with those of who is named only at the end of a sentence: "Delgado resigned after the inquiry found that it
 * was late, two aides said." It is all theirs, so what the inquiry found is no attribution of the paper's.
 *
 * @param sources those of the `cues`, in their order
 */
export function withClosingSpeakers(
  reading: Reading,
  attributed: readonly Attributed[],
  cues: readonly Cue[],
  sources: readonly (Source | null)[],
): Attributed[] {
  const isTaken = new Uint8Array(reading.tokens.length);
  for (const { cue, source } of attributed) fillRuns(source ? [cue, source] : [cue], isTaken, 1);
  const closing = cues.flatMap((cue, i): Attributed[] => {
    const source = sources[i]?.run;
    if (!source || isTaken[cue.first] || isTaken[source.first]) return [];
    const content = contentBefore(reading, cue, source);
    if (!content) return [];
    const evidence = sources[i]!.evidence;
    return [{ type: 'indirect', class: 'speech', content: [content], cue, source, confidence: 0.8, evidence }];
  });
  const within = new Uint8Array(reading.tokens.length);
  for (const { content } of closing) fillRuns(content, within, 1);
  return [...attributed.filter(({ cue }) => !within[cue.first]), ...closing];
}

/** The clause from the head of the sentence to the comma before the source, where nothing but the day and who was told follow. */
function contentBefore(reading: Reading, cue: Cue, source: Run): Run | null {
  const { tokens, tags, quotationAt, sentences } = reading;
  const sentence = sentences[cue.sentence];
  const comma = source.first - 1;
  const isTold = wordAt(reading, cue.last - 1) === 'told';
  if (cue.form !== 'finite' || !(cue.entry.bare || isTold)) return null;
  if (source.last !== cue.first || tokens[comma]?.text !== ',') return null;
  for (let i = cue.last; i < sentence.last - 1; i++) {
    const isHearer = isTold && /^(?:DT|JJ|NN|PRP)/.test(tags[i]);
    if (!isTime(reading, i) && tags[i] !== 'IN' && !isHearer) return null;
  }
  for (let i = sentence.first; i < comma; i++) if (quotationAt[i] >= 0 || tokens[i].text === ';') return null;
  const clause = { first: sentence.first, last: comma };
  return hasFiniteVerb(reading, clause) ? clause : null;
}
