/**
 * Events of one name on days near each other, of which every paper tells only one: a paper may have misdated it. They
 * stay two, since many things are done day after day, and are listed as doubtful; so are the opening and the end of one
 * numbered session.
 */
import { daysBetween } from '../../time/partial-date.ts';
import { sittingOf } from '../series.ts';
import type { Doubt } from './form.ts';

/** How far off a paper may be with a day: a week day told for another, the day of print for the day before. */
const NEAR = 3;

/** One event as one paper tells it. */
export interface DayTold {
  readonly entity: string;
  readonly day: string;
  readonly paper: string;
  readonly name: string;
  readonly organizers: readonly string[];
  readonly heads: readonly string[];
}

const common = (a: readonly string[], b: readonly string[]): string | undefined => a.find((x) => b.includes(x));
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && common(a, b) === undefined;

/** What speaks for one event told with two days; `null` where something speaks against it, or too little for it. */
function misdated(a: DayTold, b: DayTold): Pick<Doubt, 'score' | 'reason'> | null {
  const days = Math.abs(daysBetween(a.day, b.day));
  if (a.day === b.day || a.paper === b.paper || differ(a.heads, b.heads) || differ(a.organizers, b.organizers))
    return null;
  const numbered = sittingOf(a.name).size > 0;
  const host = common(a.heads, b.heads) ?? common(a.organizers, b.organizers);
  if (!numbered && (days > NEAR || host === undefined)) return null;
  const [first, last] = a.day < b.day ? [a, b] : [b, a];
  const who = host === undefined ? '' : ` of ${host}`;
  const reason = `${a.name}${who} on ${first.day} (${first.paper}) and on ${last.day} (${last.paper}): one day may be wrong`;
  return { score: numbered ? 0.8 : 0.4, reason };
}

/** How long a session lasts at most, in days. */
const SESSION = 15;

/** Whether a name tells one session from all others: `第九届人民代表大会第一次会议`. */
export const isSession = (name: string): boolean => sittingOf(name).size > 1;

/** What one paper tells of the first and the last day of one session. */
function session(a: DayTold, b: DayTold): Pick<Doubt, 'score' | 'reason'> | null {
  const days = Math.abs(daysBetween(a.day, b.day));
  if (!isSession(a.name) || days === 0 || days > SESSION || differ(a.organizers, b.organizers)) return null;
  const [first = '', last = ''] = [a.day, b.day].sort();
  return { score: 0.7, reason: `${a.name} has one number on ${first} and on ${last}: it may have lasted so long` };
}

/** The doubts over what is told of one name in one month. */
export function otherDayDoubts(bucket: string, month: string, told: readonly DayTold[]): Doubt[] {
  const both = (a: DayTold, b: DayTold) =>
    told.some((x) => x.entity === a.entity && told.some((y) => y.entity === b.entity && y.paper === x.paper));
  const doubts = new Map<string, Doubt>();
  for (const [i, x] of told.entries())
    for (const y of told.slice(i + 1)) {
      // Two months may have an echo of both: that of the later day tells.
      const last = x.day < y.day ? y.day : x.day;
      if (x.entity === y.entity || !last.startsWith(month)) continue;
      const [a = '', b = ''] = [x.entity, y.entity].sort();
      const said = { bucket, a, b };
      const [off, lasting] = [both(x, y) ? null : misdated(x, y), session(x, y)];
      if (doubts.has(`${a} ${b}`)) continue;
      if (off !== null) doubts.set(`${a} ${b}`, { ...said, rule: 'one name on two days', ...off });
      else if (lasting !== null) doubts.set(`${a} ${b}`, { ...said, rule: 'one session on two days', ...lasting });
    }
  return [...doubts.values()];
}
