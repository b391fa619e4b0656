import type { Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { BODIES_BEFORE_NAMES, NEVER_PEOPLE, POSTS_IN_BODIES } from '../lexicon/body-signs.ts';

/** Whether the words around a name say that it names a body: "drone firm [Osk]", "[Osk] chief executive", "[Osk]’s CEO", "managing director of [Osk]", "shares in [Osk]". */
export const isToldBody = (tokens: readonly Token[], { first, last }: Run): boolean =>
  BODIES_BEFORE_NAMES.has(wordBefore(tokens, first)) ||
  hasPost(tokens, last) ||
  (wordAt(tokens, first - 1) === 'in' &&
    /^(?:shares?|stakes?)$/i.test(wordAt(tokens, first - 2)) &&
    !/^['’]s$/.test(wordAt(tokens, last))) ||
  (/^(?:of|at)$/.test(wordAt(tokens, first - 1)) && endsPost(tokens, first - 1));

/**
 * Whether what a name stands right behind is surely no person, whatever the name begins with: "payments start-up [Mira Loop]"; in "the
 * company [Mira Osk] runs" an article tells that somebody may follow.
 */
export function isBehindBody(tokens: readonly Token[], first: number): boolean {
  if (!NEVER_PEOPLE.has(wordBefore(tokens, first).toLowerCase())) return false;
  for (let i = first - 2; i >= Math.max(0, first - 6) && /^(?:\p{L}|-$)/u.test(wordAt(tokens, i)); i--)
    if (DETERMINER.test(wordAt(tokens, i))) return false;
  return true;
}

const DETERMINER = /^(?:the|a|an|his|her|its|their|my|our|this|that|each|every|['’]s)$/i;

/** "firm", and "start-up" in three tokens. */
const wordBefore = (tokens: readonly Token[], at: number): string => {
  const word = wordAt(tokens, at - 1);
  return wordAt(tokens, at - 2) === '-' ? `${wordAt(tokens, at - 3)}-${word}` : word;
};

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** A word of a post as it is listed: "CEO", "chief". */
const postWord = (tokens: readonly Token[], i: number): string => {
  const word = wordAt(tokens, i);
  return /^\p{Lu}+$/u.test(word) ? word : word.toLowerCase();
};

/** Whether a post of one word or two follows: "[Osk] CEO". */
const hasPost = (tokens: readonly Token[], at: number): boolean =>
  POSTS_IN_BODIES.has(postWord(tokens, at)) ||
  POSTS_IN_BODIES.has(`${postWord(tokens, at)} ${postWord(tokens, at + 1)}`);

/** Whether a post ends before a token: "CEO [of]". */
const endsPost = (tokens: readonly Token[], at: number): boolean =>
  POSTS_IN_BODIES.has(postWord(tokens, at - 1)) ||
  POSTS_IN_BODIES.has(`${postWord(tokens, at - 2)} ${postWord(tokens, at - 1)}`);
