import { entitiesOf, MAX_TOKENS_APART } from './entities.ts';
import type { NamedEntity } from './named-entity.ts';
import { NO_DETAILS } from './person-details.ts';
import type { NameMention, TextMentions } from './text-mentions.ts';

/** What is kept of a text from one reading of it to the next. */
export interface KeptEntities {
  last?: { readonly mentions: TextMentions; readonly entities: readonly NamedEntity[] };
}

/** The entities of a text (`entitiesOf`): the same list as the last time where it has the same names, as near to each other as it matters. */
export function keptEntities(mentions: TextMentions, kept: KeptEntities): readonly NamedEntity[] {
  const { last } = kept;
  const entities = last && isSame(last.mentions, mentions) ? last.entities : entitiesOf(mentions);
  kept.last = { mentions, entities };
  return entities;
}

function isSame(before: TextMentions, now: TextMentions): boolean {
  const { names, named, described } = now;
  if (names.length !== before.names.length || described !== before.described) return false;
  for (let n = 0; n < names.length; n++) {
    const [a, b] = [before.names[n], names[n]];
    if (a.type !== b.type || a.known !== b.known || !isAlike(before.named[n], named[n])) return false;
    if (n > 0 && n < described && (a !== b || before.names[n - 1] !== names[n - 1]))
      if (gapBefore(before, n) !== gapBefore(now, n) || lengthOf(before, n) !== lengthOf(now, n)) return false;
  }
  return described === names.length || isSameOrder(before, now);
}

/** How far a name is from the one before it, as far as it matters: how far two are from each other that others stand between is the sum. */
const gapBefore = ({ names }: TextMentions, n: number): number =>
  Math.min(MAX_TOKENS_APART, names[n].first - names[n - 1].last);

const lengthOf = ({ names }: TextMentions, n: number): number => names[n].last - names[n].first;

const isAlike = (a: NameMention, b: NameMention): boolean =>
  a === b ||
  (a.form.text === b.form.text &&
    a.form.written === b.form.written &&
    a.gender === b.gender &&
    a.address === b.address &&
    (a.details === NO_DETAILS) === (b.details === NO_DETAILS) &&
    a.details.role === b.details.role &&
    a.details.honorific === b.details.honorific &&
    a.isAlias === b.isAlias);

/** Whether the bodies that are called by description stand between the same names. */
function isSameOrder(before: TextMentions, now: TextMentions): boolean {
  const { names, described } = now;
  let name = 0;
  for (let n = described; n < names.length; n++) {
    if (before.isOpen(n) !== now.isOpen(n)) return false;
    while (name < described && names[name].first < names[n].first) name++;
    const { first } = before.names[n];
    if (name > 0 && before.names[name - 1].first >= first) return false;
    if (name < described && before.names[name].first < first) return false;
  }
  return true;
}
