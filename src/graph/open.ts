/** The one way to the database: the user's server or the managed one, with its constraints in place. */
import type { Config } from '../config.ts';
import { applyConstraints } from './constraints.ts';
import { connect, type Database } from './database.ts';
import { type Lease, leaseManaged } from './managed/managed.ts';
import type { Options } from './managed/options.ts';

export interface OpenDatabase {
  readonly database: Database;
  /** Whether it is the server that Renmai runs for itself. */
  readonly managed: boolean;
  /** Closes the connection and gives a managed server back, which stops it if nobody else uses it. May be called twice. */
  release(): Promise<void>;
}

/**
 * Connects to the server that the settings name, or else to the managed one, which is started where it does not run.
 * A failure leaves nothing running.
 *
 * @throws DatabaseError when there is no database to be had, or a newer Renmai made it; AbortError when
 * `options.signal` is aborted meanwhile.
 */
export async function openDatabase(config: Config, options: Options = {}): Promise<OpenDatabase> {
  const lease: Lease =
    config.server === null
      ? await leaseManaged(config.managed, options)
      : { settings: config.server, release: async () => undefined };
  const database = connect(
    lease.settings,
    config.server === null ? { whenAway: "renmai's own has ended, and the next command starts it again" } : {},
  );
  const release = async () => {
    try {
      await database.close();
    } finally {
      await lease.release();
    }
  };
  try {
    await applyConstraints(database);
    options.signal?.throwIfAborted();
  } catch (error) {
    await release();
    throw error;
  }
  return { database, managed: config.server === null, release };
}
