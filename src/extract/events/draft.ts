/** An event while the article is being read: facts are added to it sentence by sentence. */
import type { AbsenceRole, Attendance, EventType, OrganizationRole, PersonRole } from '../../../schema/kinds.ts';
import type { Evidence } from '../../../schema/reading.ts';
import type { DateTimeMention } from '../mentions/mention.ts';
import type { FactOf } from './sentence.ts';

export interface DraftPart {
  readonly name: string;
  readonly role: PersonRole;
  readonly rank: number | null;
  readonly titles: readonly string[];
  readonly evidence: Evidence;
}

export interface DraftEvent {
  readonly type: EventType;
  name: string;
  readonly tour: boolean;
  /** Whether a noun names it (`开工仪式`), not only a verb (`破土动工`). */
  readonly named: boolean;
  /** Whether only a deed told of it, which may have been done at another. */
  readonly byDeed: boolean;
  /** Whether its end was told of. */
  ended: boolean;
  /** The words that told of it first. */
  readonly words: string;
  /** Who led it, as these words say. */
  readonly leaders: readonly string[];
  /** Which of those who set out apart its telling follows. */
  follows: string | null;
  /** The event told of before it, which it came before: `签约前，双方举行会见`. */
  ahead: DraftEvent | null;
  when: DateTimeMention | null;
  /** Taken over from the event before it (`随后`, `当天`). */
  date: string | null;
  endDate: string | null;
  timeOfDay: string | null;
  place: { name: string; evidence: Evidence } | null;
  attendance: Attendance;
  readonly parts: DraftPart[];
  readonly absences: {
    readonly name: string;
    readonly role: AbsenceRole;
    readonly by: string | null;
    readonly evidence: Evidence;
  }[];
  readonly organizations: { readonly name: string; readonly role: OrganizationRole; readonly evidence: Evidence }[];
  readonly stops: { readonly name: string; readonly is: 'organization' | 'project'; readonly evidence: Evidence }[];
  readonly evidence: Evidence[];
}

/** A new event of an article, as a fact tells of it. */
export function draftEvent(
  { type, name, tour, of, byDeed }: FactOf<'event'>,
  when: DateTimeMention | null,
  words: string,
  leaders: readonly Participant[],
  evidence: Evidence,
): DraftEvent {
  return {
    type,
    name,
    tour,
    named: of !== null,
    byDeed: byDeed === true,
    ended: false,
    words,
    leaders: leaders.map(({ name }) => name),
    follows: null,
    ahead: null,
    when,
    date: when?.date ?? null,
    endDate: when?.endDate ?? null,
    timeOfDay: when?.timeOfDay ?? null,
    place: null,
    attendance: 'UNKNOWN',
    parts: [],
    absences: [],
    organizations: [],
    stops: [],
    evidence: [evidence],
  };
}

/**
 * Takes over when the event before was (`随后`, `当天`); only the time of day may be said anew. Of an event that took
 * several days it is the day named last, and so it is where none was told of (`5月6日，…正在练习。当日，某活动…`).
 */
export function inherit(
  draft: DraftEvent,
  from: DraftEvent | null,
  when: DateTimeMention | null,
  lastDay: string | null,
): void {
  const [first, last] = from === null ? [lastDay, null] : [from.date, from.endDate];
  const isOneOf = first !== null && last !== null && lastDay !== null && first < lastDay && lastDay <= last;
  draft.date = isOneOf ? lastDay : first;
  draft.endDate = isOneOf ? null : last;
  draft.timeOfDay = when?.timeOfDay ?? null;
  draft.when = when ?? from?.when ?? null;
}

/** Who takes part: a person as mentioned. */
export interface Participant {
  readonly name: string;
  readonly titles: readonly string[];
}

/** Puts what was told of a deed with the event that it was done at. */
export function absorb(event: DraftEvent, deed: DraftEvent): void {
  for (const part of deed.parts) {
    const role = part.role === 'led' && !event.tour ? 'attended' : part.role;
    addParts(event, [part], { role, ranked: false, partial: false }, part.evidence);
  }
  for (const { name, role, evidence } of deed.organizations) addBody(event, name, role, evidence);
  event.date ??= deed.date;
}

/** Adds a body in a role, once. */
export function addBody(draft: DraftEvent, name: string, role: OrganizationRole, evidence: Evidence): void {
  // Who calls a meeting is not said to attend it as well.
  const has = draft.organizations.some(
    (o) => o.name === name && (o.role === role || (role === 'attended' && o.role === 'organized')),
  );
  if (!has) draft.organizations.push({ name, role, evidence });
}

/** Adds a stop of a tour, once, in the order of the text. */
export function addStop(draft: DraftEvent, name: string, is: 'organization' | 'project', evidence: Evidence): void {
  if (!draft.stops.some((stop) => stop.name === name)) draft.stops.push({ name, is, evidence });
}

/** Who led or went along is not said to have attended as well, nor is who chaired unless a printed list names him. */
const saysMore = (role: PersonRole, listed: boolean): boolean =>
  role === 'accompanied' || role === 'led' || (role === 'chaired' && !listed);

/** Whether titles are of two posts: neither is in the other, whatever stands before it. */
const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.endsWith(y) || y.endsWith(x)));

/** How a list says people took part. */
interface ListedAs {
  readonly role: PersonRole;
  readonly ranked: boolean;
  readonly partial: boolean;
  readonly places?: readonly number[] | null;
}

/**
 * Adds persons in a role, each once, but for namesakes. A list gives them their rank, also those whom other words told of
 * before; that of who came says how closed it is.
 */
export function addParts(
  draft: DraftEvent,
  who: readonly Participant[],
  { role, ranked, partial, places }: ListedAs,
  evidence: Evidence,
): void {
  const listed = ranked && (role === 'attended' || role === 'accompanied');
  const isList = ranked || who.length > 1;
  who.forEach(({ name, titles }, i) => {
    const rank = isList ? (places?.[i] ?? i + 1) : null;
    const had = draft.parts.findIndex(
      (part) =>
        part.name === name &&
        !areOthers(part.titles, titles) &&
        (part.role === role || (role === 'attended' && saysMore(part.role, listed && who.length > 1))),
    );
    const part = draft.parts[had];
    if (part === undefined) draft.parts.push({ name, role, rank, titles, evidence });
    else if (part.role === role && part.rank === null) draft.parts[had] = { ...part, rank };
  });
  if (listed && who.length > 0) draft.attendance = partial || draft.attendance === 'PARTIAL' ? 'PARTIAL' : 'LISTED';
}
