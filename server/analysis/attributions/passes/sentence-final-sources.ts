import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Found } from '../drafted.ts';
import { Occupancy } from '../occupancy.ts';
import type { Cue } from '../rules/cues.ts';
import type { Pass } from './pass.ts';

/**
 * Adds what somebody says who is named only at the end of the sentence: "Delgado resigned after the inquiry found that it was
 * late, two aides said." It is all theirs, so what the inquiry found is no attribution of the paper's.
 */
export const sentenceFinalSources: Pass = {
  name: 'sentence-final-sources',
  example: {
    before:
      'The wall was left to crack after [1S the board] [1C found] [1Q that it was late], two aides said on Monday.',
    after:
      '[1Q The wall was left to crack after the board found that it was late], [1S two aides] [1C said] on Monday.',
  },
  run(draft) {
    const { reading } = draft;
    const { cues, sources } = draft.rules;
    const taken = draft.taken('source', 'cue');
    const closing = cues.flatMap((cue, i): Found[] => {
      const source = sources[i];
      if (!source || taken.ownerAt(cue.first) >= 0 || taken.ownerAt(source.run.first) >= 0) return [];
      const content = contentBefore(reading, cue, source.run);
      return content ? [{ ...CLOSING, content: [content], cue, source: source.run, evidence: source.evidence }] : [];
    });
    const within = new Occupancy(reading.tokens.length);
    for (const { content } of closing) within.take(content[0]);
    draft.drop(({ cue }) => within.ownerAt(cue.first) >= 0);
    draft.add(closing);
  },
};

const CLOSING = { reader: 'rules', confidence: 0.8 } as const;

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
