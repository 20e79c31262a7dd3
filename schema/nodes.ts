/** The nodes of the graph, as they are stored. Types are inferred; nothing is written twice. */
import { z } from 'zod';
import { articleKind, attendance, day, eventType, organizationKind, partialDate, projectStatus } from './kinds.ts';

const id = z.string().min(1);
const name = z.string().min(1);
const aliases = z.array(z.string());

export const article = z.object({
  id,
  title: z.string().nullable(),
  subtitle: z.string().nullable(),
  publication: z.string().nullable(),
  /** The place the paper is of (`云州市`): what `市委` means in it. */
  place: z.string().nullable(),
  section: z.string().nullable(),
  page: z.string().nullable(),
  publishedOn: day.nullable(),
  kind: articleKind,
  reporters: z.array(z.string()),
  /** The body, normalised: no layout white space, paragraphs joined by a line feed. All offsets count its UTF-16 units. */
  text: z.string().min(1),
  sourceUri: z.string().nullable(),
});
export type Article = z.infer<typeof article>;

/** `official`: a position in a party or government body, people's congress, CPPCC, court … is attested. */
export const person = z.object({ id, name, aliases, scope: z.string().nullable(), official: z.boolean() });
export type Person = z.infer<typeof person>;

export const organization = z.object({ id, name, aliases, kind: organizationKind, scope: z.string().nullable() });
export type Organization = z.infer<typeof organization>;

export const event = z.object({
  id,
  name,
  aliases,
  type: eventType,
  date: partialDate.nullable(),
  endDate: partialDate.nullable(),
  dateText: z.string().nullable(),
  timeOfDay: z.string().nullable(),
  attendance,
  /** Every article that tells of it was printed before its day: nothing says that it took place. */
  announced: z.boolean(),
  /** The place and the name that its sittings share, where it comes again: `云州市 市委常委会会议`. */
  series: z.string().nullable(),
});
export type Event = z.infer<typeof event>;

/** `investment` in whole units of `currency`. */
export const project = z.object({
  id,
  name,
  aliases,
  investment: z.int().nullable(),
  currency: z.string().nullable(),
  status: projectStatus.nullable(),
});
export type Project = z.infer<typeof project>;

export const award = z.object({ id, name, aliases, by: z.string().nullable() });
export type Award = z.infer<typeof award>;

export const place = z.object({ id, name, aliases });
export type Place = z.infer<typeof place>;

/** Every kind of node, by its label. */
export const nodeKinds = {
  Article: article,
  Person: person,
  Organization: organization,
  Event: event,
  Project: project,
  Award: award,
  Place: place,
} as const;
export type NodeLabel = keyof typeof nodeKinds;
export type EntityLabel = Exclude<NodeLabel, 'Article'>;
