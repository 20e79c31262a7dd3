/** What the driver's errors mean to a user. */
import { Neo4jError } from 'neo4j-driver';
import { DatabaseError } from '../errors.ts';
import type { DatabaseSettings } from './database.ts';

/** The driver's first sentence, and the system's reason where it gives one; the rest is advice for programmers. */
function reasonOf({ message }: Neo4jError): string {
  const [first = ''] = message.split(/\.\s|\.$/u, 1);
  const cause = /Caused by: (.+)$/su.exec(message)?.[1];
  return cause === undefined ? first : `${first}: ${cause}`;
}

/** What the driver has no code of its own for. */
const noAnswer = /^(?:Connection acquisition timed out|Server responded HTTP|.*protocol)/iu;

/** Whether nothing answers, or nothing that speaks Neo4j's language. */
export const isAway = ({ code, message }: Neo4jError): boolean =>
  ['ServiceUnavailable', 'SessionExpired', 'ProtocolError'].includes(code) ||
  (code === 'N/A' && noAnswer.test(message));

const advice = (settings: DatabaseSettings, whenAway: string, error: Neo4jError): string => {
  const { uri, username, database } = settings;
  if (error.code === 'Neo.ClientError.Security.Unauthorized')
    return username === null
      ? `${uri} asks for a login, and NEO4J_PASSWORD is not set: set it, and NEO4J_USERNAME where it is not neo4j`
      : `${uri} refuses the login of "${username}": check NEO4J_USERNAME and NEO4J_PASSWORD`;
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return `${uri} does not let "${username ?? ''}" do this: ${error.message}`;
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return `${uri} has no database "${database ?? ''}": check NEO4J_DATABASE`;
  if (isAway(error)) return `no Neo4j answers at ${uri}: ${whenAway} (${reasonOf(error)})`;
  if (error.retriable) return `the Neo4j at ${uri} cannot do this now: ${error.message}`;
  return '';
};

/** Turns what a user can mend into a `DatabaseError`; anything else stays as it is. */
export function explain(settings: DatabaseSettings, whenAway: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const message = advice(settings, whenAway, error);
  return message === '' ? error : new DatabaseError(message, { cause: error });
}

/** The time of a read was over before the server gave it up. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Whether a statement was given up because its time was over. */
export const isOutOfTime = (error: unknown): boolean =>
  error instanceof OutOfTime ||
  (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'));

/** The driver's error, also where `explain` has wrapped it. */
export function driverError(error: unknown): Neo4jError | null {
  const cause = error instanceof DatabaseError ? error.cause : error;
  return cause instanceof Neo4jError ? cause : null;
}
