/** Who took part in an event and who did not, which bodies were there, where it was held and what it was about: its edges. */
import { organizationRoleEdges, personRoleEdges } from '../../schema/edges.ts';
import type { EventClaim } from '../../schema/reading.ts';
import { normalizeName } from './names.ts';
import { placeNode, type Work } from './things.ts';
import { personAt } from './who.ts';

/** Nobody, or several of whom the words do not tell which. */
const NOBODY = 'no one person of the reading is called so';

const named = (name: string | null): string | null => (name === null ? null : normalizeName(name));

/** `(:Person)-[:CHAIRED|LED|…]->(:Event)`, `(:Person)-[:ABSENT_FROM|REPRESENTED_AT]->(:Event)`. */
export function addParticipants(work: Work, event: string, claim: EventClaim): void {
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

/** `(:Organization)-[:ORGANIZED|ATTENDED|…]->(:Event)`, `(:Event)-[:VISITED {order}]->(:Organization|:Project|:Place)`. */
export function addOrganizations(work: Work, event: string, claim: EventClaim): void {
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

/** `(:Event)-[:VISITED|CONCERNS]->(:Project|:Organization)`, `(:Event)-[:HELD_AT]->(:Organization|:Project|:Place)`. */
export function addThings(work: Work, event: string, claim: EventClaim): void {
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
