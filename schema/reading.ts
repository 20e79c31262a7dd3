/**
 * A reading: what one article claims, in its own words, before anything is matched with other articles.
 * It is what extraction makes, what `renmai extract` prints, and what is stored beside the article, so that
 * the graph can be projected again from it. Things are named within a reading by their `name`.
 */
import { z } from 'zod';
import {
  absenceRole,
  attendance,
  eventType,
  fundingKind,
  organizationKind,
  organizationRole,
  partialDate,
  personRole,
  projectStatus,
} from './kinds.ts';

/** The exact words that say a fact: UTF-16 offsets into the article's text, the rule that found it, and how sure it is. */
export const evidence = z.object({
  start: z.int().min(0),
  end: z.int().min(1),
  rule: z.string().min(1),
  confidence: z.number().min(0).max(1),
});
export type Evidence = z.infer<typeof evidence>;

const proof = { evidence: z.array(evidence).min(1) };
const name = z.string().min(1);

export const position = z.object({
  organization: name.nullable(),
  title: name,
  /** `appointed` and `removed` are stated by the article (`任命…为`, `免去…`); `former` is 原, `acting` is 代 or 代理. */
  tenure: z.enum(['current', 'acting', 'former', 'appointed', 'removed']),
  ...proof,
});
export type Position = z.infer<typeof position>;

export const personClaim = z.object({ name, aliases: z.array(name), positions: z.array(position), ...proof });
export type PersonClaim = z.infer<typeof personClaim>;

export const organizationClaim = z.object({
  name,
  kind: organizationKind,
  aliases: z.array(name),
  /** Those of the aliases by which it went before. */
  former: z.array(name).default([]),
  ...proof,
});
export type OrganizationClaim = z.infer<typeof organizationClaim>;

export const participant = z.object({
  name,
  role: personRole,
  rank: z.int().min(1).nullable(),
  /** The capacity in which they took part, as printed at this event: `区委书记`. */
  titles: z.array(name),
  onBehalfOf: name.nullable(),
  ...proof,
});
export type Participant = z.infer<typeof participant>;

/** `by` is who came instead, or read the speech. */
export const absence = z.object({ name, role: absenceRole, by: name.nullable(), ...proof });
export type Absence = z.infer<typeof absence>;

/** `order` is the 1-based place of a stop in a tour. */
export const attendingOrganization = z.object({
  name,
  role: organizationRole,
  order: z.int().min(1).nullable(),
  onBehalfOf: name.nullable(),
  ...proof,
});
export type AttendingOrganization = z.infer<typeof attendingOrganization>;

/** A project that an event visited, signed or started: `visited` is a stop of a tour, anything else `concerns` it. */
export const eventProject = z.object({
  name,
  role: z.enum(['visited', 'concerns']),
  order: z.int().min(1).nullable(),
  ...proof,
});
export type EventProject = z.infer<typeof eventProject>;

export const eventClaim = z.object({
  /** `e1`, `e2`, …: unique within the reading. */
  id: name,
  type: eventType,
  name,
  aliases: z.array(name),
  date: partialDate.nullable(),
  endDate: partialDate.nullable(),
  /** The article's own words for when: `12月14日上午`. */
  dateText: name.nullable(),
  timeOfDay: name.nullable(),
  place: z.object({ name, ...proof }).nullable(),
  attendance,
  participants: z.array(participant),
  absences: z.array(absence),
  organizations: z.array(attendingOrganization),
  projects: z.array(eventProject),
  ...proof,
});
export type EventClaim = z.infer<typeof eventClaim>;

export const projectClaim = z.object({
  name,
  aliases: z.array(name),
  /** How far it is, each stage that the article states with the words that do; in printed order. */
  stages: z.array(z.object({ status: projectStatus, ...proof })),
  /** What it costs, in whole units of the currency: the first sum stated, others are parts of it. */
  investment: z.object({ amount: z.int().min(0), currency: name, ...proof }).nullable(),
  owners: z.array(z.object({ name, ...proof })),
  place: z.object({ name, ...proof }).nullable(),
  ...proof,
});
export type ProjectClaim = z.infer<typeof projectClaim>;

/** Money or goods given by `from` to `to`; a side that is only described (`68家企业`) names no node of the reading. */
export const fundingClaim = z.object({
  from: name.nullable(),
  to: name.nullable(),
  amount: z.int().min(0).nullable(),
  currency: name,
  what: fundingKind,
  date: partialDate.nullable(),
  ...proof,
});
export type FundingClaim = z.infer<typeof fundingClaim>;

export const awardClaim = z.object({
  recipient: name,
  award: name,
  by: name.nullable(),
  date: partialDate.nullable(),
  ...proof,
});
export type AwardClaim = z.infer<typeof awardClaim>;

/** A relation between two organizations, or an organization or project and a place. */
export const relationClaim = z.object({
  from: name,
  type: z.enum(['part_of', 'located_in']),
  to: name,
  ...proof,
});
export type RelationClaim = z.infer<typeof relationClaim>;

/** Words that point at somebody or something the article does not name: `张书记`, `68家企业`. They make no node. */
export const unresolved = z.object({
  text: name,
  what: z.enum(['person', 'organization', 'project']),
  reason: name,
  start: z.int().min(0),
  end: z.int().min(1),
});
export type Unresolved = z.infer<typeof unresolved>;

export const reading = z.object({
  persons: z.array(personClaim),
  organizations: z.array(organizationClaim),
  events: z.array(eventClaim),
  projects: z.array(projectClaim),
  places: z.array(z.object({ name, ...proof })),
  funded: z.array(fundingClaim),
  awards: z.array(awardClaim),
  relations: z.array(relationClaim),
  unresolved: z.array(unresolved),
});
export type Reading = z.infer<typeof reading>;
