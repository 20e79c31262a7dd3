/** Those who wait for one statement, and reading for several of them at once. */
import neo4j from 'neo4j-driver';
import { DatabaseError } from '../errors.ts';
import type { Database, Row } from './database.ts';
import { isOutOfTime } from './database-errors.ts';
import type { ReadLimits } from './limited-read.ts';
import type { Ask } from './together.ts';

/** No more requests than this are read for at once; when so many wait, they do not wait for who is under way. */
export const MOST = 8;
/** Statements of one kind under way at the same time. */
const AT_ONCE = 2;
/** How long several may take together, in milliseconds; after that each is read by itself, with the time it has left. */
const PATIENCE = 4_000;
/** For how long nobody is read for together after that, in milliseconds. */
const APART = 30_000;

export type Reader = Pick<Database, 'readEach'>;

/** @param take gets the row of each as soon as it is there, so that one is answered while the next is being read. */
async function readFor(
  database: Reader,
  asks: readonly Ask[],
  limits: ReadLimits,
  take: (place: unknown, row: Row) => void,
): Promise<void> {
  const asked = asks.map(({ values }, n) => [neo4j.int(n), ...values]);
  const parameters = { asked, ...asks[0]?.limits };
  await database.readEach(asks[0]?.text ?? '', parameters, limits, (row) => take(row['asking'], row));
}

/** Has the database plan a statement for one request and, which are two plans to it, for several. */
export async function planFor(database: Reader, ask: Ask, limits: ReadLimits): Promise<void> {
  for (const asks of [[ask], [ask, ask]]) await readFor(database, asks, limits, () => undefined);
}

/** Reads for one request by itself. */
async function readAlone(database: Reader, ask: Ask, limits: ReadLimits): Promise<Row> {
  const rows: Row[] = [];
  await readFor(database, [ask], limits, (_, row) => {
    rows[0] = row;
  });
  const [row] = rows;
  if (row === undefined) throw new Error(`no row came for a statement that always has one: ${ask.text}`);
  return row;
}

/** A request that waits for its row. */
export interface Waiting {
  readonly ask: Ask;
  /** The same for who asks for the same. */
  readonly key: string;
  /** When its time is over, by `performance.now()`. */
  readonly ends: number;
  /** Aborted when it gives up: its time is over, or its client has left. */
  readonly leaving: AbortSignal;
  readonly resolve: (row: Row) => void;
  readonly reject: (reason: unknown) => void;
  /** Told when the database is asked: until then, what is written meanwhile will be seen. */
  readonly begins: () => void;
}

/** Aborted when all of them have given up. */
function whenAllLeave(group: readonly Waiting[]): AbortSignal {
  const all = new AbortController();
  const look = (): void => {
    if (group.every(({ leaving }) => leaving.aborted)) all.abort();
  };
  for (const { leaving } of group) leaving.addEventListener('abort', look, { once: true });
  look();
  return all.signal;
}

/** Those who wait for one statement, and what of it is under way. */
export class Kind {
  readonly #database: Reader;
  readonly #whenIdle: () => void;
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #apartUntil = 0;
  #isStarting = false;

  /** @param whenIdle told when nobody waits and nothing is under way. */
  constructor(database: Reader, whenIdle: () => void) {
    this.#database = database;
    this.#whenIdle = whenIdle;
  }

  add(one: Waiting): void {
    this.#waiting.push(one);
    if (this.#isStarting) return;
    this.#isStarting = true;
    // What comes in one turn goes together.
    setImmediate(() => {
      this.#isStarting = false;
      this.#start();
    });
  }

  #start(): void {
    const waiting = this.#waiting;
    const isApart = performance.now() < this.#apartUntil;
    while (
      waiting.length > 0 &&
      (isApart || this.#running === 0 || (waiting.length >= MOST && this.#running < AT_ONCE))
    )
      void this.#run(waiting.splice(0, isApart ? 1 : MOST));
  }

  async #run(group: readonly Waiting[]): Promise<void> {
    this.#running += 1;
    for (const { begins } of group) begins();
    const left = group.filter(({ leaving }) => !leaving.aborted);
    if (left.length > 1) await this.#together(left);
    else await this.#each(left);
    this.#running -= 1;
    this.#start();
    const isApart = performance.now() < this.#apartUntil;
    if (this.#running === 0 && this.#waiting.length === 0 && !isApart) this.#whenIdle();
  }

  async #together(group: readonly Waiting[]): Promise<void> {
    const keys = [...new Set(group.map(({ key }) => key))];
    const asks = keys.flatMap((key) => group.find((one) => one.key === key)?.ask ?? []);
    const left = new Map(keys.map((key, place) => [place, group.filter((one) => one.key === key)]));
    const unanswered = () => [...left.values()].flat();
    try {
      const limits = { timeout: PATIENCE, signal: whenAllLeave(group) };
      await readFor(this.#database, asks, limits, (place, row) => {
        if (typeof place !== 'number') return;
        for (const { resolve } of left.get(place) ?? []) resolve(row);
        left.delete(place);
      });
      for (const { reject } of unanswered())
        reject(new Error('a statement brought no row for one of those it was asked for'));
    } catch (error) {
      if (isOutOfTime(error)) this.#apartUntil = performance.now() + APART;
      if (error instanceof DatabaseError) for (const { reject } of unanswered()) reject(error);
      // Whatever is wrong with one of them is not the others' fault.
      else await this.#each(unanswered());
    }
  }

  async #each(group: readonly Waiting[]): Promise<void> {
    const read = async ({ ask, ends, leaving, resolve, reject }: Waiting): Promise<void> => {
      const timeout = Math.max(1, Math.ceil(ends - performance.now()));
      try {
        resolve(await readAlone(this.#database, ask, { timeout, signal: leaving }));
      } catch (error) {
        reject(error);
      }
    };
    await Promise.all(group.map(read));
  }
}
