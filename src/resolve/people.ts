/** Turns the persons of a reading into people and the positions they hold. */
import type { PersonClaim, Reading } from '../../schema/reading.ts';
import { normalizeName } from './names.ts';
import { isOfficialKind, kindOfName } from './official.ts';
import { personId, personScope } from './person.ts';
import { organizationNode, type Work } from './things.ts';

type KindOf = (organization: string) => ReturnType<typeof kindOfName>;

function isOfficial(claim: PersonClaim, kindOf: KindOf): boolean {
  return claim.positions.some((x) => x.organization !== null && isOfficialKind(kindOf(x.organization)));
}

// (:Person)-[:HOLDS_POSITION {title}]->(:Organization)
function addPositions(work: Work, person: string, claim: PersonClaim, kindOf: KindOf): void {
  for (const position of claim.positions) {
    const { organization, title, tenure, evidence } = position;
    const text = `${claim.name} ${organization ?? ''}${title}`;
    if (organization === null) {
      work.draft.drop('position', text, 'names no organization');
      continue;
    }
    const known = work.names.find(organization, ['Organization', 'Project']);
    // A post attests its body even where the reading does not list it.
    const body = known ?? organizationNode(work, organization, kindOf(organization), [], evidence);
    if (body === null) continue;
    const key = { title: normalizeName(title) };
    const said = { on: work.on, tenure };
    work.draft.edge({ type: 'HOLDS_POSITION', from: person, to: body, key, claim: said, evidence, text });
  }
}

/** Adds every person of a reading with their positions. Organizations must have been added before. */
export function addPeople(work: Work, place: string | null, reading: Reading): void {
  const kinds = new Map(
    reading.organizations.flatMap((x) => [x.name, ...x.aliases].map((name) => [normalizeName(name), x.kind] as const)),
  );
  const kindOf: KindOf = (name) => kinds.get(normalizeName(name)) ?? kindOfName(normalizeName(name));
  for (const claim of reading.persons) {
    const { scope } = personScope({ place }, claim);
    const name = normalizeName(claim.name);
    const id = personId(claim, scope, work.context.paper);
    const aliases = [...new Set(claim.aliases.map(normalizeName))].filter((x) => x !== name).sort();
    const said = { aliases, official: isOfficial(claim, kindOf) };
    if (work.draft.node('Person', id, { name, scope }, said, claim.evidence) === null) continue;
    work.names.add(id, claim.name, claim.aliases);
    addPositions(work, id, claim, kindOf);
  }
}
