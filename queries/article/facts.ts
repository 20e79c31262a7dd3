/** What an article states, in the order in which it says so. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { stated } from '../parts/stated.ts';
import { entityRow } from '../parts/things.ts';
import { listedUnder, type Window } from '../parts/window.ts';

const fact = z.object({
  relation: z.string(),
  rank: z.int().nullable(),
  titles: z.array(z.string()),
  onBehalfOf: z.string().nullable(),
  title: z.string().nullable(),
  amount: z.int().nullable(),
  currency: z.string().nullable(),
  what: z.string().nullable(),
  date: z.string().nullable(),
  /** What this article says for it; `null` where it was not asked for. */
  stated: stated.nullable(),
  from: entityRow,
  to: entityRow,
});
const row = fact.extend(listedUnder).transform(({ parent, sort, ...node }) => ({ parent, sort, node }));
export type FactRow = z.infer<typeof row>;

export const facts = defineBatch<Window & { readonly stated: boolean }, FactRow>({ name: 'article/facts', row });
