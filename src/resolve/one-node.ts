/**
 * One thing that a reading lists both as organization and as project is one node. Where the article gives it something
 * that only an organization can have (a post, a part in an event, a gift, a project of its own), it is the organization;
 * else its name decides, so that all articles decide alike: a phase or a new site of a body is the project, a body of a
 * kind (school, company by its full ending, …) the organization, a park or a plant under construction the project.
 */
import type { OrganizationClaim, Reading } from '../../schema/reading.ts';
import { normalizeName } from './names.ts';

/** What a body builds beside what it has: `青禾二期智能工厂`, `望江小学新校区`. */
const NEW_SITE = /[一二三四五六七八九十]期|新[校院厂]区$/u;
const COMPANY_ENDING = /(?:公司|集团|厂|合作社|银行)$/u;

/** Names to which the reading gives what only an organization can have. */
function actingNames(reading: Reading): Set<string> {
  const names = [
    ...reading.persons.flatMap((x) => x.positions.map((y) => y.organization)),
    ...reading.events.flatMap((x) => x.organizations.filter((y) => y.role !== 'visited').map((y) => y.name)),
    ...reading.projects.flatMap((x) => x.owners.map((y) => y.name)),
    ...reading.funded.map((x) => x.from),
    ...reading.relations.filter((x) => x.type === 'part_of').flatMap((x) => [x.from, x.to]),
  ];
  return new Set(names.flatMap((x) => (x === null ? [] : [normalizeName(x)])));
}

const isBody = ({ name, kind }: OrganizationClaim): boolean =>
  !NEW_SITE.test(normalizeName(name)) &&
  (kind === 'company' ? COMPANY_ENDING.test(normalizeName(name)) : kind !== 'other');

/** The names that are both, in normal form, each with the label of its one node. */
export function oneNodes(reading: Reading): Map<string, 'Organization' | 'Project'> {
  const projects = new Set(reading.projects.map((x) => normalizeName(x.name)));
  const acting = actingNames(reading);
  const both = new Map<string, 'Organization' | 'Project'>();
  for (const claim of reading.organizations) {
    const name = normalizeName(claim.name);
    if (!projects.has(name)) continue;
    const organization = both.get(name) === 'Organization' || acting.has(name) || isBody(claim);
    both.set(name, organization ? 'Organization' : 'Project');
  }
  return both;
}
