/** Who may write: whoever the request's token names. */
import type { Database } from '../graph/database.ts';
import type { Context } from './context.ts';
import { unauthenticated } from './errors.ts';

export interface Writer {
  readonly actor: string;
  readonly graph: Database;
}

/**
 * What a mutation writes with, and as whom.
 *
 * @throws GraphQLError UNAUTHENTICATED when the request says nobody.
 */
export function writerOf({ actor, graph }: Context): Writer {
  if (actor === null) throw unauthenticated();
  return { actor, graph };
}
