/** What only the whole event shows of the bodies at it: who signed for whom, and which organizer is none of its own. */
import type { AttendingOrganization, EventClaim, PersonClaim } from '../../../schema/reading.ts';
import { flatMap } from '../../flat-map.ts';
import { confidenceOf } from '../confidence.ts';

const AREA = /[省市区县州旗]$/u;

/** The body for which a person signs: that of the post named first which is no place. */
function bodyOf(person: PersonClaim | undefined): string | null {
  const bodies = (person?.positions ?? []).filter((p) => p.tenure !== 'former' && p.tenure !== 'removed');
  return bodies.find((p) => p.organization !== null && !AREA.test(p.organization))?.organization ?? null;
}

/** A body without a name of its own. */
const BARE = /^(?:党委|党组|党支部|党总支|党工委|管委会|政府|人大|政协|办公室|工会|团委|学校|公司|医院)$/u;

/** Leaves out a bare organizer (`党委（扩大）会议`) where another with a name stands beside it. */
export function withoutBareOrganizers(events: readonly EventClaim[]): EventClaim[] {
  return events.map((event) => {
    const named = event.organizations.some((o) => o.role === 'organized' && !BARE.test(o.name));
    const kept = event.organizations.filter((o) => o.role !== 'organized' || !named || !BARE.test(o.name));
    return kept.length === event.organizations.length ? event : { ...event, organizations: kept };
  });
}

/** Adds to each event the bodies whose people signed there. */
export function withSignatories(events: readonly EventClaim[], persons: readonly PersonClaim[]): EventClaim[] {
  const byName = new Map(persons.map((person) => [person.name, person]));
  return events.map((event) => {
    const signed = new Set(event.organizations.filter((o) => o.role === 'signed').map((o) => o.name));
    const added = flatMap(event.participants, (p): AttendingOrganization[] => {
      const signer = p.role === 'signed' ? byName.get(p.name) : undefined;
      const speaksForOne =
        signer?.positions.some(
          ({ organization }) => organization !== null && [...signed].some((name) => name.endsWith(organization)),
        ) ?? false;
      const name = speaksForOne ? null : bodyOf(signer);
      if (name === null || signed.has(name)) return [];
      signed.add(name);
      const rule = 'signed: for their organization';
      const evidence = p.evidence.map((proof) => ({ ...proof, rule, confidence: confidenceOf(rule, 0.85) }));
      return [{ name, role: 'signed', order: null, onBehalfOf: null, evidence }];
    });
    return added.length === 0 ? event : { ...event, organizations: [...event.organizations, ...added] };
  });
}
