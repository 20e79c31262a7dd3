/** The closed vocabularies of the graph: what kinds of articles, organizations, events, projects and roles exist. */
import { z } from 'zod';

export const articleKind = z.enum(['news', 'photo', 'notice', 'brief', 'feature', 'other']);
export type ArticleKind = z.infer<typeof articleKind>;

export const organizationKind = z.enum([
  'party',
  'government',
  'company',
  'school',
  'hospital',
  'bank',
  'association',
  'media',
  'subdistrict',
  'village',
  'military',
  'court',
  'other',
]);
export type OrganizationKind = z.infer<typeof organizationKind>;

export const eventType = z.enum([
  'meeting',
  'inspection',
  'visit',
  'condolence',
  'signing',
  'ceremony',
  'training',
  'talk',
  'competition',
  'campaign',
  'exchange',
  'award',
  'other',
]);
export type EventType = z.infer<typeof eventType>;

/** How complete the printed list of participants is: closed, ended by 等, or none printed (then nobody is absent). */
export const attendance = z.enum(['LISTED', 'PARTIAL', 'UNKNOWN']);
export type Attendance = z.infer<typeof attendance>;

export const projectStatus = z.enum(['planned', 'signed', 'started', 'building', 'completed', 'operating']);
export type ProjectStatus = z.infer<typeof projectStatus>;

/** What was given: 资金 money · 物资 goods · 贷款 loan · 补贴 subsidy · 捐款 donation · 投资 investment. */
export const fundingKind = z.enum(['资金', '物资', '贷款', '补贴', '捐款', '投资']);
export type FundingKind = z.infer<typeof fundingKind>;

/** How a person took part in an event, as an extraction names it. */
export const personRole = z.enum([
  'chaired',
  'led',
  'accompanied',
  'spoke',
  'attended',
  'reported',
  'signed',
  'received',
  'hosted',
]);
export type PersonRole = z.infer<typeof personRole>;

/** How a person who was expected at an event did not come: on leave, or somebody else came in their place. */
export const absenceRole = z.enum(['absent', 'represented']);
export type AbsenceRole = z.infer<typeof absenceRole>;

/** How an organization took part in an event, as an extraction names it. */
export const organizationRole = z.enum(['organized', 'attended', 'visited', 'signed', 'honoured']);
export type OrganizationRole = z.infer<typeof organizationRole>;

/** A calendar date known to the year, the month or the day: `2021`, `2021-03`, `2021-03-05`. */
export const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u);

/** A calendar day: `2021-03-05`. */
export const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
