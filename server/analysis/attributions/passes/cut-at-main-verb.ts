import { isQuoted, type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { CONTENT_CLAUSE_WORDS } from '../../lexicon/clause-words.ts';
import { mainVerbAfter } from '../../syntax/main-verb.ts';
import { hasFiniteVerb, isFiniteTag } from '../../syntax/verbs.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/**
 * Ends what is said at the verb of the sentence where the saying is but a part of its subject: "A landlord threatening to evict the tenants
 * has been fined", "Those who say that the plan will fail have not read it", "Fears that the dam could burst drove them out".
 */
export const cutAtMainVerb: Pass = {
  name: 'cut-at-main-verb',
  example: {
    before: '[1S A landlord] [1C threatening] [1Q to evict 40 families has been fined].',
    after: '[1S A landlord] [1C threatening] [1Q to evict 40 families] has been fined.',
  },
  run(draft) {
    const { reading } = draft;
    draft.change((one) => {
      const { cue, content } = one;
      const said = content[content.length - 1];
      const clauses = isBehind(reading, cue, said) ? clausesBegun(reading, one) : undefined;
      const verb = clauses === undefined ? undefined : mainVerbAfter(reading, said, clauses);
      if (verb === undefined || verb - said.first < 2) return null;
      return { content: [...content.slice(0, -1), { first: said.first, last: verb }] };
    });
  },
};

/** So many tokens may say who hears it: "told neighbours in Tull he was a vet". */
const MAX_HEARER_TOKENS = 6;

function isBehind(reading: Reading, cue: Run, said: Run): boolean {
  if (said.first < cue.last || said.first > cue.last + MAX_HEARER_TOKENS) return false;
  for (let i = cue.last; i < said.first; i++)
    if (reading.tokens[i].text === ',' || isFiniteTag(reading.tags[i])) return false;
  return true;
}

/** How many clauses what is said begins itself, where its cue is of the subject of the sentence; else undefined. */
function clausesBegun(reading: Reading, { source, cue, content }: Found): number | undefined {
  const { first, last } = sentenceAt(reading, cue.first);
  const said = content[content.length - 1];
  const isWhole = last <= said.last + 1 && /^[.!?]$/.test(reading.tokens[last - 1].text);
  if (!isWhole || isQuoted(reading, said.first) || hasFiniteVerb(reading, { first, last: cue.first })) return undefined;
  // “According to Brandt, it fell” is of no subject; “a suggestion by Brandt that it fell” is.
  if (wordAt(reading, cue.first) === 'according') return undefined;
  const tag = reading.tags[cue.first];
  if (tag === 'VBG' || (/^NN/.test(tag) && isOwned(reading, source, cue))) return hasClause(reading, cue, said) ? 1 : 0;
  return hasFiniteVerb(reading, cue) && (isOfRelative(reading, content) || isBehindRelative(reading, source, cue))
    ? 1
    : undefined;
}

/** "the agency’s [announcement]", "[Fears] that"; what a tagger takes for a noun behind "The NEA" is a verb. */
const isOwned = ({ tags }: Reading, source: Run | null, cue: Run): boolean =>
  source === null ||
  source.first >= cue.last ||
  (source.last === cue.first && /^(?:POS|PRP\$)$/.test(tags[source.last - 1]));

/** “that” and “is unsafe” of "a bridge that engineers say is unsafe" */
function isOfRelative(reading: Reading, content: Found['content']): boolean {
  const [{ first, last }] = content;
  const isPronoun = /^W/.test(reading.tags[first]) || wordAt(reading, first) === 'that';
  return content.length > 1 && last === first + 1 && isPronoun;
}

/** "those who [say]", "a man who once [claimed]", "the interview in which he [claimed]"; not "what we [said] was". */
function isBehindRelative(reading: Reading, source: Run | null, { first }: Run): boolean {
  const isRelative = (i: number): boolean =>
    /^W(?:P|DT|RB)$/.test(reading.tags[i] ?? '') && wordAt(reading, i) !== 'what';
  let at = first - 1;
  while (reading.tags[at] === 'RB') at--;
  return isRelative(at) || (source?.last === first && isRelative(source.first - 1));
}

/** Whether what "threatening", "calling for" or "announcement" takes is a clause: no infinitive, and nothing that is accused. */
function hasClause(reading: Reading, cue: Run, { first }: Run): boolean {
  if (CONTENT_CLAUSE_WORDS.has(wordAt(reading, first))) return true;
  return reading.tags[first] !== 'TO' && !TAKES_NO_CLAUSE.test(wordAt(reading, cue.last - 1));
}

const TAKES_NO_CLAUSE =
  /^(?:for|of|on|against|over|(?:accus|urg|blam|prais|criticis|criticiz|slamm|condemn|demand)ing)$/;
