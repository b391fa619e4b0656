import type { EntityType, Token } from './article.ts';
import { AFTER_DESCRIPTIONS, DESCRIPTIONS } from './lexicon/descriptions.ts';
import { hashOf } from './model/hash.ts';
import type { Name } from './names.ts';
import { Known, knownOf, phraseHash } from './tags/gazetteer.ts';
import { normalised } from './tags/words.ts';

/** A description has at most so many words before its noun ends it. */
const LONGEST = 5;

/**
 * The names, each of the type that the text says it is, wherever it stands (appositions: Hearst 1992): "the Lanter Wake, a yearly procession,"
 * is no person. A place is left what it is, for a town's club and council are called by the town.
 */
export function withDescribed(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const keyOf = ({ first, last, type }: Name): string =>
    [type, ...tokens.slice(first, last).map(({ text }) => text)].join(' ');
  const types = new Map<string, EntityType>();
  for (const name of names) {
    const type = describedType(tokens, name);
    if (!type || name.known) continue;
    // What is described as two things stays what it is.
    types.set(keyOf(name), (types.get(keyOf(name)) ?? type) === type ? type : name.type);
  }
  return names.map((name) => ({ ...name, type: (name.known ? undefined : types.get(keyOf(name))) ?? name.type }));
}

/** The type that the words behind a name give to it: "[Brill], a Kelmish lawyer", "[Tull] is a village of 300"; undefined where they give none. */
function describedType(tokens: readonly Token[], { first, last, type }: Name): EntityType | undefined {
  if (!/^(?:,|is|was)$/.test(tokens[last]?.text ?? '') || !/^an?$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  const start = last + 2;
  let end = start;
  while (end < start + LONGEST && /^(?:\p{L}+|-)$/u.test(tokens[end]?.text ?? '')) {
    end++;
    if (AFTER_DESCRIPTIONS.has(tokens[end]?.text ?? '.')) break;
  }
  const described = AFTER_DESCRIPTIONS.has(tokens[end]?.text ?? '.')
    ? DESCRIPTIONS.get(tokens[end - 1].text)
    : undefined;
  if (described !== 'person')
    return type === 'person' || (type === 'organization' && described === 'place') ? described : undefined;
  const mayBePerson = (type === 'place' || type === 'organization') && !isKnownOtherwise(tokens, first, last);
  // "a native of Tull, a lawyer,": it is the native who is described.
  const isPartOfPhrase = /^(?:of|from|to|in|at|near|for)$/.test(tokens[first - 1]?.text ?? '');
  return mayBePerson && !isPartOfPhrase ? described : undefined;
}

const PLACES_AND_BODIES =
  Known.bigCity | Known.city | Known.region | Known.country | Known.district | Known.organization | Known.team;

/** Whether a name is that of a known place or body: "after he left Chicago, a teacher wrote" describes no Chicago. */
function isKnownOtherwise(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last).map(({ text }) => hashOf(normalised(text)));
  return (knownOf(words.reduce(phraseHash)) & PLACES_AND_BODIES) !== 0;
}
