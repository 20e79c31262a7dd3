/** An annotated page, and an extraction in the same shape: what the score compares. */
import { z } from 'zod';
import { evidence } from '../../schema/reading.ts';

/** `doubt` marks an annotation that may be found or not; `evidence` is an extraction's own. */
const marks = { doubt: z.boolean().optional(), evidence: z.array(evidence).default([]) };
const words = z.string();

const position = z.object({ organization: words.nullable(), title: words, ...marks });
const person = z.object({ name: words, positions: z.array(position).default([]), ...marks });
const organization = z.object({ name: words, kind: words, aliases: z.array(words).default([]), ...marks });
const participant = z.object({ name: words, role: words, rank: z.number().optional(), ...marks });
const body = z.object({ name: words, role: words, ...marks });
const event = z.object({
  type: words,
  name: words,
  date: words.nullable(),
  participants: z.array(participant).default([]),
  organizations: z.array(body).default([]),
  ...marks,
});
const project = z.object({ name: words, investment: z.number().nullable().default(null), ...marks });
const funding = z.object({
  from: words.nullable(),
  to: words.nullable(),
  amount: z.number().nullable().default(null),
  what: words,
  ...marks,
});
const award = z.object({ recipient: words, award: words, ...marks });
const article = z.object({
  title: words.nullable().default(null),
  begins: words,
  ends: words,
  /** The whole body, which only extractions have. */
  text: words.default(''),
  persons: z.array(person).default([]),
  organizations: z.array(organization).default([]),
  events: z.array(event).default([]),
  projects: z.array(project).default([]),
  funded: z.array(funding).default([]),
  awards: z.array(award).default([]),
  doubt: z.boolean().optional(),
});

export const annotatedPage = z.object({
  source: words,
  page: z.object({
    publication: words.nullable().default(null),
    section: words.nullable().default(null),
    date: words.nullable().default(null),
    number: words.nullable().default(null),
  }),
  articles: z.array(article),
});
export type AnnotatedPage = z.infer<typeof annotatedPage>;
export type AnnotatedArticle = z.infer<typeof article>;
export type AnnotatedEvent = z.infer<typeof event>;
export type AnnotatedOrganization = z.infer<typeof organization>;
