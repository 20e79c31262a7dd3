/** The errors that clients see. */
import { randomUUID } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import { DatabaseError, DecisionError } from '../errors.ts';
import { isOutOfTime } from '../graph/database-errors.ts';
import type { Log } from './log.ts';

/** What was asked cannot be understood; the message says which argument and what it may be. */
export const badInput = (message: string): GraphQLError =>
  createGraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Nobody in particular asks for what only somebody may do. */
export const unauthenticated = (): GraphQLError =>
  createGraphQLError('only who is known may write: send a token as "Authorization: Bearer …"', {
    extensions: { code: 'UNAUTHENTICATED' },
  });

/** A thing was taken out of the graph between two reads of one request. */
export const gone = (what: string): GraphQLError =>
  createGraphQLError(`${what} was removed while it was read: ask again`, { extensions: { code: 'NOT_FOUND' } });

/** The reads of one request took longer than they may. */
export const tooSlow = (): GraphQLError =>
  createGraphQLError('this takes too long: ask for less, such as a shorter span of time or smaller pages', {
    extensions: { code: 'QUERY_TOO_SLOW' },
  });

/** By name, since two copies of `graphql` in one process have two classes. */
export const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError' && 'extensions' in error;

/** The error behind those that executing wraps around it. */
function root(error: unknown): unknown {
  return isGraphQLError(error) && error.originalError ? root(error.originalError) : error;
}

/** Whether work was given up since the client went away: no fault of the service's. */
const isLeaving = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What clients are told of an error: their own mistakes as they are, everything else by an id that stands in the log. */
export function masked(error: unknown, log: Pick<Log, 'error'>): GraphQLError {
  const cause = root(error);
  const place = isGraphQLError(error) ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (isGraphQLError(cause)) return isGraphQLError(error) ? error : cause;
  if (isOutOfTime(cause)) return createGraphQLError(tooSlow().message, { ...place, extensions: tooSlow().extensions });
  if (cause instanceof DecisionError)
    return createGraphQLError(cause.message, { ...place, extensions: { code: cause.code } });
  if (isLeaving(cause)) return createGraphQLError('the client left before its answer', place);
  const id = randomUUID();
  const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  log.error(message, { id });
  if (cause instanceof DatabaseError)
    return createGraphQLError('the database does not answer: try again in a moment', {
      ...place,
      extensions: { code: 'SERVICE_UNAVAILABLE', id, http: { status: 503 } },
    });
  return createGraphQLError(`something went wrong here; the log has it under ${id}`, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  });
}
