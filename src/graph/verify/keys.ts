/** Checks what stands on relationships for the indexes that list them by date. */
import { z } from 'zod';
import type { Database } from '../database.ts';
import { misplacedMentions } from '../derive.ts';
import type { Problem } from './problem.ts';

const EVENTS = `// verify: keys
MATCH (p:Person)-[r]->(e:Event)
WHERE r._who IS NULL OR r._who <> p.id OR r._event IS NULL OR r._event <> e.id OR r._date IS NULL OR r._date <> coalesce(e.date, '')
RETURN p.id AS from, type(r) AS type, e.id AS to`;
const MENTIONS = `// verify: keys of mentions
${misplacedMentions}
RETURN a.id AS from, type(r) AS type, n.id AS to`;
const checks = [
  { cypher: EVENTS, message: 'it is not indexed by its person, event and date' },
  { cypher: MENTIONS, message: 'it is not indexed by what it is of, and by its article and date' },
];
const row = z.object({ from: z.string(), type: z.string(), to: z.string() });

/** Every relationship that a list by date would show in a wrong place, or not at all. */
export async function* keyProblems(database: Database): AsyncIterable<Problem> {
  for (const { cypher, message } of checks)
    for (const { from, type, to } of (await database.read(cypher)).map((x) => row.parse(x)))
      yield { kind: 'edge', where: `${from} ${type} ${to}`, message };
}
