import type { Token } from '../article.ts';
import { normalised } from '../document/words.ts';
import { isBodyHead } from '../lexicon/bodies.ts';
import { BODY_NOUNS, EITHER_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import { FIRM_ENDINGS } from '../lexicon/short-names.ts';
import { CALENDAR } from '../lexicon/times.ts';
import type { WordedParagraph } from './completion.ts';
import { KNOWN_PLACES, Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';
import { isTitle } from './titles.ts';

/**
 * Makes a person of who is set off behind what only a person is, however much the words are others': "her coach, [Art Rivers],", "his
 * neighbour, [Bill Rivers],"; not "its neighbour, New Zealand,".
 */
export function withApposed({ tokens, nameSigns }: WordedParagraph, names: readonly Name[]): readonly Name[] {
  const runs = nameSigns.capitals
    .filter((i) => isBehindRole(tokens, i))
    .map((first) => ({ first, last: endOfName(tokens, first) }));
  if (runs.length === 0) return names;
  const at = new NamesByToken(names, tokens.length);
  const found = runs.flatMap(({ first, last }): Name[] => {
    if (last - first < 2 || last - first > MAX_NAME_WORDS || !CLOSES.test(tokens[last]?.text ?? '.')) return [];
    const name = at.get(first);
    const isFree = !name && !at.has(last - 1);
    const isMisread = name?.type === 'organization' && !name.known && name.first === first && name.last === last;
    return (isFree || isMisread) && !mayBeBody(tokens.slice(first, last)) ? [{ first, last, type: 'person' }] : [];
  });
  if (found.length === 0) return names;
  const firsts = new Set(found.map(({ first }) => first));
  return [...names.filter(({ first }) => !firsts.has(first)), ...found];
}

const MAX_NAME_WORDS = 3;
const CLOSES = /^[,.;:!?”"’')]$/;
const OWNERS = /^(?:his|her|their|its|my|our|the|a|an|['’]s)$/i;

/** Whether a token stands behind "her coach," or "the former mayor,". */
function isBehindRole(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i - 2]?.text ?? '';
  const isPerson = (ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun)) && !BODY_NOUNS.has(noun) && !EITHER_NOUNS.has(noun);
  if (tokens[i - 1]?.text !== ',' || !isPerson) return false;
  return [i - 3, i - 4].some((at) => OWNERS.test(tokens[at]?.text ?? ''));
}

function endOfName(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last < first + MAX_NAME_WORDS + 1 && isNamePart(tokens[last])) last++;
  return last;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !isTitle(token) &&
  !CALENDAR.has(token.text.toLowerCase());

const BODIES_AND_PLACES = Known.organization | Known.team | KNOWN_PLACES;

function mayBeBody(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ text }) => normalised(text));
  const last = words[words.length - 1];
  return isBodyHead(last) || FIRM_ENDINGS.has(last) || (knownAs(words) & BODIES_AND_PLACES) !== 0;
}
