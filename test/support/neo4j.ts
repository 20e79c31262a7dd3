/** The test database, emptied, with its constraints in place. */
import { inject } from 'vitest';
import { applyConstraints } from '../../src/graph/constraints.ts';
import { connect, type Database, type DatabaseSettings } from '../../src/graph/database.ts';

/** The login of the tests' Neo4j. */
export function testSettings(): DatabaseSettings {
  const password = inject('neo4jPassword');
  const login = password === '' ? { username: null, password: null } : { username: 'neo4j', password };
  return { uri: inject('neo4jUri'), ...login, database: null };
}

/** Connects to the tests' Neo4j and takes every node and edge out of it; the caller closes it. */
export async function emptyDatabase(): Promise<Database> {
  const database = connect(testSettings());
  await database.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await applyConstraints(database);
  return database;
}
