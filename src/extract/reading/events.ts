/** The events of an article as claims. */
import type { EventClaim, Evidence } from '../../../schema/reading.ts';
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
    organizations: [
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
    ],
    projects: stops(draft, 'project').map(({ name, order, evidence }) => ({
      name,
      role: 'visited' as const,
      order,
      evidence,
    })),
    evidence: [...draft.evidence],
  }));
}
