/** A read that the server gives up when its time is over, or when nobody waits for it any more. */
import type { Session } from 'neo4j-driver';
import type { Parameters, Row } from './database.ts';
import { rowOf } from './row.ts';

/** How long a read may take. */
export interface ReadLimits {
  /** Milliseconds; the server's own limit where it is left out. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/**
 * Resolves when all rows have come, each of which is handed on as it comes. Then it lets go of who took them: the driver's
 * own asynchronous functions live on as generators do (`row.ts`), and whatever they lead to with them.
 */
const rowByRow = (
  session: Session,
  cypher: string,
  parameters: Parameters,
  timeout: object,
  take: (row: Row) => void,
) => {
  let taker: typeof take | null = take;
  return new Promise<void>((resolve, reject) => {
    session.run(cypher, parameters, timeout).subscribe({
      onNext: (record) => taker?.(rowOf(record)),
      onCompleted: () => resolve(),
      onError: reject,
    });
  }).finally(() => {
    taker = null;
  });
};

/**
 * Runs one statement. Aborting the signal ends it in the server too: a session that is closed resets its connection.
 *
 * @param take gets each row as soon as it is there.
 * @throws the signal's reason once it is aborted.
 */
export async function readWithin(
  session: Session,
  cypher: string,
  parameters: Parameters,
  { timeout, signal }: ReadLimits,
  take: (row: Row) => void,
): Promise<void> {
  signal?.throwIfAborted();
  const giveUp = () => void session.close();
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    await rowByRow(session, cypher, parameters, timeout === undefined ? {} : { timeout }, take);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}
