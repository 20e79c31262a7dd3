/** What only the whole event shows of the bodies at it: who signed for whom, and which organizer is none of its own. */
import type { AttendingOrganization, EventClaim, PersonClaim } from '../../../schema/reading.ts';
import { flatMap } from '../../flat-map.ts';
import { confidenceOf } from '../confidence.ts';

const AREA = /[省市区县州旗]$/u;

const PARTY = /^(?<place>.*[省市县区州旗])委$/u;
const GOVERNS = /^(?:常务)?[副代]?[省市县区州旗]长$/u;

/** The body for which a person signs: that of the post named first which is no place. */
function bodyOf(person: PersonClaim | undefined): string | null {
  const bodies = (person?.positions ?? []).filter((p) => p.tenure !== 'former' && p.tenure !== 'removed');
  // The committee of a zone signs for it.
  const zone = bodies.find((p) => p.organization !== null && AREA.test(p.organization) && p.title.startsWith('管委会'));
  if (zone !== undefined) return `${zone.organization}管委会`;
  const body = bodies.find((p) => p.organization !== null && !AREA.test(p.organization))?.organization ?? null;
  // `县委常委、副县长` signs for the government: a committee of the party is no party to a contract.
  const place = PARTY.exec(body ?? '')?.groups?.['place'];
  return place !== undefined && bodies.some(({ title }) => GOVERNS.test(title)) ? `${place}政府` : body;
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

/** `代表双方`: the parties are those of the event, and no house that a signer happens to have a post in. */
const FOR_ALL = /代表[^，。；、和与]{0,4}双方/u;
/** `代表两地`: the parties are places. */
const FOR_PLACES = /代表[^，。；、和与]{0,2}(?:[两三](?:地|省|市|县|区|州|旗)|区县双方|市县双方)/u;
const COMMITTEE = /(?<=.[省市县区州旗])(?:委|人民政府|政府)$/u;

/** The place for which a person signs: that of the first post that names one. */
function placeOf(person: PersonClaim | undefined): string | null {
  for (const { organization, tenure } of person?.positions ?? []) {
    const place = (organization ?? '').replace(COMMITTEE, '');
    if (tenure !== 'former' && tenure !== 'removed' && place.length > 2 && AREA.test(place)) return place;
  }
  return null;
}

/** Whether a body is among those that signed, by its name, one that begins with it or one that ends with it. */
const isAmong = (signed: ReadonlySet<string>, name: string): boolean =>
  [...signed].some((other) => other.startsWith(name) || other.endsWith(name));

/**
 * Adds to each event the bodies whose people signed there.
 *
 * @param text the article, which the evidence quotes
 */
export function withSignatories(
  events: readonly EventClaim[],
  persons: readonly PersonClaim[],
  text: string,
): EventClaim[] {
  const byName = new Map(persons.map((person) => [person.name, person]));
  return events.map((event) => {
    const signed = new Set(event.organizations.filter((o) => o.role === 'signed').map((o) => o.name));
    const added = flatMap(event.participants, (p): AttendingOrganization[] => {
      const signer = p.role === 'signed' ? byName.get(p.name) : undefined;
      const speaksForOne =
        signer?.positions.some(
          ({ organization }) => organization !== null && [...signed].some((name) => name.endsWith(organization)),
        ) ?? false;
      const words = p.evidence.map(({ start, end }) => text.slice(start, end)).join('，');
      const places = FOR_PLACES.test(words);
      if (signer === undefined || (FOR_ALL.test(words) && signed.size > 1) || (speaksForOne && !places)) return [];
      const name = places ? placeOf(signer) : bodyOf(signer);
      if (name === null || (places ? signed.has(name) : isAmong(signed, name))) return [];
      signed.add(name);
      const rule = 'signed: for their organization';
      const evidence = p.evidence.map((proof) => ({ ...proof, rule, confidence: confidenceOf(rule, 0.85) }));
      return [{ name, role: 'signed', order: null, onBehalfOf: null, evidence }];
    });
    return added.length === 0 ? event : { ...event, organizations: [...event.organizations, ...added] };
  });
}
