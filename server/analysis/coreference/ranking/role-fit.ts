import { isOfOtherTradeByName, wordsOfKind } from '../../lexicon/body-kinds.ts';
import { ROLES_OF_KIND } from '../../lexicon/role-kinds.ts';
import { BODY_NOUNS, PUBLIC_BODIES, ROLE_NOUNS } from '../../lexicon/roles.ts';
import { TITLES } from '../../lexicon/titles.ts';
import { LIKELY_TRADE_ENDINGS } from '../../lexicon/trades.ts';
import type { Cast } from '../discourse-entities.ts';
import type { Referring } from '../referring.ts';
import { hasRole, isOfKindOf, termsIn } from '../role.ts';
import { feature } from './features.ts';

/** How a noun fits somebody: the features of role and name. */

const SAME = feature('named with that role');
const ALIKE = feature('named with a role alike');
const WHOLE = feature('named with the whole role');
const KIND = feature('named with a role of that kind');
const OTHER = feature('named with another role');
const OTHER_TRADE = feature('named with another role, that noun for one trade');
const ENDS_LIKE = feature('that noun ends like one for people');
const NO_ROLE = feature('named with no role');
const TERM = feature('of another term');
const IN_NAME = feature('noun in the name');
const ROLE_IN_NAME = feature('role in the name');
const OF_KIND = feature('a body of that kind');
const OF_JUST_THAT_KIND = feature('a body of just that kind');
const OF_OTHER_KIND = feature('a body of another kind');
const MODIFIER = feature('wears the modifier');

const COUNTRIES: ReadonlySet<string> = new Set(
  'country nation republic kingdom island state city town village province region municipality county'.split(' '),
);
const COMPANIES =
  /^(?:inc|ltd|llc|plc|corp|co|company|corporation|group|holdings|bank|airlines?|airways|motors?|foods?|energy|power|limited|ag|sa|gmbh|partners|capital|media|technologies|systems|industries|electric|water|gas|telecom)$/;
const COMPANY_NOUNS =
  /^(?:company|firm|group|maker|retailer|bank|supplier|operator|startup|manufacturer|chain|corporation|utility|airline|carrier|brand|publisher|broadcaster|insurer|lender|giant)$/;

/** Whether somebody is named with a noun as role. */
export const hasThatRole = (cast: Cast, entity: number, { head }: Referring): boolean =>
  hasRole(cast.roles[entity], head);

/** "the mayor of Obermatt" is not the mayor of Sankt Alban. */
export const isOfOtherPlace = ({ roles }: Cast, entity: number, place: string): boolean =>
  / (?:of|for) /.test(roles[entity]?.text ?? '') && !roles[entity]!.text.includes(place);

/** Writes what a noun phrase says of somebody; returns the new count. */
export function writeRoleFit(
  cast: Cast,
  entity: number,
  referring: Referring,
  into: Int32Array,
  count: number,
): number {
  const { type, form } = cast.entities[entity];
  const { kind, head, modifiers } = referring;
  if (type === 'person') {
    const role = cast.roles[entity];
    // "the stunner", of whom no list knows.
    if (kind === 'thing' && LIKELY_TRADE_ENDINGS.test(head)) into[count++] = ENDS_LIKE;
    if (!role) into[count++] = NO_ROLE;
    else if (hasRole(role, head)) {
      into[count++] = role.words.includes(head) ? SAME : ALIKE;
      if (modifiers.length > 0 && modifiers.every((word) => role.words.includes(word))) into[count++] = WHOLE;
      if (termsIn(role.words) !== termsIn(modifiers)) into[count++] = TERM;
    } else if (isOfKindOf(role, head)) into[count++] = KIND;
    else if (role.words.some((word) => ROLE_NOUNS.has(word) || TITLES.has(word)))
      into[count++] = ROLES_OF_KIND.has(head) ? OTHER : OTHER_TRADE;
    if (form.words.includes(head)) into[count++] = ROLE_IN_NAME;
    if (role && modifiers.some((word) => word.length > 3 && role.words.includes(word))) into[count++] = MODIFIER;
    return count;
  }
  if (form.words.includes(head)) into[count++] = IN_NAME;
  else if (isOfKind(type, form.words, head)) into[count++] = OF_KIND;
  else if (BODY_NOUNS.has(head) || COUNTRIES.has(head)) into[count++] = OF_OTHER_KIND;
  if (type !== 'nationality' && hasWordOfKind(form.words, head)) into[count++] = OF_JUST_THAT_KIND;
  if (modifiers.some((word) => word.length > 3 && form.words.includes(word))) into[count++] = MODIFIER;
  return count;
}

/** Whether the name of a body says that it is what a noun is for: Meridian Bank is a lender. */
function hasWordOfKind(words: readonly string[], head: string): boolean {
  const kind = wordsOfKind(head);
  return words.some((word) => kind.has(word));
}

/** Whether a body can be none of those that a noun is for: a ministry is no company, a council no court. */
export function isOfOtherKind({ entities }: Cast, entity: number, head: string): boolean {
  const { type, form } = entities[entity];
  if (type === 'nationality') return true;
  // "Union Street" is no union.
  if (type === 'place' && form.words.includes(head) && form.words.at(-1) !== head) return true;
  if (isOfOtherTradeByName(form.words, head)) return true;
  // "the authority" is a council as well.
  if (hasWordOfKind(form.words, head)) return false;
  if (form.words.includes(head) || type !== 'organization') return false;
  const isPublic = form.words.some((word) => PUBLIC_BODIES.has(word));
  const isCompany = form.words.some((word) => COMPANIES.test(word));
  if (COMPANY_NOUNS.test(head)) return isPublic && !isCompany;
  // "the agency" may be any public body.
  return PUBLIC_BODIES.has(head) && (isCompany || (isPublic && head !== 'agency'));
}

function isOfKind(type: string, words: readonly string[], head: string): boolean {
  if (COUNTRIES.has(head) || head === 'government') return type === 'place';
  if (type !== 'organization') return false;
  const isPublic = words.some((word) => PUBLIC_BODIES.has(word));
  if (COMPANY_NOUNS.test(head)) return !isPublic || words.some((word) => COMPANIES.test(word));
  return PUBLIC_BODIES.has(head) ? false : !isPublic;
}
