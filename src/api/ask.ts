/** Documents executed as a client's would be, but not by HTTP. */
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Database } from '../graph/database.ts';
import type { PlannedReads } from '../graph/planned-reads.ts';
import { createContext } from './context.ts';
import type { Jobs } from './load/jobs.ts';

/** What answers documents. */
export interface Answering {
  readonly schema: GraphQLSchema;
  readonly jobs: Jobs;
  readonly database: Database;
  readonly reads: PlannedReads;
}

/** Executes a valid document as nobody in particular would have it executed. */
export type Ask = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

/** @param limits for each document: the milliseconds it may read, and what is aborted when nobody waits for it any more. */
export function asker(
  { schema, jobs, database, reads }: Answering,
  limits: { readonly timeout: number; readonly signal: AbortSignal },
): Ask {
  return async (document, variableValues) => {
    const contextValue = createContext(database, { reads, jobs, actor: null, ...limits });
    return execute({ schema, document, variableValues, contextValue });
  };
}
