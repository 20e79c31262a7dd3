/**
 * The Neo4j of this worker: the server that RENMAI_TEST_NEO4J_URI names (which the tests empty), or one of its own, which
 * the first of the worker's files starts and which ends with the run.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import type { DatabaseSettings } from '../../src/graph/database.ts';
import { leaseManaged } from '../../src/graph/managed/managed.ts';

const given = process.env['RENMAI_TEST_NEO4J_URI'];

function givenSettings(uri: string): DatabaseSettings {
  const password = process.env['RENMAI_TEST_NEO4J_PASSWORD'] ?? '';
  const login = password === '' ? { username: null, password: null } : { username: 'neo4j', password };
  return { uri, ...login, database: null };
}

/** Plans are kept while the graph is emptied and filled again, file by file: planning is most of what the tests cost. */
const more = ['dbms.cypher.min_replan_interval=5m'];

async function ownSettings(): Promise<DatabaseSettings> {
  const home = join(tmpdir(), `lane-${process.env['VITEST_POOL_ID']}`);
  // Two servers cannot listen at one port.
  const { managed } = readConfig({ ...process.env, RENMAI_HOME: home, RENMAI_NEO4J_PORT: '' });
  const lease = await leaseManaged(
    { ...managed, more },
    { onProgress: (message) => process.stderr.write(`${message}\n`) },
  );
  return lease.settings;
}

/** The login of this worker's Neo4j. */
export const laneSettings: DatabaseSettings = given === undefined ? await ownSettings() : givenSettings(given);
