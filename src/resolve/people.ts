/** Turns the persons of a reading into people and the positions they hold. */
import type { OrganizationKind } from '../../schema/kinds.ts';
import type { Evidence, PersonClaim, Reading } from '../../schema/reading.ts';
import { isPast, type Post, personForm, sphereOf } from './corpus/person-forms.ts';
import { normalizeName } from './names.ts';
import { officeOf } from './office.ts';
import { isOfficialKind, kindOfName } from './official.ts';
import { organizationIdentity } from './organization.ts';
import { personId, personScope } from './person.ts';
import { identifiedNode, organizationNode, type Work } from './things.ts';

type KindOf = (organization: string) => ReturnType<typeof kindOfName>;

function isOfficial(claim: PersonClaim, kindOf: KindOf): boolean {
  return claim.positions.some((x) => x.organization !== null && isOfficialKind(kindOf(x.organization)));
}

/** Where a post is held, and its title there. A post attests its body even where the reading does not list it. */
function officeNode(
  work: Work,
  organization: string,
  title: string,
  kind: OrganizationKind,
  evidence: readonly Evidence[],
): { readonly node: string; readonly title: string; readonly kind: OrganizationKind } | null {
  const identity = organizationIdentity(organization, kind, work.context);
  const { area, title: form } = officeOf(identity.name, title);
  if (area === null) {
    const known = work.names.find(organization, ['Organization', 'Project']);
    const node = known ?? organizationNode(work, organization, kind, [], evidence);
    return node === null ? null : { node, title: form, kind };
  }
  const own = { ...identity, name: area, reason: `the area of ${identity.name}` };
  const areaKind = kindOfName(area);
  const node = identifiedNode(work, own, area, areaKind, [], evidence);
  return node === null ? null : { node, title: form, kind: areaKind };
}

// (:Person)-[:HOLDS_POSITION {title}]->(:Organization)
function addPositions(work: Work, person: string, claim: PersonClaim, kindOf: KindOf): Post[] {
  const posts: Post[] = [];
  for (const position of claim.positions) {
    const { organization, title, tenure, evidence } = position;
    const text = `${claim.name} ${organization ?? ''}${title}`;
    if (organization === null) {
      work.draft.drop('position', text, 'names no organization');
      posts.push({
        at: null,
        title: normalizeName(title),
        sphere: sphereOf(null, 'other', title),
        past: isPast(position),
      });
      continue;
    }
    const office = officeNode(work, organization, title, kindOf(organization), evidence);
    if (office === null) continue;
    const said = { on: work.on, tenure, titles: [normalizeName(`${organization}${title}`)] };
    const key = { title: office.title };
    work.draft.edge({ type: 'HOLDS_POSITION', from: person, to: office.node, key, claim: said, evidence, text });
    const at = work.draft.formAt(office.node);
    posts.push({ at, title: office.title, sphere: sphereOf(organization, office.kind, title), past: isPast(position) });
  }
  return posts;
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
    const { paper } = work.context;
    const id = personId(claim, scope, paper);
    const aliases = [...new Set(claim.aliases.map(normalizeName))].filter((x) => x !== name).sort();
    const said = { aliases, official: isOfficial(claim, kindOf) };
    if (work.draft.node('Person', id, { name, scope }, said, claim.evidence) === null) continue;
    work.names.add(id, claim.name, claim.aliases);
    const posts = addPositions(work, id, claim, kindOf);
    work.draft.form(personForm(id, { name, scope, paper, posts }));
  }
}
