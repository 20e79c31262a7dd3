/** The events of an article as claims. */
import type { AttendingOrganization, EventClaim, Evidence } from '../../../schema/reading.ts';
import type { DraftEvent } from '../events/draft.ts';
import { IS_PLACE, OF_PROJECTS } from './project-words.ts';

/** Whether a stop named like one is a project: a place that people come to is, where building sites are toured. */
const isWork = (draft: DraftEvent, name: string): boolean => !IS_PLACE.test(name) || OF_PROJECTS.test(draft.name);

function stops(draft: DraftEvent, is: 'organization' | 'project') {
  const found: { name: string; order: number; evidence: Evidence[] }[] = [];
  for (const [i, stop] of draft.stops.entries())
    if ((stop.is === 'project' && isWork(draft, stop.name) ? 'project' : 'organization') === is)
      found.push({ name: stop.name, order: i + 1, evidence: [stop.evidence] });
  return found;
}

/** The bodies of an event, each once in a role: whoever holds it is not said to attend as well. */
function bodiesAt(draft: DraftEvent): AttendingOrganization[] {
  const all: AttendingOrganization[] = [
    ...draft.organizations.map(({ name, role, evidence }) => ({
      name,
      role,
      order: null,
      onBehalfOf: null,
      evidence: [evidence],
    })),
    ...stops(draft, 'organization').map(({ name, order, evidence }) => ({
      name,
      role: 'visited' as const,
      order,
      onBehalfOf: null,
      evidence,
    })),
  ];
  const holds = new Set(all.filter(({ role }) => role === 'organized').map(({ name }) => name));
  const gone = new Set(all.filter(({ order }) => order !== null).map(({ name }) => name));
  return all.filter(
    ({ name, role, order }) =>
      !(role === 'attended' && holds.has(name)) && !(role === 'visited' && order === null && gone.has(name)),
  );
}

/** Turns finished drafts into claims, numbered in the order of the text. */
export function eventClaims(drafts: readonly DraftEvent[]): EventClaim[] {
  return drafts.map((draft, i) => ({
    id: `e${i + 1}`,
    type: draft.type,
    name: draft.name,
    aliases: [],
    date: draft.date,
    endDate: draft.endDate,
    dateText: draft.when?.text ?? null,
    timeOfDay: draft.timeOfDay,
    place: draft.place === null ? null : { name: draft.place.name, evidence: [draft.place.evidence] },
    attendance: draft.attendance,
    participants: draft.parts.map((part) => ({
      name: part.name,
      role: part.role,
      rank: part.rank,
      titles: [...part.titles],
      onBehalfOf: null,
      evidence: [part.evidence],
    })),
    absences: draft.absences.map(({ name, role, by, evidence }) => ({ name, role, by, evidence: [evidence] })),
    organizations: bodiesAt(draft),
    projects: stops(draft, 'project').map(({ name, order, evidence }) => ({
      name,
      role: 'visited' as const,
      order,
      evidence,
    })),
    evidence: [...draft.evidence],
  }));
}
