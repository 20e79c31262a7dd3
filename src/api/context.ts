/** What every resolver of one request shares. */
import { setMaxListeners } from 'node:events';
import type { Database, Row } from '../graph/database.ts';
import type { PlannedReads } from '../graph/planned-reads.ts';
import type { Statement } from '../graph/together.ts';
import { tooSlow } from './errors.ts';
import type { Jobs } from './load/jobs.ts';

export interface Context {
  /** Reads only; all of them together have the time that one request may take. */
  readonly database: Pick<Database, 'read'>;
  /** The rows of a statement's questions, read together with other requests, in the same time; `null` until it is planned. */
  readonly planned: (statement: Statement) => Promise<Row[][] | null>;
  /** Stands for the request, or for what of it follows a write: batched readers and their caches live and die with it. */
  readonly request: object;
  /** Forgets what was read: a write has changed it. */
  readonly forget: () => void;
  /** Who asks, as their token says; `null` for anybody. Only somebody may write. */
  readonly actor: string | null;
  readonly jobs: Jobs;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** For mutations alone, who ask for it by `writerOf`. */
  readonly graph: Database;
}

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

/** The context of one request. */
export function createContext(
  graph: Database,
  { reads, jobs, actor, timeout, signal, begins }: Asking,
): { renmai: Context } {
  // Each read of a request listens for its client's leaving.
  setMaxListeners(0, signal);
  const ends = performance.now() + timeout;
  const limits = () => {
    const left = Math.ceil(ends - performance.now());
    if (left <= 0) throw tooSlow();
    return { timeout: left, signal };
  };
  const read: Database['read'] = async (cypher, parameters) => {
    begins?.();
    return reads.piece(cypher, parameters, limits);
  };
  const planned: Context['planned'] = async (statement) => reads.read(statement, limits(), begins);
  let request = {};
  const forget = () => {
    request = {};
  };
  return {
    renmai: {
      ...{ database: { read }, planned, jobs, signal, actor, graph, forget },
      get request() {
        return request;
      },
    },
  };
}

/** How resolvers receive it: below a name of its own, beside what the server puts there. */
export interface Scope {
  readonly renmai: Context;
}
