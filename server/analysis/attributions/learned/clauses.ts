import { levelFrom, type Ranked, type Scene } from './ranked-candidates.ts';
import { isSpeech } from './spans.ts';

/** A clause of fewer tokens is none. */
const MIN_CLAUSE_TOKENS = 3;
/** So far behind its cue may a clause begin with "that": "told the board on Monday that". */
const MAX_TOKENS_TO_THAT = 8;

/**
 * The contents that a cue of speech has by the form of its sentence, wherever the tagger would end them: all that stands before
 * "…, Reyes said", and all that follows "Reyes said (that) …".
 */
export function clausesOf({ around }: Scene, cue: Ranked): Ranked[] {
  if (!isSpeech(around, cue)) return [];
  const { words, first, last, before } = around;
  const start = first[cue.first];
  const end = last[cue.last - 1];
  const stop = /^[.?!]$/.test(words[end - 1].word.text) ? end - 1 : end;
  const mark = before.mark[cue.first];
  const clauses: Ranked[] = [];
  const add = (from: number, to: number, side: 'before' | 'after') => {
    if (to - from >= MIN_CLAUSE_TOKENS) clauses.push({ ...UNLIKELY, side, first: from, last: to });
  };
  if (mark > start && words[mark].word.text === ',') add(start, mark, 'before');
  add(cue.last, stop, 'after');
  for (let i = cue.last + 1; i < Math.min(stop, cue.last + MAX_TOKENS_TO_THAT); i++)
    if (words[i].word.lower === 'that') {
      add(i, stop, 'after');
      break;
    }
  return clauses;
}

/** The tagger has not seen it. */
const UNLIKELY = {
  role: 'content',
  probability: 0,
  level: levelFrom(0),
  rank: 3,
  beginShare: 0,
  endShare: 0,
  rivals: 1,
} as const;
