/** Where the managed Neo4j keeps what: everything lies in `neo4j` under the home folder. */
import { join } from 'node:path';

export interface Folders {
  /** Neo4j's own home folder: `conf`, `data`, `logs` and what else it makes. */
  readonly base: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  /** What the server's process printed. */
  readonly console: string;
  /** One empty file per process that uses the server. */
  readonly leases: string;
  /** The tickets of those who wait to start or stop it. */
  readonly lock: string;
  /** Which process the server is, and where it listens. */
  readonly state: string;
  /** The server's password, readable by its owner alone. */
  readonly password: string;
}

/** The folders under the home folder `home`; nothing is made. */
export function foldersIn(home: string): Folders {
  const base = join(home, 'neo4j');
  return {
    base,
    conf: join(base, 'conf'),
    data: join(base, 'data'),
    logs: join(base, 'logs'),
    console: join(base, 'logs', 'console.log'),
    leases: join(base, 'leases'),
    lock: join(base, 'lock'),
    state: join(base, 'server.json'),
    password: join(base, 'password'),
  };
}
