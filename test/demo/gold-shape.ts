/** The shape of an annotated page, as the annotations of newspaper pages are written. */
import { z } from 'zod';
import {
  absenceRole,
  articleKind,
  eventType,
  fundingKind,
  organizationKind,
  organizationRole,
  partialDate,
  personRole,
  projectStatus,
} from '../../schema/kinds.ts';

const words = z.string().min(1);
const doubt = { doubt: z.literal(true).optional() };

const person = z.strictObject({
  name: words,
  positions: z.array(z.strictObject({ organization: words.nullable(), title: words, ...doubt })),
  ...doubt,
});
const organization = z.strictObject({ name: words, kind: organizationKind, aliases: z.array(words), ...doubt });
const event = z.strictObject({
  id: z.string().regex(/^e\d+$/u),
  type: eventType,
  name: words,
  date: partialDate.nullable(),
  endDate: partialDate.nullable(),
  timeOfDay: words.nullable(),
  place: words.nullable(),
  participants: z.array(z.strictObject({ name: words, role: personRole, rank: z.int().min(1).optional(), ...doubt })),
  absences: z.array(z.strictObject({ name: words, role: absenceRole, by: words.nullable() })).optional(),
  organizations: z.array(z.strictObject({ name: words, role: organizationRole, ...doubt })),
  projects: z.array(words),
  ...doubt,
});
const project = z.strictObject({
  name: words,
  investment: z.int().nullable(),
  currency: words,
  status: projectStatus.nullable(),
  owners: z.array(words),
  place: words.nullable(),
  ...doubt,
});
const funded = z.strictObject({
  from: words.nullable(),
  to: words.nullable(),
  amount: z.int().nullable(),
  what: fundingKind,
  quote: z.string().min(1).max(40),
  ...doubt,
});
const award = z.strictObject({ recipient: words, award: words, by: words.nullable(), ...doubt });

const goldArticle = z.strictObject({
  id: words,
  kind: articleKind,
  title: words.nullable(),
  subtitle: words.nullable(),
  begins: z.string().min(12).max(25),
  ends: z.string().min(8).max(20),
  reporters: z.array(words),
  persons: z.array(person),
  organizations: z.array(organization),
  events: z.array(event),
  projects: z.array(project),
  funded: z.array(funded),
  awards: z.array(award),
});
export type GoldArticle = z.infer<typeof goldArticle>;

export const goldPage = z.strictObject({
  source: words,
  page: z.strictObject({
    publication: words.nullable(),
    section: words.nullable(),
    date: partialDate.nullable(),
    number: words.nullable(),
  }),
  articles: z.array(goldArticle).min(1),
});
