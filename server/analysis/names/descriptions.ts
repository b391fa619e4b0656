import type { EntityType, Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { AFTER_DESCRIPTIONS, DESCRIPTIONS, FRONTING } from '../lexicon/descriptions.ts';

/**
 * The type that the words behind a name give to it: "[Osk], a Kelmish lawyer", "[Osk] was a lawyer"; undefined where they give none.
 *
 * @param starts the first tokens of sentences
 */
export function describedType(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  { first, last }: Run,
): EntityType | undefined {
  if (!/^(?:,|is|was)$/.test(tokens[last]?.text ?? '') || !/^(?:an?|the)$/.test(tokens[last + 1]?.text ?? ''))
    return undefined;
  if (tokens[last].text === ',' && isFronted(tokens, starts, first)) return undefined;
  const described = descriptionAt(tokens, last + 2);
  // "[Osk], the harbours regulator, has": behind "the" may stand a subject, and another whom the text knows.
  if (tokens[last + 1].text === 'the' && !(described === 'organization' && isSetOff(tokens, last))) return undefined;
  // "a native of Tull, a lawyer,": it is the native who is described.
  const isPartOfPhrase = /^(?:of|from|to|in|at|near|for|the)$/.test(tokens[first - 1]?.text ?? '');
  return described === 'person' && isPartOfPhrase ? undefined : described;
}

/** Whether a comma closes what another opens; not "Osk, the union, the firm and I". */
export function isSetOff(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma].text !== ',') return false;
  let end = comma + 1;
  while (end < comma + MAX_DESCRIPTION_TOKENS && /^[\p{L}'’-]/u.test(tokens[end]?.text ?? '')) end++;
  return tokens[end]?.text === ',' && !/^(?:the|an?|and)$/.test(tokens[end + 1]?.text ?? '');
}

/** In so many words behind its article the noun of a description is looked for. */
const MAX_DESCRIPTION_TOKENS = 8;

/** What the description says that begins at a token: "[fishing village] of 300". */
export function descriptionAt(tokens: readonly Token[], first: number): EntityType | undefined {
  for (let i = first; i < first + MAX_DESCRIPTION_TOKENS && IN_DESCRIPTION.test(tokens[i]?.text ?? ''); i++) {
    if (AFTER_DESCRIPTIONS.has(tokens[i].text)) return undefined;
    const described = DESCRIPTIONS.get(compoundAt(tokens, i)) ?? DESCRIPTIONS.get(tokens[i].text);
    if (!described || !AFTER_DESCRIPTIONS.has(tokens[i + 1]?.text ?? '.')) continue;
    return isListed(tokens, i + 1) ? undefined : described;
  }
  return undefined;
}

/** "a residents' group", "a Tull start-up" */
const IN_DESCRIPTION = /^(?:\p{L}+|\d+|-|['’]s?)$/u;

/** A noun of two parts as it is listed: "start-up", "think-tank". */
function compoundAt(tokens: readonly Token[], i: number): string {
  const { text } = tokens[i];
  if (tokens[i - 1]?.text === '-') return `${tokens[i - 2]?.text}-${text}`;
  return `${tokens[i - 1]?.text}-${text}`;
}

/** Whether the noun before a comma is the first of several that go with a later one: "a film[, theatre and television actress]". */
function isListed(tokens: readonly Token[], comma: number): boolean {
  let i = comma;
  while (tokens[i]?.text === ',' && /^\p{Ll}+$/u.test(tokens[i + 1]?.text ?? '')) i += 2;
  return i > comma && /^(?:and|or)$/.test(tokens[i]?.text ?? '') && /^\p{Ll}+$/u.test(tokens[i + 1]?.text ?? '');
}

/** Whether a name ends a phrase before the subject: "After she left [Keta], a teacher came", "Like [Osk], a village may be stubborn". */
function isFronted(tokens: readonly Token[], starts: ReadonlySet<number>, first: number): boolean {
  let start = first;
  while (!starts.has(start) && tokens[start - 1]?.text !== ',') start--;
  return start < first && (FRONTING.has(tokens[start].text.toLowerCase()) || /(?:ed|ing)$/.test(tokens[start].text));
}
