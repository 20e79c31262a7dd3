/** What commands tell of a graph that another release of renmai made. */
import type { Database } from '../graph/database.ts';
import type { Terminal } from './terminal.ts';

/** Notes what to do where the graph was made by other rules; nothing of any other. */
export async function noteRelease(database: Database, terminal: Terminal): Promise<void> {
  const { outdated } = await import('../graph/release.ts');
  const word = await outdated(database);
  if (word !== null) terminal.note(`renmai: ${word}`);
}
