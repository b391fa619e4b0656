import type { Token } from './article.ts';
import { BODIES } from './lexicon/bodies.ts';
import { hashOf } from './model/hash.ts';
import type { Name } from './names.ts';
import { isCapitalised } from './reading.ts';
import { Known, knownOf } from './tags/gazetteer.ts';
import { normalised } from './tags/words.ts';

/** The names in order, those of bodies with what they are for and where they are: "Centre for Fisheries", "NIT-Keta". */
export function withBodies(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const beginning = new Map(names.map((name) => [name.first, name]));
  const whole: Name[] = [];
  let end = -1;
  for (const name of names) {
    if (name.first < end) continue;
    const isBody = name.type === 'organization' && !name.known;
    const last = isBody ? Math.max(purposeEnd(tokens, name, beginning), campusEnd(tokens, name)) : name.last;
    whole.push({ ...name, last });
    end = last;
  }
  return whole;
}

/** When a body met or will meet. */
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The token after what a body is for, or of: "the [Growers’ Union] of the Western Isles"; its own end where nothing follows. */
function purposeEnd(tokens: readonly Token[], { last }: Name, beginning: ReadonlyMap<number, Name>): number {
  const preposition = tokens[last]?.text ?? '';
  // Behind "on" stands a day as often as a purpose.
  if (!BODIES.has(tokens[last - 1].text.toLowerCase()) || !/^(?:of|for|against)$/.test(preposition)) return last;
  const first = tokens[last + 1]?.text === 'the' ? last + 2 : last + 1;
  const named = beginning.get(first);
  // "left Tull College for Keta", "the Foundation of Dana Reyes": two names.
  if (named) return preposition === 'of' && named.type !== 'person' && !named.known ? named.last : last;
  if (TIME.test(tokens[first]?.text ?? '')) return last;
  let end = first;
  while (isCapitalised(tokens[end]) && !beginning.has(end)) end++;
  return end > first ? end : last;
}

/** The token after the town that an abbreviation is joined to: "NIT-Keta" is a school; of "EU-China" both are parties. */
function campusEnd(tokens: readonly Token[], { first, last }: Name): number {
  const [body, dash, town] = tokens.slice(last - 1, last + 2);
  const isJoined = dash?.text === '-' && dash.start === body.end && town?.start === dash.end;
  if (last - first > 1 || !isJoined || !/^\p{Lu}+$/u.test(body.text)) return last;
  const known = knownOf(hashOf(normalised(town.text)));
  const isTown = (known & (Known.bigCity | Known.city | Known.smallCity)) !== 0 && (known & Known.country) === 0;
  return isTown ? last + 2 : last;
}
