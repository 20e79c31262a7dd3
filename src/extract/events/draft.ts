/** An event while the article is being read: facts are added to it sentence by sentence. */
import type { AbsenceRole, Attendance, EventType, OrganizationRole, PersonRole } from '../../../schema/kinds.ts';
import type { Evidence } from '../../../schema/reading.ts';
import type { DateTimeMention } from '../mentions/mention.ts';

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

/** A new event of an article. */
export function draftEvent(
  type: EventType,
  name: string,
  tour: boolean,
  when: DateTimeMention | null,
  evidence: Evidence,
): DraftEvent {
  return {
    type,
    name,
    tour,
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
