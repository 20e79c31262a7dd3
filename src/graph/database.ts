/** A connection to Neo4j: managed transactions with retries, reads routed to readers, every round trip counted. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { DatabaseError } from '../errors.ts';

export interface DatabaseSettings {
  /** `neo4j://`, `neo4j+s://`, `bolt://`, … */
  readonly uri: string;
  /** `null` where the server asks for no login. */
  readonly username: string | null;
  readonly password: string | null;
  /** `null` for the user's home database. */
  readonly database: string | null;
}

export type Parameters = Record<string, unknown>;
export type Row = Record<string, unknown>;

/** Runs one statement inside a transaction and answers its rows as plain objects. */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

export interface Database {
  readonly uri: string;
  /** How many statements were sent since the connection was made. */
  readonly roundTrips: number;
  /** One statement in a read transaction of its own (one message, not three), sent to a reader, tried again where that may help. */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /** All statements of `work` in one write transaction, tried again as a whole where that may help. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Statements that may not stand inside a managed transaction: `CALL … IN TRANSACTIONS`, schema commands. */
  execute(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /** Resolves when the server answers and takes the login. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

const advice = (settings: DatabaseSettings, error: Neo4jError): string => {
  if (error.code === 'Neo.ClientError.Security.Unauthorized')
    return `${settings.uri} refuses the login of "${settings.username ?? ''}": check NEO4J_USERNAME and NEO4J_PASSWORD`;
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
    return `no Neo4j answers at ${settings.uri}: start it, or check NEO4J_URI (${error.message})`;
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return `${settings.uri} has no database "${settings.database ?? ''}": check NEO4J_DATABASE`;
  return '';
};

/** Turns what a user can mend into a `DatabaseError`; anything else stays as it is. */
function explain(settings: DatabaseSettings, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const message = advice(settings, error);
  return message === '' ? error : new DatabaseError(message, { cause: error });
}

/** How long a read waits before each new try, in milliseconds: a request shall fail soon when the server is gone. */
const pauses = [50, 200, 800] as const;

/** Whether another try may help: the driver's own word, also where `explain` has wrapped it. */
function isPassing(error: unknown): boolean {
  const cause = error instanceof DatabaseError ? error.cause : error;
  return cause instanceof Neo4jError && cause.retriable;
}

/** Tries a read again where that may help. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(pause);
    }
  }
  return work();
}

/**
 * Opens a driver on a Neo4j server. Nothing is sent before the first statement. Whole numbers come back as JavaScript
 * numbers (the graph keeps all of its below 2⁵³).
 *
 * @throws DatabaseError from every method when the server cannot be reached, refuses the login, or lacks the database.
 */
export function connect(settings: DatabaseSettings): Database {
  const { username, password } = settings;
  const auth = username === null ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver: Driver = neo4j.driver(settings.uri, auth, {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
  });
  let roundTrips = 0;
  const session = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({
      defaultAccessMode,
      ...(settings.database === null ? {} : { database: settings.database }),
    });
  const runner =
    (tx: Pick<ManagedTransaction, 'run'>): Run =>
    async (cypher, parameters = {}) => {
      roundTrips += 1;
      const result = await tx.run(cypher, parameters);
      return result.records.map((record) => record.toObject());
    };
  const within = async <T>(mode: 'READ' | 'WRITE', work: (s: ReturnType<typeof session>) => Promise<T>): Promise<T> => {
    const open = session(mode);
    try {
      return await work(open);
    } catch (error) {
      throw explain(settings, error);
    } finally {
      await open.close();
    }
  };
  return {
    uri: settings.uri,
    get roundTrips() {
      return roundTrips;
    },
    read: (cypher, parameters) => patiently(() => within('READ', (s) => runner(s)(cypher, parameters))),
    write: (work) => within('WRITE', (s) => s.executeWrite((tx) => work(runner(tx)))),
    execute: (cypher, parameters) =>
      within('WRITE', async (s) => {
        roundTrips += 1;
        const result = await s.run(cypher, parameters ?? {});
        return result.records.map((record) => record.toObject());
      }),
    verify: async () => {
      await within('READ', async (s) => s.run('RETURN 1'));
    },
    close: () => driver.close(),
  };
}
