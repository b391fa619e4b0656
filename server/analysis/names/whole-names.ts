import type { Token } from '../article.ts';
import { isCapitalised, isGlued, tokensIn } from '../document/reading.ts';
import { BODIES, BODY_HEADS } from '../lexicon/bodies.ts';
import { DASHES_AND_BAR } from '../lexicon/dashes.ts';
import { FRONTING } from '../lexicon/descriptions.ts';
import { NUMBERED_TITLES } from '../lexicon/titles.ts';
import type { WordedParagraph } from './completion.ts';
import { isGivenName } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { lengthened, withBodies } from './organization-extents.ts';

/** The names of a paragraph in order, each as long as it is: what belongs to one and was cut off or read as another is joined to it. */
export function wholeNames(paragraph: WordedParagraph, names: readonly Name[]): Name[] {
  const { tokens } = paragraph;
  const inOrder = [...names].sort((a, b) => a.first - b.first);
  const persons = withNumbers(
    tokens,
    withParticles(tokens, withFathers(tokens, withDoubleGivenNames(paragraph, inOrder))),
  );
  return withCases(tokens, withMinistries(tokens, withBodies(paragraph, persons)));
}

/** Christian-Ines Brandt, of whom only "Ines Brandt" was found. */
function withDoubleGivenNames(paragraph: WordedParagraph, names: readonly Name[]): Name[] {
  const { tokens } = paragraph;
  const taken = tokensIn(names, tokens.length);
  return names.map((name) => {
    const { first, type } = name;
    const isJoined = tokens[first - 1]?.text === '-' && isGlued(paragraph, first - 1) && isGlued(paragraph, first);
    const before =
      type === 'person' && isJoined && isCapitalised(tokens[first - 2]) && isGivenName(tokens[first - 2].text);
    return before && !taken[first - 2] ? { ...name, first: first - 2 } : name;
  });
}

/** Small words in names of persons that nothing else is. */
const PARTICLES: ReadonlySet<string> = new Set(['ap', 'ab', 'ferch', 'bin', 'binti', 'bint', 'ibn', 'ould']);

/** "Rhodri [ap Gwilym]" with his given name, "P. J. Lunt" with all the initials. */
function withParticles(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  const owners = new Map(names.map((name) => [name.last, name]));
  const joined = new Set<Name>();
  const whole = names.map((name) => {
    let { first } = name;
    if (name.type !== 'person' || name.known) return name;
    while (isInitial(tokens[first]) && isInitial(tokens[first - 1]) && !taken[first - 1]) first--;
    // "[Máire] Ní Chonaill": nobody has such a surname alone.
    if (isGaelic(tokens, first) && mayBeGiven(tokens[first - 1]) && !taken[first - 1]) first--;
    if (!PARTICLES.has(tokens[first - 1]?.text ?? '')) return first < name.first ? { ...name, first } : name;
    const before = owners.get(first - 1);
    if (before?.type !== 'person' || before.known) return { ...name, first: first - 1 };
    joined.add(before);
    return { ...name, first: before.first };
  });
  return joined.size > 0 ? whole.filter((_, n) => !joined.has(names[n])) : whole;
}

const GAELIC: ReadonlySet<string> = new Set(['Ní', 'Nic', 'Ó', 'Uí', 'Mhic']);

/** "Ní Chonaill", "Nic Dhonnchadha"; Nic White is called Nic. */
const isGaelic = (tokens: readonly Token[], first: number): boolean =>
  GAELIC.has(tokens[first].text) && (tokens[first].text !== 'Nic' || tokens[first + 1]?.text[1] === 'h');

const mayBeGiven = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isGivenName(token.text) || /^\p{Lu}\p{Ll}*[áéíóú]/u.test(token.text) || /^[ÁÉÍÓÚ]/.test(token.text));

/** "Anand [s/o Krishnan]": with the name of the father. */
function withFathers(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const children = names.filter(
    ({ type, last }) => type === 'person' && isChildOf(tokens, last) && isCapitalised(tokens[last + 3]),
  );
  if (children.length === 0) return names;
  const fathers = new Map(names.map((name) => [name.first, name]));
  const joined = children.map((name) => ({ ...name, last: fathers.get(name.last + 3)?.last ?? name.last + 4 }));
  const taken = tokensIn(joined, tokens.length);
  return [...names.filter(({ first }) => !taken[first]), ...joined].sort((a, b) => a.first - b.first);
}

/** "s/o", "a/l": son or daughter of, in three tokens. */
const isChildOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[sd]\/o|a\/[lp])$/i.test(
    tokens
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(''),
  );

const isInitial = (token: Token | undefined): boolean => /^\p{Lu}\.$/u.test(token?.text ?? '');

