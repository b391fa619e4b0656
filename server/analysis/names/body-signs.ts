import type { Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { BODIES_BEFORE_NAMES, POSTS_IN_BODIES } from '../lexicon/body-signs.ts';

/** Whether the words around a name say that it names a body: "drone firm [Osk]", "[Osk] chief executive", "[Osk]’s CEO", "managing director of [Osk]", "shares in [Osk]". */
export const isToldBody = (tokens: readonly Token[], { first, last }: Run): boolean =>
  BODIES_BEFORE_NAMES.has(wordAt(tokens, first - 1)) ||
  hasPost(tokens, last) ||
  (wordAt(tokens, first - 1) === 'in' &&
    /^(?:shares?|stakes?)$/i.test(wordAt(tokens, first - 2)) &&
    !/^['’]s$/.test(wordAt(tokens, last))) ||
  (/^(?:of|at)$/.test(wordAt(tokens, first - 1)) && endsPost(tokens, first - 1));

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
