/** The test database, emptied. */
import { inject } from 'vitest';
import { connect, type Database } from '../../src/graph/database.ts';

/** Connects to the tests' Neo4j and takes every node and edge out of it; the caller closes it. */
export async function emptyDatabase(): Promise<Database> {
  const password = inject('neo4jPassword');
  const login = password === '' ? { username: null, password: null } : { username: 'neo4j', password };
  const database = connect({ uri: inject('neo4jUri'), ...login, database: null });
  await database.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  return database;
}
