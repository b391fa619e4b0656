import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { CONTENT_CLAUSE_WORDS } from '../../lexicon/clause-words.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/**
 * Ends what is said where the one who says it is the subject of a second verb of saying, and gives that what follows it: "Reyes
 * denied that it leaked and promised that it would hold". In the training part of the newsroom corpus a content ends there in 27
 * places and goes on in 7.
 */
export const partSecondSayings: Pass = {
  name: 'part-second-sayings',
  example: {
    before: '[1S Dana Reyes] [1C said] [1Q the wall would hold and promised that no household would pay].',
    after: '[1S2S Dana Reyes] [1C said] [1Q the wall would hold] and [2C promised] [2Q that no household would pay].',
  },
  run(draft) {
    const { reading } = draft;
    const added: Found[] = [];
    draft.change((one) => {
      const second = secondCue(reading, one);
      if (!second) return null;
      const [{ first, last }] = one.content;
      added.push({
        ...{ reader: one.reader, source: one.source, confidence: one.confidence, evidence: one.evidence },
        cue: second.cue,
        content: [{ first: second.cue.last, last }],
      });
      return { content: [{ first, last: second.conjunction }] };
    });
    draft.add(added);
  },
};

/** So many tokens must be said before and after the second verb. */
const MIN_CLAUSE_TOKENS = 2;

/** The second verb, of the same form as the first, and the conjunction before it; nobody else may be its subject. */
function secondCue(reading: Reading, { source, cue, content }: Found): { cue: Run; conjunction: number } | null {
  const { tags, tokens } = reading;
  const [{ first, last }] = content;
  const head = cue.last - 1;
  if (!source || content.length > 1 || first < cue.last || !isSaying(reading, head)) return null;
  for (let i = first + MIN_CLAUSE_TOKENS; i < last - MIN_CLAUSE_TOKENS; i++) {
    if (!/^(?:and|but)$/.test(wordAt(reading, i)) || reading.quotationAt[i] >= 0) continue;
    let verb = i + 1;
    while (tags[verb] === 'RB' && verb < last) verb++;
    if (tags[verb] !== tags[head] || !/^VB[DZP]$/.test(tags[verb]) || !isSaying(reading, verb)) continue;
    // “and called on the board to pay”: whom it is said to stands first.
    const isAddressed = tags[verb + 1] === 'IN' && !CONTENT_CLAUSE_WORDS.has(wordAt(reading, verb + 1));
    if (verb + MIN_CLAUSE_TOKENS >= last || isAddressed) continue;
    const conjunction = tokens[i - 1].text === ',' ? i - 1 : i;
    return { cue: { first: verb, last: verb + 1 }, conjunction };
  }
  return null;
}

const isSaying = (reading: Reading, i: number): boolean => cueVerb(wordAt(reading, i))?.class === 'speech';
