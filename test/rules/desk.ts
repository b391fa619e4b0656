import { houses } from '../../server/rules/houses.ts';
import type { Desk } from '../../server/rules/rule.ts';
import type { Profile } from '../../server/settings.ts';

/** The desk of a profile, which wants a source for hearsay alone. */
export function deskOf(profile: Profile = 'none'): Desk {
  return { house: houses[profile], claims: 'hearsay' };
}
