/** What every resolver of one request shares. */
import type { Database } from '../graph/database.ts';

export interface Context {
  readonly database: Pick<Database, 'read'>;
  /** Stands for the request: batched readers and their caches live and die with it. */
  readonly request: object;
}

/** The context of one request. */
export const createContext = (database: Pick<Database, 'read'>): { renmai: Context } => ({
  renmai: { database, request: {} },
});

/** How resolvers receive it: below a name of its own, beside what the server puts there. */
export interface Scope {
  readonly renmai: Context;
}
