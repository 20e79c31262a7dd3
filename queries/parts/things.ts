/**
 * How the nodes of the graph come back in rows: with the properties that the API shows, `null` where one is not
 * stored, and none of those that only writing needs: what articles claim of a hub is megabytes.
 */
import { z } from 'zod';
import { attendance } from '../../schema/kinds.ts';
import { article, award, type EntityLabel, event, organization, person, place, project } from '../../schema/nodes.ts';
import { type GlobalId, named, toGlobalId } from './global-id.ts';

const text = z.string().nullable().default(null);
const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** All but the text, which is long and rarely asked for. */
export const articleRow = article
  .omit({ text: true })
  .extend({
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
  })
  .transform(named);
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

export const personRow = person.extend({ label: z.literal('Person'), aliases: texts, scope: text }).transform(named);
export const personSpare = ['aliases', 'scope'];
export type PersonRow = z.infer<typeof personRow>;

export const organizationRow = organization
  .extend({ label: z.literal('Organization'), aliases: texts, scope: text })
  .transform(named);
export const organizationSpare = ['aliases', 'scope'];
export type OrganizationRow = z.infer<typeof organizationRow>;

export const eventRow = event
  .extend({
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
  })
  .transform(named);
export const eventSpare = ['aliases', 'date', 'endDate', 'dateText', 'timeOfDay', 'attendance', 'announced', 'series'];
export type EventRow = z.infer<typeof eventRow>;

export const projectRow = project
  .extend({
    label: z.literal('Project'),
    aliases: texts,
    investment: z.int().nullable().default(null),
    currency: text,
    status: project.shape.status.default(null),
  })
  .transform(named);
export type ProjectRow = z.infer<typeof projectRow>;

export const awardRow = award.extend({ label: z.literal('Award'), aliases: texts, by: text }).transform(named);
export type AwardRow = z.infer<typeof awardRow>;

export const placeRow = place.extend({ label: z.literal('Place'), aliases: texts }).transform(named);
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
export class EntityReference<L extends EntityLabel = EntityLabel> {
  readonly label: L;
  readonly graphId: string;
  readonly name: string;

  constructor(label: L, graphId: string, name: string) {
    this.label = label;
    this.graphId = graphId;
    this.name = name;
  }

  /** Made where it is asked for: of these there are hundreds in an answer. */
  get id(): GlobalId {
    return toGlobalId(this.label, this.graphId);
  }
}

const reference = <L extends EntityLabel>(...labels: readonly L[]) =>
  z
    .object({ label: z.enum(labels), id: z.string(), name: z.string() })
    .transform(({ label, id, name }) => new EntityReference(label, id, name));

export const personReference = reference('Person');
export const organizationReference = reference('Organization');
export const entityReference = reference('Person', 'Organization', 'Event', 'Project', 'Award', 'Place');
