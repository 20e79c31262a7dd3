/**
 * Large statements are worth their planning when they come again: until then, and until they are planned, what they ask
 * is asked in pieces, whose plans are known.
 */
import { DatabaseError } from '../errors.ts';
import type { Row } from './database.ts';
import type { ReadLimits } from './limited-read.ts';
import { type SharedRead, sharedReads } from './shared-reads.ts';
import type { Ask, Statement } from './together.ts';
import { planFor, type Reader } from './waiting.ts';

/** So often a statement is asked for before it is planned: one that takes the place of several sooner. */
const FEW = { one: 5, several: 2 };
/** How long planning one may take, in milliseconds. */
const PATIENCE = 120_000;
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
  readonly #underWay = new Set<Promise<void>>();
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
      if (error instanceof DatabaseError) this.#seen.clear();
      throw error;
    }
  }

  /** Resolves when no statement is being planned. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Plans nothing any more. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.settled();
  }

  /** Whether the database has a plan for a statement; one that comes again gets a plan meanwhile. */
  #isPlanned(ask: Ask, few: number): boolean {
    const { text } = ask;
    if (this.#seen.size >= MOST && !this.#seen.has(text)) this.#seen.clear();
    const known = this.#seen.get(text) ?? { times: 0, state: 'new' };
    this.#seen.set(text, known);
    known.times += 1;
    if (known.state === 'new' && known.times >= few && !this.#closing.signal.aborted) {
      const planning = this.#plan(ask, known).finally(() => this.#underWay.delete(planning));
      this.#underWay.add(planning);
    }
    return known.state === 'planned';
  }

  async #plan(ask: Ask, known: Seen): Promise<void> {
    known.state = 'planning';
    try {
      // Run, since the plan of an EXPLAIN is not kept.
      await planFor(this.#database, ask, { timeout: PATIENCE, signal: this.#closing.signal });
      known.state = 'planned';
    } catch (error) {
      // Where the database is away, it is planned another time; whatever else is wrong, the pieces answer, or tell.
      known.state = error instanceof DatabaseError ? 'new' : 'unfit';
    }
  }
}
