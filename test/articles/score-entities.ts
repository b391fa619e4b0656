import type { Entity, Span } from '../../server/analysis/article.ts';
import type { Gold, GoldEntity } from './gold.ts';
import { overlap } from './overlap.ts';
import type { Found } from './scored.ts';
import type { Tally } from './tally.ts';

/** Counts the entities that are whole: of the right type, with all their names and nobody else's. */
export function scoreEntities({ entities }: Found, gold: Gold, tally: Tally): void {
  for (const each of gold.entities) {
    const isPerson = each.type === 'person';
    tally.add(isPerson ? 'people' : 'others');
    const reason = faultOf(each, entities, gold);
    if (reason) tally.fault(null, `${each.type} ${each.name}: ${reason}`);
    else tally.add(isPerson ? 'peopleWhole' : 'othersWhole');
  }
}

function faultOf(each: GoldEntity, entities: readonly Entity[], gold: Gold): string | undefined {
  const holders = each.mentions.map((mention) => entities.filter((entity) => names(entity, mention)));
  const [entity] = holders[0] ?? [];
  const lost = holders.findIndex((holder) => holder.length === 0);
  if (!entity || lost >= 0) return `name ${lost + 1} of ${each.mentions.length} not found`;
  if (holders.some((holder) => holder.length > 1 || holder[0] !== entity)) return 'more than one entity';
  if (entity.type !== each.type) return `taken for a ${entity.type}`;
  const other = gold.entities.find((one) => one !== each && one.mentions.some((mention) => names(entity, mention)));
  return other && `one entity with ${other.name}`;
}

/** Whether `entity` is called by its name where `mention` stands. */
function names(entity: Entity, mention: Span): boolean {
  return entity.mentions.some((each) => each.kind === 'name' && overlap(each, mention));
}
