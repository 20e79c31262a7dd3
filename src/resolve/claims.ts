/** What one article says of an entity or an edge beyond its identity, in the shape in which it is stored beside the evidence. */
import { z } from 'zod';
import { attendance, eventType, organizationKind } from '../../schema/kinds.ts';
import type { EntityLabel } from '../../schema/nodes.ts';
import { position } from '../../schema/reading.ts';
import { stageWords, sumWords } from './project-claims.ts';

const aliases = z.array(z.string()).default([]);
const words = z.string().nullable().default(null);

/** By label; every property but an organization's kind and an event's name and type may be left unsaid. */
export const nodeClaims = {
  Person: z.object({ aliases, official: z.boolean().default(false) }),
  /** `former` are the aliases by which it went before `now`, the article's own name for it: unsaid where there are none. */
  Organization: z.object({ aliases, kind: organizationKind, former: aliases, now: words }),
  Event: z.object({
    name: z.string(),
    type: eventType,
    aliases,
    date: words,
    endDate: words,
    dateText: words,
    timeOfDay: words,
    attendance: attendance.default('UNKNOWN'),
    /** Printed before its day. */
    announced: z.boolean().default(false),
    series: words,
  }),
  /** `on` is the day the article was published: the latest word on money and status counts. */
  Project: z.object({
    aliases,
    stages: z.array(stageWords).default([]),
    sums: z.array(sumWords).default([]),
    on: words,
  }),
  Award: z.object({ aliases }),
  Place: z.object({ aliases }),
} as const satisfies Record<EntityLabel, z.ZodType>;

/** Of any edge; a type uses the properties that schema/edges.ts gives it. `on` is the day of publication. */
export const edgeClaim = z.object({
  rank: z.number().nullable().default(null),
  order: z.number().nullable().default(null),
  titles: z.array(z.string()).default([]),
  onBehalfOf: words,
  currency: words,
  on: words,
  tenure: position.shape.tenure.default('current'),
});
export type EdgeSaying = z.output<typeof edgeClaim>;

type Value = string | number | boolean | readonly string[] | null;
export type Claim = Readonly<Record<string, Value>>;

const DEFAULTS: ReadonlySet<unknown> = new Set(['UNKNOWN', 'current']);
const unsaid = (value: Value): boolean =>
  value === null || value === false || DEFAULTS.has(value) || (Array.isArray(value) && value.length === 0);

/** The canonical JSON of a claim: keys sorted, nothing that says nothing; `{}` where nothing is left. */
export function encodeClaim(claim: Claim): string {
  const said = Object.entries(claim).filter(([, value]) => !unsaid(value));
  return JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))));
}

const joined = (a: Value, b: Value): Value => {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])].sort();
  return unsaid(a) || a === 'other' ? b : a;
};

/** Two claims of one article on the same thing as one: lists are united, else the first word said counts. */
export function joinClaims(first: Claim, second: Claim): Claim {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...keys].map((key) => [key, joined(first[key] ?? null, second[key] ?? null)]));
}
