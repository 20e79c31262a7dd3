/** Decisions in the database: one node each, which no load, removal or reread touches. */
import { z } from 'zod';
import { type Decision, decision } from '../../../schema/decision.ts';
import type { Run } from '../database.ts';

/** What is written in properties of its own, so that decisions can be listed and counted; the rest is JSON. */
const row = z.object({
  id: z.string(),
  kind: z.string(),
  by: z.string(),
  at: z.string(),
  why: z.string(),
  about: z.string(),
  undoneBy: z.string().nullish(),
  undoneAt: z.string().nullish(),
  undoneWhy: z.string().nullish(),
});

/** A record as properties: `about` is the JSON of all that is the kind's own, keys sorted. */
export function propertiesOf({ id, kind, by, at, why, undone, ...own }: Decision): Record<string, string | null> {
  const about = JSON.stringify(Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1))));
  const undoing = { undoneBy: undone?.by ?? null, undoneAt: undone?.at ?? null, undoneWhy: undone?.why ?? null };
  return { id, kind, by, at, why, about, ...undoing };
}

/**
 * A record from its properties.
 *
 * @throws ZodError where it is none.
 */
export function decisionOf(properties: unknown): Decision {
  const { about, undoneBy, undoneAt, undoneWhy, ...head } = row.parse(properties);
  const own = z.record(z.string(), z.unknown()).parse(JSON.parse(about));
  const undone = undoneBy && undoneAt && undoneWhy ? { by: undoneBy, at: undoneAt, why: undoneWhy } : null;
  return decision.parse({ ...own, ...head, undone });
}

const read = (rows: readonly Record<string, unknown>[]): Decision[] => rows.map((x) => decisionOf(x['properties']));

/** All decisions that are not undone, by id. */
export async function decisionsInForce(run: Run): Promise<Decision[]> {
  return read(
    await run(
      '// decisions: in force\nMATCH (d:Decision) WHERE d.undoneAt IS NULL RETURN properties(d) AS properties ORDER BY d.id',
    ),
  );
}

export async function findDecision(run: Run, id: string): Promise<Decision | null> {
  const [found] = read(
    await run('// decisions: one\nMATCH (d:Decision {id: $id}) RETURN properties(d) AS properties', { id }),
  );
  return found ?? null;
}

/** Writes records, those that are there already anew. */
export async function writeDecisions(run: Run, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return;
  await run('// decisions: write\nUNWIND $rows AS row MERGE (d:Decision {id: row.id}) SET d = row', {
    rows: decisions.map(propertiesOf),
  });
}