/** Oriel II, and Oriel I where a comma or the like shows that no "I" follows who says something. */
function withNumbers(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const beginnings = new Set(names.map(({ first }) => first));
  return lengthened(names, (name) => {
    const isKing = name.type === 'person' && !name.known && !beginnings.has(name.last);
    return isKing && isNumbered(tokens, name) ? name.last + 1 : name.last;
  });
}

/** Whether the number of a king or pope follows: of the doubtful ones "I" may be who writes, "IV" goes into a vein. */
function isNumbered(tokens: readonly Token[], { first, last }: Name): boolean {
  const number = tokens[last]?.text ?? '';
  if (NUMBERS.has(number)) return true;
  if (!DOUBTFUL_NUMBERS.has(number)) return false;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  // "King Oriel IV told"
  if (number !== 'I' && NUMBERED_TITLES.has(before)) return true;
  if (!FOLLOWS_NUMBER.test(tokens[last + 1]?.text ?? '.')) return false;
  // "With Brill I, of course, agreed."
  return NUMBERED_TITLES.has(before) || (last - first === 1 && !FRONTING.has(before));
}

const NUMBERS: ReadonlySet<string> = new Set(
  'II III VII VIII IX XII XIII XIV XV XVI XVII XVIII XIX XX XXIII'.split(' '),
);
const FOLLOWS_NUMBER = new RegExp(`^(?:[,.;:()${DASHES_AND_BAR}]|of|['’]s)$`);
const DOUBTFUL_NUMBERS: ReadonlySet<string> = new Set(['I', 'IV', 'VI', 'XI']);

const OFFICES: ReadonlySet<string> = new Set([
  'chamber',
  'department',
  'departments',
  'directorate',
  'ministries',
  'ministry',
  'secretariat',
]);

/** "the Ministry of Fisheries, Forests and Rural Affairs": what an office has charge of may be a list, and what a body is for. */
function withMinistries(tokens: readonly Token[], names: readonly Name[]): Name[] {
  return lengthened(names, ({ first, last, type, known }) => {
    const hasCharges = type === 'organization' && !known && hasCharge(tokens, first, last);
    return hasCharges ? listEnd(tokens, last, names) : last;
  });
}

/** "the Ministry of Fisheries", "the Tull Committee for Fisheries". */
function hasCharge(tokens: readonly Token[], first: number, last: number): boolean {
  const head = (i: number): string => tokens[i].text.toLowerCase();
  if (OFFICES.has(head(first))) return true;
  for (let i = first + 1; i < last - 1; i++) {
    if (tokens[i].text === 'for' && BODIES.has(head(i - 1))) return true;
    if (tokens[i].text === 'of' && OFFICES.has(head(i - 1))) return true;
  }
  return false;
}

/** The token after the list that goes on from `start`: ", Forests and Rural Affairs"; `start` where none does. */
function listEnd(tokens: readonly Token[], start: number, names: readonly Name[]): number {
  for (let i = start; ; ) {
    const isAnd = tokens[i]?.text === 'and';
    if (!isAnd && tokens[i]?.text !== ',') return start;
    const first = isAnd || tokens[i + 1]?.text !== 'and' ? i + 1 : i + 2;
    // "Department for Culture, [Media and Sport]": the end of the list, taken for a body by itself.
    const rest = nameAt(names, first);
    if (rest?.first === first && isEndOfList(tokens, rest)) return rest.last;
    let last = first;
    // "the Ministry of Health, Dana Reyes and": who or what has a name is no charge.
    while (isCapitalised(tokens[last]) && !nameAt(names, last)) last++;
    if (last === first || nameAt(names, last)) return start;
    if (isAnd || first === i + 2) return last;
    i = last;
  }
}

/** "Media and Sport", "Youth and Water Management": no body is called by its last word, or "Tull and Kelm Bank" is one. */
const isEndOfList = (tokens: readonly Token[], { first, last, type, known }: Name): boolean =>
  type === 'organization' &&
  !known &&
  tokens.slice(first + 1, last - 1).some(({ text }) => text === 'and') &&
  !BODIES.has(tokens[last - 1].text.toLowerCase()) &&
  !BODY_HEADS.has(tokens[last - 1].text.toLowerCase());

/** "Brandt v. Reyes" is a case and names neither. Without the full stop it may be a match. */
function withCases(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const whole: Name[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    const isNear = before !== undefined && name.first - before.last <= 2;
    const versus = isNear ? tokens.slice(before.last, name.first).map(({ text }) => text) : [];
    const isCase = versus.join('') === 'v.' && (before?.type === 'person' || name.type === 'person');
    if (before && isCase) whole[whole.length - 1] = { first: before.first, last: name.last, type: 'work' };
    else whole.push(name);
  }
  return whole;
}

/** The name that holds a token; names are sorted and disjoint. */
function nameAt(names: readonly Name[], token: number): Name | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  return low < names.length && names[low].first <= token ? names[low] : undefined;
}
