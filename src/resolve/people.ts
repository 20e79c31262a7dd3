/** Turns the persons of a reading into people and the positions they hold. */
import { type OrganizationKind, organizationKind } from '../../schema/kinds.ts';
import type { Evidence, PersonClaim, Position, Reading } from '../../schema/reading.ts';
import { comesAsGuest } from '../text/guests.ts';
import { isPast, type Post, personForm, postsKey, sphereOf } from './corpus/person-forms.ts';
import { normalizeName } from './names.ts';
import { anchorOf, type Namesake, namesakesOf, withMentions } from './namesakes.ts';
import { headsGovernment, officeByTitle, officeOf } from './office.ts';
import { isOfficialKind, kindOfName } from './official.ts';
import { organizationIdentity } from './organization.ts';
import { personId, personScope } from './person.ts';
import { identifiedNode, organizationNode, type Work } from './things.ts';

type KindOf = (organization: string) => ReturnType<typeof kindOfName>;

function isOfficial(claim: PersonClaim, kindOf: KindOf): boolean {
  return claim.positions.some(({ organization, title }) =>
    organization === null ? headsGovernment(title) : isOfficialKind(kindOf(organization)),
  );
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
    const node = known ?? organizationNode(work, { name: organization, kind, evidence });
    return node === null ? null : { node, title: form, kind };
  }
  const own = { ...identity, name: area, reason: `the area of ${identity.name}` };
  const areaKind = kindOfName(area);
  const node = identifiedNode(work, own, { name: area, kind: areaKind, evidence });
  return node === null ? null : { node, title: form, kind: areaKind };
}

/** A title that names its body itself (`副市长`), with the body, where the article tells whose it is: a guest's is elsewhere. */
function stated(work: Work, { organization, title, evidence }: Position): Pick<Position, 'organization' | 'title'> {
  const office = organization === null ? officeByTitle(title) : null;
  if (office === null || evidence.some(({ end }) => comesAsGuest(work.text, end))) return { organization, title };
  const kind = kindOfName(office.organization);
  const { name } = organizationIdentity(office.organization, kind, work.context);
  return name === office.organization ? { organization, title } : office;
}

// (:Person)-[:HOLDS_POSITION {title}]->(:Organization)
function addPositions(work: Work, person: string, claim: PersonClaim, kindOf: KindOf): Post[] {
  const posts: Post[] = [];
  for (const position of claim.positions) {
    const { tenure, evidence } = position;
    const past = isPast(position);
    const printed = normalizeName(`${position.organization ?? ''}${position.title}`);
    const text = `${claim.name} ${position.organization ?? ''}${position.title}`;
    const { organization, title } = stated(work, position);
    const office = organization === null ? null : officeNode(work, organization, title, kindOf(organization), evidence);
    if (office !== null) {
      const said = { on: work.on, tenure, titles: [printed] };
      const key = { title: office.title };
      work.draft.edge({ type: 'HOLDS_POSITION', from: person, to: office.node, key, claim: said, evidence, text });
    } else if (organization === null) work.draft.drop('position', text, 'names no organization');
    // A body that only the title names does not tell who is meant: there are as many as places.
    if (position.organization === null)
      posts.push({ at: null, title: printed, sphere: sphereOf(null, 'other', position.title), past });
    else if (office !== null) {
      const at = work.draft.formAt(office.node);
      posts.push({ at, title: office.title, sphere: sphereOf(organization, office.kind, title), past });
    }
  }
  return posts;
}

/** Adds one person under an id of its own, and answers it with the posts; `null` where no words show it. */
function addPerson(
  work: Work,
  claim: PersonClaim,
  scope: string | null,
  id: string,
  kindOf: KindOf,
): { readonly id: string; readonly posts: Post[] } | null {
  const name = normalizeName(claim.name);
  work.scopes.set(name, work.scopes.has(name) && work.scopes.get(name) !== scope ? null : scope);
  const aliases = [...new Set(claim.aliases.map(normalizeName))].filter((x) => x !== name).sort();
  const said = { aliases, official: isOfficial(claim, kindOf) };
  if (work.draft.node('Person', id, { name, scope }, said, claim.evidence) === null) return null;
  return { id, posts: addPositions(work, id, claim, kindOf) };
}

/** Adds the people whom the article calls by one name: each with the words that are known to be of them. */
function addNamesakes(work: Work, claim: PersonClaim, people: readonly Namesake[], kindOf: KindOf) {
  const { home, paper } = work.context;
  const known = withMentions(people, claim.evidence, work.text).flatMap((who) => {
    const own = { ...claim, positions: [...who.positions], evidence: [...who.mentions] };
    const { scope } = personScope(home, own);
    const added = addPerson(work, own, scope, personId(claim, scope, paper, anchorOf(who)), kindOf);
    return added === null ? [] : [{ ...who, ...added, scope }];
  });
  work.namesakes.set(normalizeName(claim.name), known);
  for (const { id, posts, scope } of known) {
    const besides = known.filter((x) => x.id !== id).map((x) => postsKey(x.posts));
    work.draft.form(personForm(id, { name: normalizeName(claim.name), scope, paper, posts, besides }));
  }
}

/** The kind of every body of a reading, by each of its names; of two that share a name any kind wins over `other`. */
function kindsOf({ organizations }: Reading): Map<string, OrganizationKind> {
  const order = organizationKind.options;
  const kinds = new Map<string, OrganizationKind>();
  for (const { name, aliases, kind } of organizations)
    for (const called of [name, ...aliases].map(normalizeName)) {
      const known = kinds.get(called) ?? 'other';
      const isSurer = known === 'other' || (kind !== 'other' && order.indexOf(kind) < order.indexOf(known));
      kinds.set(called, isSurer ? kind : known);
    }
  return kinds;
}

/** Adds every person of a reading with their positions. Organizations must have been added before. */
export function addPeople(work: Work, reading: Reading): void {
  const kinds = kindsOf(reading);
  const kindOf: KindOf = (name) => kinds.get(normalizeName(name)) ?? kindOfName(normalizeName(name));
  for (const claim of reading.persons) {
    const people = namesakesOf(claim, work.text);
    if (people.length > 1) {
      addNamesakes(work, claim, people, kindOf);
      continue;
    }
    const { home, paper } = work.context;
    const { scope } = personScope(home, claim);
    const added = addPerson(work, claim, scope, personId(claim, scope, paper), kindOf);
    if (added === null) continue;
    work.names.add(added.id, claim.name, claim.aliases);
    const { posts } = added;
    work.draft.form(personForm(added.id, { name: normalizeName(claim.name), scope, paper, posts, besides: [] }));
  }
}
