import type { Token } from '../article.ts';
import { isCapitalised, isGlued } from '../document/reading.ts';
import { BODIES_BEHIND_PLACES, BODY_HEADS, OFFICES_OF_STATE } from '../lexicon/bodies.ts';
import type { WordedParagraph } from './completion.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';

/**
 * The names with the bodies whose words were cut off or overlooked: "[Tull] Police", "[U.S.] Department of State", "JD(S)". What is joined was in
 * no name, or in that of the place or people that a body begins with.
 */
export function withJoinedBodies(paragraph: WordedParagraph, names: readonly Name[]): readonly Name[] {
  const { tokens, nameSigns } = paragraph;
  const at = new NamesByToken(names, tokens.length);
  const joined: Name[] = [];
  for (const i of nameSigns.capitals) {
    const body = at.get(i) ? wingAt(paragraph, i, at) : (departmentAt(tokens, i, at) ?? localBodyAt(tokens, i, at));
    if (body && body.first >= (joined.at(-1)?.last ?? 0)) joined.push(body);
  }
  if (joined.length === 0) return names;
  const taken = new Set(joined.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, n) => first + n)));
  return [...names.filter(({ first, last }) => !taken.has(first) && !taken.has(last - 1)), ...joined];
}

/** The place or people that ends before a token: "[Tull] Police". */
function ownerBefore(i: number, at: NamesByToken): Name | undefined {
  const name = at.get(i - 1);
  const isOwner = name?.type === 'place' || name?.type === 'nationality';
  return isOwner && name.last === i && !name.known ? name : undefined;
}

/** "[Department of State]", with the country before it. */
function departmentAt(tokens: readonly Token[], i: number, at: NamesByToken): Name | undefined {
  if (!OFFICES_OF_STATE.has(tokens[i].text) || !/^(?:of|for)$/.test(tokens[i + 1]?.text ?? '')) return undefined;
  const start = tokens[i + 2]?.text === 'the' ? i + 3 : i + 2;
  let last = start;
  while (isCapitalised(tokens[last]) && !(at.get(last)?.known ?? at.get(last)?.type === 'person')) last++;
  if (last === start || (at.has(last - 1) && at.get(last - 1)!.last !== last)) return undefined;
  let first = i;
  // "the General [Department of Fish]"
  while (isCapitalised(tokens[first - 1]) && !at.has(first - 1) && !ARTICLE.test(tokens[first - 1].text)) first--;
  return { first: ownerBefore(first, at)?.first ?? first, last, type: 'organization' };
}

const ARTICLE = /^(?:The|A|An)$/i;

/** "Tull [Police]", "Tull [Water Authority]". */
function localBodyAt(tokens: readonly Token[], i: number, at: NamesByToken): Name | undefined {
  const owner = ownerBefore(i, at);
  if (!owner) return undefined;
  let last = i;
  while (isCapitalised(tokens[last]) && !at.has(last) && !ARTICLE.test(tokens[last].text)) last++;
  if (last === i || (/^(?:and|&)$/.test(tokens[last]?.text ?? '') && isCapitalised(tokens[last + 1]))) return undefined;
  const head = tokens[last - 1].text.toLowerCase();
  const isBody = BODY_HEADS.has(head) || BODIES_BEHIND_PLACES.has(head);
  return isBody ? { first: owner.first, last, type: 'organization' } : undefined;
}

/** A party with its wing: "[JD](S)". */
function wingAt(paragraph: WordedParagraph, i: number, at: NamesByToken): Name | undefined {
  const [party, open, wing, close] = paragraph.tokens.slice(i, i + 4);
  const isJoined = open?.text === '(' && close?.text === ')' && isGlued(paragraph, i + 1) && isGlued(paragraph, i + 2);
  const isWing = isJoined && /^\p{Lu}{2,}$/u.test(party.text) && /^\p{Lu}{1,2}$/u.test(wing.text);
  const name = at.get(i);
  return isWing && !name?.known && name?.last === i + 1
    ? { first: name.first, last: i + 4, type: 'organization' }
    : undefined;
}
