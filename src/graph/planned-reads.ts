/**
 * Reading with the database's plans in mind, each of which costs as much as hundreds of reads that have one.
 *
 * Large statements are worth their planning when they come again: until then, and until they are planned, what they ask
 * is asked in pieces, whose plans are small and shared. The database makes a plan anew for everybody who asks before
 * there is one: so one statement is planned after the other, and who asks a piece for the first time goes ahead of others.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../errors.ts';
import type { Database, Parameters, Row } from './database.ts';
import type { ReadLimits } from './limited-read.ts';
import { type SharedRead, sharedReads } from './shared-reads.ts';
import type { Ask, Statement } from './together.ts';
import { planFor } from './waiting.ts';

type Reader = Pick<Database, 'read' | 'readEach'>;

/** So often a statement is asked for before it is planned: one that takes the place of several sooner. */
const FEW = { one: 5, several: 2 };
/** How long planning one may take, in milliseconds. */
const PATIENCE = 120_000;
/** How long others wait for who asks a piece for the first time, in milliseconds. */
const WAIT = 3_000;
const MOST = 500;

interface Seen {
  times: number;
  state: 'new' | 'planning' | 'planned' | 'unfit';
}

/** Reads statements of several questions from one database, for several requests at a time, once it has planned them. */
export class PlannedReads {
  readonly #database: Reader;
  readonly #shared: SharedRead;
  readonly #seen = new Map<string, Seen>();
  /** By its text, each piece's first reading, as long as it is under way, and after. */
  readonly #pieces = new Map<string, Promise<void> | null>();
  #underWay: Promise<void> = Promise.resolve();
  #left = 0;
  readonly #closing = new AbortController();

  constructor(database: Reader) {
    this.#database = database;
    this.#shared = sharedReads(database);
  }

  /**
   * The rows of a statement's questions, read together with other requests; `null` as long as it is not planned.
   *
   * @param begins told when the database is asked.
   */
  async read(statement: Statement, limits: Required<ReadLimits>, begins?: () => void): Promise<Row[][] | null> {
    const { ask } = statement;
    if (!this.#isPlanned(ask, statement.size > 1 ? FEW.several : FEW.one)) return null;
    try {
      return statement.rows(await this.#shared(ask, limits, begins));
    } catch (error) {
      // A database that comes back has no plans.
      if (error instanceof DatabaseError) this.#forget();
      throw error;
    }
  }

  /** Reads a piece by itself. */
  async piece(cypher: string, parameters: Parameters | undefined, limits: () => Required<ReadLimits>): Promise<Row[]> {
    const first = this.#pieces.get(cypher);
    if (first === undefined) return this.#first(cypher, this.#database.read(cypher, parameters, limits()));
    if (first !== null) await Promise.race([first, sleep(WAIT, undefined, { ref: false })]);
    return this.#database.read(cypher, parameters, limits());
  }

  /** Resolves when no statement is being planned. */
  async settled(): Promise<void> {
    while (this.#left > 0) await this.#underWay;
  }

  /** Plans nothing any more. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.settled();
  }

  #forget(): void {
    this.#seen.clear();
    this.#pieces.clear();
  }

  /** Whether the database has a plan for a statement; one that comes again gets a plan meanwhile. */
  #isPlanned(ask: Ask, few: number): boolean {
    const { text } = ask;
    if (this.#seen.size >= MOST && !this.#seen.has(text)) this.#seen.clear();
    const known = this.#seen.get(text) ?? { times: 0, state: 'new' };
    this.#seen.set(text, known);
    known.times += 1;
    if (known.state === 'new' && known.times >= few) {
      known.state = 'planning';
      this.#left += 1;
      this.#underWay = this.#underWay.then(() => this.#plan(ask, known));
    }
    return known.state === 'planned';
  }

  #firstReads(): Promise<void>[] {
    return [...this.#pieces.values()].filter((reading) => reading !== null);
  }

  async #first(cypher: string, reading: Promise<Row[]>): Promise<Row[]> {
    if (this.#pieces.size >= MOST) this.#pieces.clear();
    const done = (): void => void this.#pieces.set(cypher, null);
    this.#pieces.set(cypher, reading.then(done, done));
    return reading;
  }

  async #plan(ask: Ask, known: Seen): Promise<void> {
    // Somebody waits for a piece that is asked for the first time; nobody waits for this.
    for (let first = this.#firstReads(); first.length > 0; first = this.#firstReads()) await Promise.all(first);
    try {
      // Run, since the plan of an EXPLAIN is not kept.
      await planFor(this.#database, ask, { timeout: PATIENCE, signal: this.#closing.signal });
      known.state = 'planned';
    } catch (error) {
      // Where the database is away, it is planned another time; whatever else is wrong, the pieces answer, or tell.
      known.state = error instanceof DatabaseError ? 'new' : 'unfit';
    } finally {
      this.#left -= 1;
    }
  }
}
