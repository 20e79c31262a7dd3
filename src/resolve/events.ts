/** Turns the events of a reading into events, with who took part, who did not, where they were held and what they were about. */
import { organizationRoleEdges, personRoleEdges } from '../../schema/edges.ts';
import type { EventClaim } from '../../schema/reading.ts';
import { eventForms, undatedEventForm } from './corpus/event-forms.ts';
import { loneForm } from './corpus/lone.ts';
import { isGenericEvent } from './corpus/same-event.ts';
import { DAY, type EventIdentity, eventIdentity, eventKey } from './event.ts';
import { normalizeName } from './names.ts';
import { organizationIdentity } from './organization.ts';
import { seriesName } from './series.ts';
import { placeNode, type Work } from './things.ts';
import { personAt } from './who.ts';

/** Nobody, or several of whom the words do not tell which. */
const NOBODY = 'no one person of the reading is called so';

const named = (name: string | null): string | null => (name === null ? null : normalizeName(name));

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

// (:Person)-[:CHAIRED|LED|…]->(:Event), (:Person)-[:ABSENT_FROM|REPRESENTED_AT]->(:Event)
function addParticipants(work: Work, event: string, claim: EventClaim): void {
  const sentBy = new Map(
    claim.absences.flatMap((x) => (x.by === null ? [] : [[normalizeName(x.by), x.name] as const])),
  );
  for (const { name, role, rank, titles, onBehalfOf, evidence } of claim.participants) {
    const person = personAt(work, name, evidence, titles);
    const text = `${name} ${role} ${claim.name}`;
    if (person === null) {
      work.draft.drop('participant', text, NOBODY);
      continue;
    }
    const sender = onBehalfOf ?? sentBy.get(normalizeName(name)) ?? null;
    const said = { rank, titles: titles.map(normalizeName), onBehalfOf: named(sender) };
    work.draft.edge({ type: personRoleEdges[role], from: person, to: event, claim: said, evidence, text });
  }
  for (const { name, role, evidence } of claim.absences) {
    const person = personAt(work, name, evidence);
    const type = role === 'absent' ? 'ABSENT_FROM' : 'REPRESENTED_AT';
    const text = `${name} ${role} ${claim.name}`;
    if (person === null) work.draft.drop('absence', text, NOBODY);
    else work.draft.edge({ type, from: person, to: event, evidence, text });
  }
}

// (:Organization)-[:ORGANIZED|ATTENDED|…]->(:Event), (:Event)-[:VISITED {order}]->(:Organization|:Project|:Place)
function addOrganizations(work: Work, event: string, claim: EventClaim): void {
  for (const { name, role, order, onBehalfOf, evidence } of claim.organizations) {
    const text = `${name} ${role} ${claim.name}`;
    const visited = role === 'visited';
    const thing = work.names.find(name, visited ? ['Organization', 'Project', 'Place'] : ['Organization', 'Project']);
    const type = organizationRoleEdges[role];
    if (thing === null) work.draft.drop('event organization', text, 'no organization of the reading is called so');
    else if (visited) work.draft.edge({ type, from: event, to: thing, claim: { order }, evidence, text });
    else work.draft.edge({ type, from: thing, to: event, claim: { onBehalfOf: named(onBehalfOf) }, evidence, text });
  }
}

// (:Event)-[:VISITED|CONCERNS]->(:Project|:Organization), (:Event)-[:HELD_AT]->(:Organization|:Project|:Place)
function addThings(work: Work, event: string, claim: EventClaim): void {
  for (const { name, role, order, evidence } of claim.projects) {
    const text = `${name} ${role} ${claim.name}`;
    const thing = work.names.find(name, ['Project', 'Organization']);
    if (thing === null) work.draft.drop('event project', text, 'no project of the reading is called so');
    else if (role === 'visited')
      work.draft.edge({ type: 'VISITED', from: event, to: thing, claim: { order }, evidence, text });
    else work.draft.edge({ type: 'CONCERNS', from: event, to: thing, evidence, text });
  }
  if (claim.place === null) return;
  const { name, evidence } = claim.place;
  const venue = work.names.find(name, ['Organization', 'Project', 'Place']) ?? placeNode(work, name, evidence);
  if (venue !== null)
    work.draft.edge({ type: 'HELD_AT', from: event, to: venue, evidence, text: `${claim.name} ${name}` });
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
