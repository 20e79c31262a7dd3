/** A Neo4j of the benchmark's own, in a temporary folder, for as long as it runs. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/constraints.ts';
import { connect, type Database } from '../../../src/graph/database.ts';
import { leaseManaged } from '../../../src/graph/managed/managed.ts';

/** Runs `work` on an empty database; the server is gone afterwards. */
export async function withServer(work: (database: Database) => Promise<void>): Promise<void> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'renmai-bench-')));
  const { managed } = readConfig({ ...process.env, RENMAI_HOME: home });
  const lease = await leaseManaged(managed);
  const database = connect(lease.settings);
  try {
    await applyConstraints(database);
    await work(database);
  } finally {
    await database.close();
    await lease.release();
    await rm(home, { recursive: true, force: true });
  }
}

/** Takes everything out, but for constraints and indexes. */
export async function wipe(database: Database): Promise<void> {
  await database.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await applyConstraints(database);
}
