/** Which event a claim means: its day, time of day, type, host and name; or its article, where these do not fix one. */
import type { EventClaim } from '../../schema/reading.ts';
import { isGenericEvent } from './corpus/same-event.ts';
import { entityId } from './ids.ts';
import { normalizeName } from './names.ts';
import { stemOf } from './places.ts';

/** `reason` says what the id was made from. */
export interface EventIdentity {
  readonly id: string;
  readonly reason: string;
}

/** A date that is known to the day. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const BEFORE = /^(?:\d{4}年度?|全[市省县区]|[我本][市省县区]|市(?![场民区容郊值集面长政])(?=\p{Script=Han}{4}))/u;

/**
 * The name of an event as it is compared: without quotation marks, brackets, the year and the place before it.
 *
 * @param home the place of the paper
 * @param own the place whose event it is
 */
export function eventKey(printed: string, home: string | null, own = home): string {
  const bare = normalizeName(printed).replace(/[“”《》（）〈〉·、，。！？\-—]/gu, '');
  const places = [home, own].flatMap((x) => (x === null ? [] : [x, stemOf(x)]));
  let name = bare;
  for (let before = ''; before !== name; ) {
    before = name;
    const place = places.find((x) => name.startsWith(x));
    name = (place === undefined ? name : name.slice(place.length)).replace(BEFORE, '');
  }
  return name === '' ? bare : name;
}

/**
 * The event that a claim means. `hosts` are what tells two meetings of one name on one day apart: the organizers,
 * else who chaired or led; `stops` the places of an event whose name says little. Without a day or without a host the article is part of the identity: two papers' undated
 * reports stay two events until something joins them.
 */
export function eventIdentity(
  claim: Pick<EventClaim, 'name' | 'type' | 'date' | 'timeOfDay'>,
  hosts: readonly string[],
  home: string | null,
  articleId: string,
  stops: readonly string[] = [],
): EventIdentity {
  const { type, date, timeOfDay } = claim;
  const fixed = date !== null && DAY.test(date) && hosts.length > 0;
  const name = eventKey(claim.name, home);
  // A name such as 调研 does not tell one round of a day from the next.
  const places = isGenericEvent(name) ? [[...new Set(stops)].sort().join('、')] : [];
  const identity = [date, timeOfDay, type, [...new Set(hosts)].sort().join('、'), name, ...places];
  return fixed
    ? { id: entityId('Event', identity), reason: 'day, time of day, type, host and name' }
    : { id: entityId('Event', [articleId, ...identity]), reason: 'its article: no day or no host is stated' };
}
