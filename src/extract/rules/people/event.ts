/** The event that a rule about persons points at. */
import type { Match } from '../../rule.ts';

/** The event that a slot names, or the one spoken of. */
export const eventIn = (m: Match, name: string) => m.all(name, 'event')[0] ?? 'current';

/** An event's name may follow. */
export const MAYBE_EVENT = /(?<what>\uE005)?/u;
