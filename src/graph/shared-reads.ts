/**
 * Reading for several requests at a time: what asks the same statement while one of its kind is under way waits for it,
 * and goes to the database together, as one statement with a row for each. What a statement costs by itself, on the way
 * and in the database, is paid once for all of them; nobody waits where nobody else asks.
 */
import type { Row } from './database.ts';
import { OutOfTime } from './database-errors.ts';
import type { ReadLimits } from './limited-read.ts';
import type { Ask } from './together.ts';
import { Kind, type Reader } from './waiting.ts';

/** Reads what a statement asks for one request; its limits are its own, whoever it is read with. */
export type SharedRead = (ask: Ask, limits: Required<ReadLimits>, begins?: () => void) => Promise<Row>;

/** Reading for several at a time from one database. */
export function sharedReads(database: Reader): SharedRead {
  // Texts are long: hashed once each, where they are not put together with anything.
  const texts = new Map<string, Map<string, Kind>>();
  const kindOf = ({ text, limits }: Ask): Kind => {
    const kinds = texts.get(text) ?? new Map<string, Kind>();
    texts.set(text, kinds);
    const name = JSON.stringify(limits);
    const whenIdle = (): void => {
      kinds.delete(name);
      if (kinds.size === 0) texts.delete(text);
    };
    const kind = kinds.get(name) ?? new Kind(database, whenIdle);
    kinds.set(name, kind);
    return kind;
  };
  return async (ask, { timeout, signal }, begins = () => undefined) => {
    const kind = kindOf(ask);
    const gone = new AbortController();
    const leave = (): void => gone.abort(signal.aborted ? signal.reason : new OutOfTime());
    const timer = setTimeout(leave, timeout);
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    try {
      return await new Promise<Row>((resolve, reject) => {
        const leaving = gone.signal;
        leaving.addEventListener('abort', () => reject(leaving.reason), { once: true });
        if (leaving.aborted) return reject(leaving.reason);
        const ends = performance.now() + timeout;
        kind.add({ ask, key: JSON.stringify(ask.values), ends, leaving, resolve, reject, begins });
      });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    }
  };
}
