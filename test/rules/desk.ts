import type { Desk } from '../../server/rules/rule.ts';
import { houses } from '../../server/rules/support/houses.ts';
import type { Profile } from '../../server/settings.ts';

/** The desk of a profile, which wants a source for hearsay alone. */
export function deskOf(profile: Profile = 'none'): Desk {
  return { house: houses[profile], claims: 'hearsay' };
}
