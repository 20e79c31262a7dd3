/** Checks what stands on the relationships of people with events for the index that lists them by date. */
import { z } from 'zod';
import type { Database } from '../database.ts';
import type { Problem } from './problem.ts';

const KEYS = `// verify: keys
MATCH (p:Person)-[r]->(e:Event)
WHERE r._who IS NULL OR r._who <> p.id OR r._event IS NULL OR r._event <> e.id OR r._date IS NULL OR r._date <> coalesce(e.date, '')
RETURN p.id AS from, type(r) AS type, e.id AS to`;
const row = z.object({ from: z.string(), type: z.string(), to: z.string() });

/** Every relationship that a list by date would show in a wrong place, or not at all. */
export async function* keyProblems(database: Database): AsyncIterable<Problem> {
  for (const { from, type, to } of (await database.read(KEYS)).map((x) => row.parse(x)))
    yield { kind: 'edge', where: `${from} ${type} ${to}`, message: 'it is not indexed by its person, event and date' };
}
