/** The test database, emptied, with its constraints in place. */
import { applyConstraints } from '../../src/graph/constraints.ts';
import { connect, type Database } from '../../src/graph/database.ts';
import { laneSettings } from './lane.ts';

/** What a program of its own is told, to use this worker's Neo4j. */
export function laneEnvironment(uri = laneSettings.uri): Record<string, string> {
  const { username, password } = laneSettings;
  const login = username === null || password === null ? {} : { NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return { NEO4J_URI: uri, ...login };
}

/** Connects to this worker's Neo4j and takes every node and edge out of it; the caller closes it. */
export async function emptyDatabase(): Promise<Database> {
  const database = connect(laneSettings);
  await database.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await applyConstraints(database);
  return database;
}
