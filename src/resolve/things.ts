/** Makes the nodes of organizations, projects, awards and places, each under the id that its name and scope give. */
import type { EntityLabel } from '../../schema/nodes.ts';
import type { Evidence, OrganizationClaim } from '../../schema/reading.ts';
import type { Claim } from './claims.ts';
import { organizationForms, organizationRoot } from './corpus/organization-forms.ts';
import type { ProjectFacts } from './corpus/project-forms.ts';
import type { Draft } from './draft.ts';
import { entityId } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { normalizeName } from './names.ts';
import { type NameContext, type OrganizationIdentity, organizationIdentity } from './organization.ts';
import { afterPlace, districtOf, regionOf, withoutProvince } from './places.ts';
import type { Known } from './who.ts';

/** What every step of the resolution of one article works with. */
export interface Work {
  readonly draft: Draft;
  readonly names: Lookup;
  readonly context: NameContext;
  /** The day the article was published. */
  readonly on: string | null;
  readonly text: string;
  /** What the article says of each project beyond its name, by the id of its node. */
  readonly projects: Map<string, ProjectFacts>;
  /** Where each person of the article belongs, by name. */
  readonly scopes: Map<string, string | null>;
  /** Names that the article gives to several people. */
  readonly namesakes: Map<string, readonly Known[]>;
}

const others = (name: string, printed: string, aliases: readonly string[]): string[] =>
  [...new Set([printed, ...aliases].map(normalizeName))].filter((x) => x !== name).sort();

/**
 * The name and the id of a thing to which no rule of its own applies: another region's name is that region's, any other
 * the paper's place's, or the paper's where its place is unknown.
 */
function nameAndId(
  label: EntityLabel,
  printed: string,
  { home, paper }: NameContext,
): { readonly name: string; readonly id: string; readonly scope: string } {
  const full = withoutProvince(normalizeName(printed), home);
  const rest = home === null ? null : afterPlace(full, home);
  const name = rest?.form === 'full' && districtOf(rest.rest) !== null ? rest.rest : full;
  const scope = rest === null ? (regionOf(name) ?? home) : home;
  const id = entityId(label, [name, scope, scope === null ? paper : null]);
  return { name, id, scope: scope ?? `paper ${paper ?? ''}` };
}

/** What an article says of an organization: at least its name and its kind, and the words that show it. */
export interface Body extends Pick<OrganizationClaim, 'name' | 'kind'> {
  readonly aliases?: readonly string[];
  readonly former?: readonly string[];
  readonly evidence: readonly Evidence[];
}

export function organizationNode(work: Work, body: Body): string | null {
  return identifiedNode(work, organizationIdentity(body.name, body.kind, work.context), body);
}

const formerNames = (now: string, former: readonly string[]): Claim =>
  former.length === 0 ? {} : { now, former: [...new Set(former)].sort() };

/** The node of an organization whose identity is known, with its forms. */
export function identifiedNode(
  work: Work,
  identity: OrganizationIdentity,
  { name: printed, kind, evidence, aliases = [], former = [] }: Body,
): string | null {
  const identify = (x: string): OrganizationIdentity => organizationIdentity(x, kind, work.context);
  const { name, scope } = identity;
  const id = organizationRoot(identity);
  const before = former.map((x) => identify(x).name).filter((x) => x !== name);
  const claim: Claim = { kind, aliases: others(name, printed, aliases), ...formerNames(name, before) };
  if (work.draft.node('Organization', id, { name, scope }, claim, evidence) === null) return null;
  for (const form of organizationForms(identity, { aliases, former }, identify, work.context)) work.draft.form(form);
  work.names.add(id, printed, [name, ...aliases]);
  return id;
}

export function projectNode(
  work: Work,
  printed: string,
  aliases: readonly string[],
  said: Claim,
  evidence: readonly Evidence[],
): string | null {
  const { name, id, scope } = nameAndId('Project', printed, work.context);
  const called = others(name, printed, aliases);
  const claim: Claim = { ...said, aliases: called };
  if (work.draft.node('Project', id, { name }, claim, evidence) === null) return null;
  const { home } = work.context;
  const known = work.projects.get(id) ?? { name, scope, home, aliases: [], owners: [] };
  work.projects.set(id, { ...known, aliases: [...known.aliases, ...called] });
  work.names.add(id, printed, [name, ...aliases]);
  return id;
}

export function placeNode(work: Work, printed: string, evidence: readonly Evidence[]): string | null {
  const { name, id } = nameAndId('Place', printed, work.context);
  const claim: Claim = { aliases: others(name, printed, []) };
  if (work.draft.node('Place', id, { name }, claim, evidence) === null) return null;
  work.names.add(id, printed, [name]);
  return id;
}

/** An award is its name and its giver; where no giver is named, the paper's place keeps like-named honours apart. */
export function awardNode(
  work: Work,
  printed: string,
  giver: string | null,
  evidence: readonly Evidence[],
): string | null {
  const name = normalizeName(printed);
  const by = giver === null ? null : organizationIdentity(giver, 'other', work.context).name;
  const id = entityId('Award', [name, by, by === null ? (work.context.home ?? work.context.paper) : null]);
  return work.draft.node('Award', id, { name, by }, {}, evidence);
}
