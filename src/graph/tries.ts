/** Tries again what failed, where the driver says that this may help. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jError } from 'neo4j-driver';
import { driverError } from './database-errors.ts';

/** How long a read waits before each new try, in milliseconds: a request shall fail soon when the server is gone. */
const pauses = [50, 200, 800] as const;

/** Tries a read again where that may help. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (driverError(error)?.retriable !== true) throw error;
      await sleep(pause);
    }
  }
  return work();
}

/** Tries a write again where that may help, for as many milliseconds from its first failure as `limitOf` says of an error. */
export async function persistently<T>(work: () => Promise<T>, limitOf: (error: Neo4jError) => number): Promise<T> {
  let failing: number | undefined;
  for (let pause = 100; ; pause *= 2)
    try {
      return await work();
    } catch (error) {
      const cause = driverError(error);
      failing ??= performance.now();
      if (cause?.retriable !== true || performance.now() - failing + pause > limitOf(cause)) throw error;
      // Two loaders that were in each other's way shall not be so again.
      await sleep(pause * (0.8 + 0.4 * Math.random()));
    }
}
