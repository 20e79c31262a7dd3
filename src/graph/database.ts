/** A connection to Neo4j: managed transactions with retries, reads routed to readers, every round trip counted. */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { explain, isAway } from './database-errors.ts';
import { gatherWrites } from './gathered.ts';
import { type ReadLimits, readWithin } from './limited-read.ts';
import { rowOf } from './row.ts';
import { patiently, persistently } from './tries.ts';

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
  read(cypher: string, parameters?: Parameters, limits?: ReadLimits): Promise<Row[]>;
  /** As `read`, row by row as they come; where it is tried again, rows that were taken come once more. */
  readEach(cypher: string, parameters: Parameters, limits: ReadLimits, take: (row: Row) => void): Promise<void>;
  /** All statements of `work` in one write transaction, tried again as a whole where that may help. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Statements that may not stand inside a managed transaction: `CALL … IN TRANSACTIONS`, schema commands. */
  execute(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /** Resolves when the server answers and takes the login. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Limits in milliseconds. */
const usualLimits = {
  /** For a connection to be made. */
  connecting: 5_000,
  /** For a connection to be ready: made, greeted and logged in, or free again. */
  acquiring: 10_000,
  /** For tries of a write where nothing answers: a server of its own that is gone is soon known to be. */
  away: 3_000,
  /** For tries of a write where the server is busy, or a cluster has to choose a new leader. */
  busy: 15_000,
};

export interface ConnectOptions {
  /** What the user can do when nothing answers. */
  readonly whenAway?: string;
  readonly limits?: Partial<typeof usualLimits>;
}

/**
 * Opens a driver on a Neo4j server. Nothing is sent before the first statement. Whole numbers come back as JavaScript
 * numbers (the graph keeps all of its below 2⁵³).
 *
 * @throws DatabaseError from every method when the server cannot be reached, refuses the login, or lacks the database.
 */
export function connect(settings: DatabaseSettings, options: ConnectOptions = {}): Database {
  const { username, password } = settings;
  const { whenAway = 'start it, or check NEO4J_URI' } = options;
  const limits = { ...usualLimits, ...options.limits };
  const auth = username === null ? undefined : neo4j.auth.basic(username, password ?? '');
  gatherWrites();
  const driver: Driver = neo4j.driver(settings.uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: limits.connecting,
    connectionAcquisitionTimeout: limits.acquiring,
    // Trying again is `persistently`'s.
    maxTransactionRetryTime: 0,
  });
  const isRouted = settings.uri.startsWith('neo4j');
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
      return result.records.map(rowOf);
    };
  const inSession = async <T>(
    mode: 'READ' | 'WRITE',
    work: (s: ReturnType<typeof session>) => Promise<T>,
  ): Promise<T> => {
    const open = session(mode);
    try {
      return await work(open);
    } catch (error) {
      throw explain(settings, whenAway, error);
    } finally {
      await open.close();
    }
  };
  const readOnce: Database['readEach'] = (cypher, parameters, within, take) =>
    inSession('READ', (s) => {
      roundTrips += 1;
      return readWithin(s, cypher, parameters, within, take);
    });
  const readEach: Database['readEach'] = (...asked) => patiently(() => readOnce(...asked));
  return {
    uri: settings.uri,
    get roundTrips() {
      return roundTrips;
    },
    readEach,
    read: async (cypher, parameters = {}, within = {}) => {
      let rows: Row[] = [];
      await patiently(() => {
        rows = [];
        return readOnce(cypher, parameters, within, (row) => rows.push(row));
      });
      return rows;
    },
    write: (work) =>
      persistently(
        () => inSession('WRITE', (s) => s.executeWrite((tx) => work(runner(tx)))),
        (error) => (isAway(error) && !isRouted ? limits.away : limits.busy),
      ),
    execute: (cypher, parameters) =>
      inSession('WRITE', async (s) => {
        roundTrips += 1;
        const result = await s.run(cypher, parameters ?? {});
        return result.records.map(rowOf);
      }),
    verify: async () => {
      await inSession('READ', async (s) => s.run('RETURN 1'));
    },
    close: () => driver.close(),
  };
}
