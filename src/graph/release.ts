/** By the rules of which release a graph was made. */
import { z } from 'zod';
import { RESOLUTION } from '../resolve/resolution.ts';
import type { Database } from './database.ts';

const row = z.object({ rules: z.int().nullable() });

/** What to tell of a graph that another release began, and no reread has brought up to date; `null` of any other. */
export async function outdated(database: Database): Promise<string | null> {
  const [found] = await database.read("MATCH (w:Writer {id: 'writer'}) RETURN w.rules AS rules LIMIT 1");
  return found === undefined || row.parse(found).rules === RESOLUTION
    ? null
    : 'another release of renmai, with other rules, made a part of this graph: bring it up to date with "renmai reread"';
}
