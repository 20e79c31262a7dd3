/** What every resolver of one request shares. */
import { setMaxListeners } from 'node:events';
import type { Database, Parameters, Row } from '../graph/database.ts';
import type { ReadLimits } from '../graph/limited-read.ts';
import type { PlannedReads } from '../graph/planned-reads.ts';
import type { Statement } from '../graph/together.ts';
import { tooSlow } from './errors.ts';
import type { Jobs } from './load/jobs.ts';
import { Keeper } from './per-request.ts';

export interface Asking {
  readonly reads: PlannedReads;
  readonly jobs: Jobs;
  readonly actor: string | null;
  /** Milliseconds for all of its reads. */
  readonly timeout: number;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Told when the database is asked, the first time and again. */
  readonly begins?: () => void;
}

/** What of a request its resolvers share. A class, since an object literal with a getter would outlive it: see `per-request.ts`. */
export class Context {
  /** Reads only; all of them together have the time that one request may take. */
  readonly database: Pick<Database, 'read'>;
  /** Who asks, as their token says; `null` for anybody. Only somebody may write. */
  readonly actor: string | null;
  readonly jobs: Jobs;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** For mutations alone, who ask for it by `writerOf`. */
  readonly graph: Database;
  readonly #reads: PlannedReads;
  readonly #ends: number;
  readonly #begins: (() => void) | undefined;
  #request = new Keeper();

  constructor(graph: Database, { reads, jobs, actor, timeout, signal, begins }: Asking) {
    // Each read of a request listens for its client's leaving.
    setMaxListeners(0, signal);
    this.#ends = performance.now() + timeout;
    this.#reads = reads;
    this.#begins = begins;
    this.actor = actor;
    this.jobs = jobs;
    this.signal = signal;
    this.graph = graph;
    this.database = { read: (cypher, parameters) => this.#read(cypher, parameters) };
  }

  /** Stands for the request, or for what of it follows a write: batched readers and their caches live and die with it. */
  get request(): Keeper {
    return this.#request;
  }

  /** Forgets what was read: a write has changed it. */
  forget(): void {
    this.#request = new Keeper();
  }

  /** The rows of a statement's questions, read together with other requests, in the same time; `null` until it is planned. */
  async planned(statement: Statement): Promise<Row[][] | null> {
    return this.#reads.read(statement, this.#limits(), this.#begins);
  }

  async #read(cypher: string, parameters: Parameters | undefined): Promise<Row[]> {
    this.#begins?.();
    return this.#reads.piece(cypher, parameters, () => this.#limits());
  }

  #limits(): Required<ReadLimits> {
    const left = Math.ceil(this.#ends - performance.now());
    if (left <= 0) throw tooSlow();
    return { timeout: left, signal: this.signal };
  }
}

/** The context of one request. */
export const createContext = (graph: Database, asking: Asking): Scope => ({ renmai: new Context(graph, asking) });

/** How resolvers receive it: below a name of its own, beside what the server puts there. */
export interface Scope {
  readonly renmai: Context;
}
