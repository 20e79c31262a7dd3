/** Planning a text once: of many requests that ask what the database has not answered yet, one asks, and the others wait. */
import type { Database } from './database.ts';
import { OutOfTime } from './database-errors.ts';

/** How many texts are known to be planned. */
const MOST = 2_000;

/** Resolves with `first`, or fails when the time is over or the client has left. */
async function within(
  first: Promise<void>,
  timeout: number | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const over = AbortSignal.any([
    ...(signal === undefined ? [] : [signal]),
    ...(timeout === undefined ? [] : [AbortSignal.timeout(timeout)]),
  ]);
  const ends = new Promise<never>((_, reject) => {
    const end = (): void => reject(signal?.aborted ? signal.reason : new OutOfTime());
    if (over.aborted) end();
    over.addEventListener('abort', end, { once: true });
  });
  await Promise.race([first, ends]);
}

/** Reads from a database, each text by one request alone until the database has answered it. */
export function planningOnce({ read }: Pick<Database, 'read'>): Database['read'] {
  const planned = new Set<string>();
  const planning = new Map<string, Promise<void>>();
  return async (text, parameters, { timeout, signal } = {}) => {
    const ends = timeout === undefined ? undefined : performance.now() + timeout;
    const left = (): number | undefined =>
      ends === undefined ? undefined : Math.max(1, Math.ceil(ends - performance.now()));
    for (let first = planning.get(text); first !== undefined; first = planning.get(text))
      await within(first, left(), signal);
    const rest = left();
    const answer = read(text, parameters, { ...(rest && { timeout: rest }), ...(signal && { signal }) });
    if (planned.has(text)) return answer;
    const over = answer.then(
      () => {
        if (planned.size >= MOST) planned.clear();
        planned.add(text);
        planning.delete(text);
      },
      () => void planning.delete(text),
    );
    planning.set(text, over);
    return answer;
  };
}
