/** Those who wait for one statement, and reading for several of them at once. */
import neo4j from 'neo4j-driver';
import { DatabaseError } from '../errors.ts';
import type { Database, Row } from './database.ts';
import { isOutOfTime } from './database-errors.ts';
import type { ReadLimits } from './limited-read.ts';
import type { Ask } from './together.ts';

/** No more requests than this are read for at once; when so many wait, they do not wait for who is under way. */
const MOST = 8;
/** Statements of one kind under way at the same time. */
const AT_ONCE = 4;
/** How long several may take together, in milliseconds; after that each is read by itself, with the time it has left. */
const PATIENCE = 4_000;
/** For how long nobody is read for together after that, in milliseconds. */
const APART = 30_000;

export type Reader = Pick<Database, 'read'>;

async function readFor(database: Reader, asks: readonly Ask[], limits: ReadLimits): Promise<Map<unknown, Row>> {
  const asked = asks.map(({ values }, n) => [neo4j.int(n), ...values]);
  const rows = await database.read(asks[0]?.text ?? '', { asked, ...asks[0]?.limits }, limits);
  return new Map(rows.map((row) => [row['asking'], row]));
}

/** Has the database plan a statement for one request and, which are two plans to it, for several. */
export async function planFor(database: Reader, ask: Ask, limits: ReadLimits): Promise<void> {
  await readFor(database, [ask], limits);
  await readFor(database, [ask, ask], limits);
}

/** Reads for one request by itself. */
async function readAlone(database: Reader, ask: Ask, limits: ReadLimits): Promise<Row> {
  const row = (await readFor(database, [ask], limits)).get(0);
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
    const asks = new Map(group.map(({ key, ask }) => [key, ask]));
    const places = new Map([...asks.keys()].map((key, n) => [key, n]));
    try {
      const limits = { timeout: PATIENCE, signal: whenAllLeave(group) };
      const rows = await readFor(this.#database, [...asks.values()], limits);
      for (const { key, resolve, reject } of group) {
        const row = rows.get(places.get(key));
        if (row === undefined) reject(new Error('a statement brought no row for one of those it was asked for'));
        else resolve(row);
      }
    } catch (error) {
      if (isOutOfTime(error)) this.#apartUntil = performance.now() + APART;
      if (error instanceof DatabaseError) for (const { reject } of group) reject(error);
      // Whatever is wrong with one of them is not the others' fault.
      else await this.#each(group);
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
