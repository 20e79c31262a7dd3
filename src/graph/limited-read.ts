/** A read that the server gives up when its time is over, or when nobody waits for it any more. */
import type { Session } from 'neo4j-driver';
import type { Parameters, Row } from './database.ts';

/** How long a read may take. */
export interface ReadLimits {
  /** Milliseconds; the server's own limit where it is left out. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs one statement. Aborting the signal ends it in the server too: a session that is closed resets its connection.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function readWithin(
  session: Session,
  cypher: string,
  parameters: Parameters,
  { timeout, signal }: ReadLimits,
): Promise<Row[]> {
  signal?.throwIfAborted();
  const giveUp = () => void session.close();
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const { records } = await session.run(cypher, parameters, timeout === undefined ? {} : { timeout });
    return records.map((record) => record.toObject());
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}
