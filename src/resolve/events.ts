/** Turns the events of a reading into events, with what tells whether another article speaks of the same. */
import type { EventClaim } from '../../schema/reading.ts';
import { eventForms, undatedEventForm } from './corpus/event-forms.ts';
import { loneForm } from './corpus/lone.ts';
import { isGenericEvent } from './corpus/same-event.ts';
import { DAY, type EventIdentity, eventIdentity, eventKey } from './event.ts';
import { addOrganizations, addParticipants, addThings } from './event-edges.ts';
import { normalizeName } from './names.ts';
import { organizationIdentity } from './organization.ts';
import { seriesName } from './series.ts';
import type { Work } from './things.ts';

/** The names that tell this event from another of its name on its day: organizers, else the chair, else who led. */
function hostsOf(work: Work, claim: EventClaim): string[] {
  const organizers = claim.organizations
    .filter((x) => x.role === 'organized')
    .map((x) => organizationIdentity(x.name, 'other', work.context))
    .map(({ name, scope }) => `${name}@${scope ?? ''}`);
  if (organizers.length > 0) return organizers;
  for (const role of ['chaired', 'led'] as const) {
    const people = claim.participants.filter((x) => x.role === role).map((x) => normalizeName(x.name));
    if (people.length > 0) return people.map((name) => `${name}@${work.context.home ?? ''}`);
  }
  return [];
}

/** The venue, and what was visited. */
function stopsOf({ organizations, projects, place }: EventClaim): string[] {
  const visited = [...organizations, ...projects].filter((x) => x.role === 'visited').map((x) => x.name);
  return [...visited, ...(place === null ? [] : [place.name])].map(normalizeName);
}

const isHead = ({ role }: EventClaim['participants'][number]): boolean =>
  role === 'chaired' || role === 'led' || role === 'hosted';

const onlyOne = (scopes: readonly string[]): string | null => (new Set(scopes).size === 1 ? (scopes[0] ?? null) : null);

/** The bodies that held an event, and the place whose event it is: theirs, else that of all who led, else the paper's. */
function organizersOf(work: Work, claim: EventClaim) {
  const organizers = claim.organizations
    .filter((x) => x.role === 'organized')
    .map((x) => organizationIdentity(x.name, 'other', work.context));
  const theirs = onlyOne(organizers.flatMap((x) => x.scope ?? []));
  const heads = claim.participants.filter(isHead).map((x) => work.scopes.get(normalizeName(x.name)) ?? null);
  const led = organizers.length > 0 || heads.includes(null) ? null : onlyOne(heads.flatMap((x) => x ?? []));
  const { home, paper } = work.context;
  return { organizers: organizers.map((x) => x.name), place: theirs ?? led ?? home ?? paper ?? '' };
}

/** What tells whether an event is another article's. */
function addForms(work: Work, event: string, claim: EventClaim): void {
  const { date, type, timeOfDay, participants } = claim;
  const { organizers, place } = organizersOf(work, claim);
  const heads = participants.filter((x) => x.role === 'chaired' || x.role === 'led').map((x) => normalizeName(x.name));
  const name = eventKey(claim.name, work.context.home, place);
  if (date === null || !DAY.test(date)) {
    // A year alone tells too little.
    const tells = date === null || date.length >= 7;
    const found = tells
      ? undatedEventForm(event, place, { name, month: date, printed: work.on, organizers, heads })
      : null;
    work.draft.form(found ?? loneForm('Event', event, name));
    return;
  }
  const facts = {
    article: work.context.articleId,
    name,
    type,
    timeOfDay,
    hosted: organizers.length > 0 || heads.length > 0,
    organizers,
    heads,
    people: participants.map((x) => normalizeName(x.name)),
    places: stopsOf(claim),
  };
  const told = { day: date, scope: place, paper: work.context.paper ?? work.context.articleId };
  for (const form of eventForms(event, told, facts)) work.draft.form(form);
}

/** Adds one event with all its edges. People, organizations, projects and places must have been added before. */
export function addEvent(work: Work, claim: EventClaim): EventIdentity {
  const { home, articleId } = work.context;
  const identity = eventIdentity(claim, hostsOf(work, claim), home, articleId, stopsOf(claim));
  const { type, date, endDate, dateText, timeOfDay, attendance } = claim;
  const name = normalizeName(claim.name);
  const aliases = [...new Set(claim.aliases.map(normalizeName))].filter((x) => x !== name).sort();
  const { place } = organizersOf(work, claim);
  const key = seriesName(eventKey(claim.name, home, place));
  const announced = work.on !== null && date !== null && DAY.test(date) && date > work.on;
  const series = isGenericEvent(key) ? null : `${place} ${key}`;
  const said = { name, type, aliases, date, endDate, dateText, timeOfDay, attendance, announced, series };
  if (work.draft.node('Event', identity.id, {}, said, claim.evidence) === null) return identity;
  addForms(work, identity.id, claim);
  addParticipants(work, identity.id, claim);
  addOrganizations(work, identity.id, claim);
  addThings(work, identity.id, claim);
  return identity;
}
