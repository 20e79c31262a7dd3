/** Which claim the name of a project means, and which of its names it goes by. */
import type { EventClaim, ProjectClaim } from '../../../schema/reading.ts';
import { plain } from './project-words.ts';

/** Where a project is, before a name that stands by itself: `临江区何田生物智能产业园`. */
const PLACE_BEFORE = /^\p{Script=Han}{1,8}(?:[省市县区旗州镇乡村]|街道)$/u;
const BY_ITSELF = 8;

/** Whether a name is another one with its place in front. */
function isPlaced(name: string, own: string): boolean {
  const [whole, part] = [plain(name), plain(own)];
  return part.length >= BY_ITSELF && whole.endsWith(part) && PLACE_BEFORE.test(whole.slice(0, -part.length));
}

/** The claim that a name means: the same, one that ends with it or that it ends with. */
export function claimCalled(claims: readonly ProjectClaim[], name: string): ProjectClaim | undefined {
  const own = plain(name);
  return (
    claims.find((c) => plain(c.name) === own || c.aliases.some((a) => plain(a) === own)) ??
    claims.find((c) => own.length >= 4 && (plain(c.name).endsWith(own) || own.endsWith(plain(c.name))))
  );
}

/** Calls the projects of events as the claims do. */
export function withClaimedProjects(events: readonly EventClaim[], claims: readonly ProjectClaim[]): EventClaim[] {
  return events.map((event) => {
    const called = event.projects.map((stop) => ({
      ...stop,
      name: claimCalled(claims, stop.name)?.name ?? stop.name,
    }));
    // A stop told of by two names, or once as a place and once as what is built there, is one.
    const projects = called.filter(({ name }, i) => called.findIndex((other) => other.name === name) === i);
    const names = new Set(projects.map(({ name }) => name));
    const organizations = event.organizations.filter(({ name, role }) => role !== 'visited' || !names.has(name));
    return projects.length === 0 ? event : { ...event, organizations, projects };
  });
}

/** Notes another name of a project: the fuller stands for it, but none that only has its place in front. */
export function callAlso(claim: ProjectClaim, name: string): void {
  const names = new Set([...claim.aliases, claim.name, name]);
  const fuller = plain(name) !== plain(claim.name) && name.length > claim.name.length;
  if (isPlaced(claim.name, name) || (fuller && !isPlaced(name, claim.name))) claim.name = name;
  names.delete(claim.name);
  claim.aliases = [...names];
}
