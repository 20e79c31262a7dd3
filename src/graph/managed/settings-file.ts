/** Neo4j's settings for a server of one user on one machine. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManagedSettings } from '../../config.ts';
import type { Folders } from './folders.ts';

const settings = ({ heap, pageCache, more = [] }: ManagedSettings, port: number): string[] => [
  'server.default_listen_address=127.0.0.1',
  `server.bolt.listen_address=127.0.0.1:${port}`,
  `server.bolt.advertised_address=127.0.0.1:${port}`,
  'server.http.enabled=false',
  'server.https.enabled=false',
  'dbms.usage_report.enabled=false',
  'client.allow_telemetry=false',
  'dbms.security.auth_enabled=true',
  `server.memory.heap.initial_size=${heap}`,
  `server.memory.heap.max_size=${heap}`,
  `server.memory.pagecache.size=${pageCache}`,
  // An empty database takes 3 MB in place of 512.
  'db.tx_log.preallocate=false',
  'db.tx_log.rotation.size=16m',
  'db.tx_log.rotation.retention_policy=64m size',
  'db.logs.query.enabled=INFO',
  'db.logs.query.threshold=1s',
  // A load changes all of a young graph's indexes all the time: they are sampled when they have doubled.
  'db.index_sampling.update_percentage=100',
  // By default the network side sits idle for two times five seconds after the stores are closed.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  ...more,
];

/** Writes the settings file of a server that will listen on `port`. */
export async function writeSettings(folders: Folders, managed: ManagedSettings, port: number): Promise<void> {
  await mkdir(folders.conf, { recursive: true });
  await writeFile(join(folders.conf, 'neo4j.conf'), `${settings(managed, port).join('\n')}\n`);
}
