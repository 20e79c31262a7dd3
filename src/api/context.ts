/** What every resolver of one request shares. */
import type { Database } from '../graph/database.ts';

export interface Context {
  readonly database: Pick<Database, 'read'>;
  /** Stands for the request: batched readers and their caches live and die with it. */
  readonly request: object;
  /** Who asks, as their token says; `null` for anybody. Only somebody may write. */
  readonly actor: string | null;
  /** For mutations alone, who ask for it by `writerOf`. */
  readonly graph: Database;
}

/** The context of one request. */
export const createContext = (graph: Database, actor: string | null): { renmai: Context } => ({
  renmai: { database: graph, request: {}, actor, graph },
});

/** How resolvers receive it: below a name of its own, beside what the server puts there. */
export interface Scope {
  readonly renmai: Context;
}
