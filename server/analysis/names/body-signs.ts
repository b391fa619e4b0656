import type { Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { BODIES_BEFORE_NAMES, POSTS_IN_BODIES } from '../lexicon/body-signs.ts';

/** Whether the words around a name say that it names a body: "drone firm [Osk]", "[Osk] chief executive", "managing director of [Osk]". */
export const isToldBody = (tokens: readonly Token[], { first, last }: Run): boolean =>
  BODIES_BEFORE_NAMES.has(wordAt(tokens, first - 1)) ||
  hasPost(tokens, last) ||
  (/^(?:of|at)$/.test(wordAt(tokens, first - 1)) && endsPost(tokens, first - 1));

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** The words of a post, up to two. */
const postOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(Math.max(0, first), Math.max(0, last))
    .map(({ text }) => (/^\p{Lu}+$/u.test(text) ? text : text.toLowerCase()))
    .join(' ');

/** Whether a post follows: "[Osk] CEO". */
const hasPost = (tokens: readonly Token[], at: number): boolean =>
  POSTS_IN_BODIES.has(postOf(tokens, at, at + 1)) || POSTS_IN_BODIES.has(postOf(tokens, at, at + 2));

/** Whether a post ends before a token: "CEO [of]". */
const endsPost = (tokens: readonly Token[], at: number): boolean =>
  POSTS_IN_BODIES.has(postOf(tokens, at - 1, at)) || POSTS_IN_BODIES.has(postOf(tokens, at - 2, at));
