/** Which ids are of articles that the database has: in the graph, or kept aside as older versions. */
import { DecisionError } from '../errors.ts';
import type { Database } from './database.ts';
import { versionsAround } from './write/known.ts';

/** Those of the ids under which an article is stored. */
export async function storedIds(database: Database, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await versionsAround(database.read, ids, [], [])).map((x) => x.id));
}

/** @throws DecisionError NOT_FOUND where no article of this id is stored. */
export async function refuseUnknown(database: Database, id: string): Promise<void> {
  if (!(await storedIds(database, [id])).has(id))
    throw new DecisionError('NOT_FOUND', `no article has the id "${id}": what a load corrects must be there before it`);
}
