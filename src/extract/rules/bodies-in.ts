/** The bodies in a slot, without the areas that are only named as places. */
import type { OrganizationMention } from '../mentions/mention.ts';
import type { Match } from '../rule.ts';

export const bodiesIn = (m: Match, slot: string): OrganizationMention[] =>
  m.all(slot, 'organization').filter((o) => !o.area);
