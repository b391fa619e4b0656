import type { Token } from '../article.ts';
import { isCapitalised, isGlued } from '../document/reading.ts';
import { BODIES, BODIES_FOR, UNIVERSITIES } from '../lexicon/bodies.ts';
import { DAYS_AND_MONTHS } from '../lexicon/times.ts';
import type { WordedParagraph } from './completion.ts';
import { Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { isTitle } from './titles.ts';

/** The names in order, those of bodies with what they are for and where they are: "Centre for Fisheries", "IIT-Madras". */
export function withBodies(paragraph: WordedParagraph, names: readonly Name[]): Name[] {
  const { tokens } = paragraph;
  const beginning = new Map(names.map((name) => [name.first, name]));
  return lengthened(names, (name) => {
    const isBody = name.type === 'organization' && !name.known;
    return isBody ? Math.max(purposeEnd(tokens, name, beginning), campusEnd(paragraph, name, beginning)) : name.last;
  });
}

/** The names in order, each up to the token that `endOf` gives, without those that it takes in. */
export function lengthened(names: readonly Name[], endOf: (name: Name) => number): Name[] {
  const whole: Name[] = [];
  let end = -1;
  for (const name of names) {
    if (name.first < end) continue;
    end = endOf(name);
    whole.push(end === name.last ? name : { ...name, last: end });
  }
  return whole;
}

/** The token after what a body is for, or of: "the [Growers’ Union] of the Western Isles"; its own end where nothing follows. */
function purposeEnd(tokens: readonly Token[], { last }: Name, beginning: ReadonlyMap<number, Name>): number {
  const preposition = tokens[last]?.text;
  const head = tokens[last - 1].text.toLowerCase();
  const goesOn = preposition === 'of' ? BODIES.has(head) : preposition === 'for' && BODIES_FOR.has(head);
  if (!goesOn) return last;
  const first = tokens[last + 1]?.text === 'the' ? last + 2 : last + 1;
  const named = beginning.get(first);
  // "left the Tull Institute for Keta", "the Foundation of Dana Reyes": two names.
  if (named) return preposition === 'of' && named.type !== 'person' && !named.known ? named.last : last;
  let end = first;
  while (mayName(tokens[end]) && !beginning.has(end)) end++;
  // "the Council for Mr Reyes", "the Centre for Russian exiles": what comes before a name or is no name of a purpose.
  return end > first && !beginning.has(end) ? end : last;
}

/** Whether a word may tell a purpose: it has a capital and is no abbreviation, title, people or time. */
function mayName(token: Token | undefined): boolean {
  if (
    !token ||
    !isCapitalised(token) ||
    !/\p{Ll}/u.test(token.text) ||
    isTitle(token) ||
    DAYS_AND_MONTHS.has(token.text.toLowerCase())
  )
    return false;
  return (knownAs([token.text]) & Known.people) === 0;
}

/** The token after the town that a university's abbreviation is joined to. */
function campusEnd(paragraph: WordedParagraph, { first, last }: Name, beginning: ReadonlyMap<number, Name>): number {
  const [body, dash, town] = paragraph.tokens.slice(last - 1, last + 2);
  const isJoined =
    dash?.text === '-' && isCapitalised(town) && isGlued(paragraph, last) && isGlued(paragraph, last + 1);
  const isCampus = last - first === 1 && isJoined && UNIVERSITIES.has(body.text.toLowerCase());
  return isCampus && !beginning.get(last + 1)?.known ? last + 2 : last;
}
