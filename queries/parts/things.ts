/**
 * How the nodes of the graph come back in rows: with the properties that the API shows, `null` where one is not
 * stored, and none of those that only writing needs: what articles claim of a hub is megabytes.
 */
import { z } from 'zod';
import { attendance } from '../../schema/kinds.ts';
import { article, award, event, organization, person, place, project } from '../../schema/nodes.ts';

const text = z.string().nullable().default(null);
const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** All but the text, which is long and rarely asked for. */
export const articleRow = article.omit({ text: true }).extend({
  label: z.literal('Article'),
  title: text,
  subtitle: text,
  publication: text,
  place: text,
  section: text,
  page: text,
  publishedOn: text,
  reporters: texts,
  sourceUri: text,
});
/** What of a thing is read only for who asks for it. */
export const articleSpare = [
  'title',
  'subtitle',
  'publication',
  'place',
  'section',
  'page',
  'publishedOn',
  'reporters',
  'sourceUri',
];
export type ArticleRow = z.infer<typeof articleRow>;

export const personRow = person.extend({ label: z.literal('Person'), aliases: texts, scope: text });
export const personSpare = ['aliases', 'scope'];
export type PersonRow = z.infer<typeof personRow>;

export const organizationRow = organization.extend({ label: z.literal('Organization'), aliases: texts, scope: text });
export const organizationSpare = ['aliases', 'scope'];
export type OrganizationRow = z.infer<typeof organizationRow>;

export const eventRow = event.extend({
  label: z.literal('Event'),
  aliases: texts,
  date: text,
  endDate: text,
  dateText: text,
  timeOfDay: text,
  attendance: attendance.nullish().transform((x) => x ?? 'UNKNOWN'),
  announced: z
    .boolean()
    .nullish()
    .transform((x) => x ?? false),
  series: text,
});
export const eventSpare = ['aliases', 'date', 'endDate', 'dateText', 'timeOfDay', 'attendance', 'announced', 'series'];
export type EventRow = z.infer<typeof eventRow>;

export const projectRow = project.extend({
  label: z.literal('Project'),
  aliases: texts,
  investment: z.int().nullable().default(null),
  currency: text,
  status: project.shape.status.default(null),
});
export type ProjectRow = z.infer<typeof projectRow>;

export const awardRow = award.extend({ label: z.literal('Award'), aliases: texts, by: text });
export type AwardRow = z.infer<typeof awardRow>;

export const placeRow = place.extend({ label: z.literal('Place'), aliases: texts });
export type PlaceRow = z.infer<typeof placeRow>;

const entityRows = [personRow, organizationRow, eventRow, projectRow, awardRow, placeRow] as const;

/** Everything but an article. */
export const entityRow = z.discriminatedUnion('label', entityRows);
export type EntityRow = z.infer<typeof entityRow>;

/** Any node that the API shows. */
export const thingRow = z.discriminatedUnion('label', [articleRow, ...entityRows]);
export const thingSpare = [...articleSpare, ...eventSpare, 'scope', 'investment', 'currency', 'status', 'by'];
export type ThingRow = z.infer<typeof thingRow>;

/** Enough of a thing to name it; the rest is read when it is asked for. */
export const personReference = z.object({ label: z.literal('Person'), id: z.string(), name: z.string() });
export const organizationReference = z.object({ label: z.literal('Organization'), id: z.string(), name: z.string() });
export const entityReference = z.object({
  label: z.enum(['Person', 'Organization', 'Event', 'Project', 'Award', 'Place']),
  id: z.string(),
  name: z.string(),
});
export type EntityReference = z.infer<typeof entityReference>;
