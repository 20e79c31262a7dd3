/** Gives a command its database: a server of the user's, or the managed one, let go of at the end whatever happens. */
import type { Database } from '../graph/database.ts';
import type { Terminal } from './terminal.ts';

export interface Opened {
  readonly database: Database;
  /** Whether it is the server that renmai keeps for itself. */
  readonly managed: boolean;
}

/**
 * Opens the database that the settings name, does the work, and releases it (which stops a managed server that nobody
 * else uses).
 *
 * @throws DatabaseError, ConfigError
 */
export async function withDatabase<T>(terminal: Terminal, work: (opened: Opened) => Promise<T>): Promise<T> {
  const { readConfig } = await import('../config.ts');
  const { openDatabase } = await import('../graph/open.ts');
  const { database, managed, release } = await openDatabase(readConfig(), {
    onProgress: terminal.note,
    signal: terminal.signal,
  });
  try {
    terminal.signal.throwIfAborted();
    return await work({ database, managed });
  } finally {
    await release();
  }
}
