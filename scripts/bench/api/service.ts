/** The service of this package on the benchmark's database, as `npm start` runs it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../../src/package-root.ts';

const TRIES = 600;
/** A Neo4j that has just been started takes long for the first of everything. */
const PATIENT = { RENMAI_QUERY_SECONDS: '120' };

export interface Service {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

const main = resolve(packageRoot, 'dist', 'src', 'cli', 'main.js');

function environment(neo4j: string): NodeJS.ProcessEnv {
  const { NEO4J_USERNAME: _, NEO4J_PASSWORD: __, ...env } = process.env;
  return { ...env, NEO4J_URI: neo4j, NODE_ENV: 'production', ...PATIENT };
}

/** Gives a graph that other means have made what the service derives, once: no service that is started later has to. */
export function deriveGraph(neo4j: string): void {
  execFileSync(process.execPath, [main, 'db', 'migrate'], {
    env: environment(neo4j),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts the service, with the memory that `npm start` gives it. */
export async function startService(neo4j: string, port: number): Promise<Service> {
  const service: ChildProcess = spawn(
    process.execPath,
    ['--max-old-space-size=1536', '--max-semi-space-size=32', main, 'serve', '--port', String(port)],
    {
      env: { ...environment(neo4j), RENMAI_RATE_LIMIT: '100000000', RENMAI_LOG: 'error' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < TRIES && service.exitCode === null; tries += 1) {
    if (await isReady(url))
      return {
        ...{ url, pid: service.pid ?? 0 },
        async stop() {
          if (service.exitCode !== null) return;
          service.kill('SIGINT');
          await once(service, 'exit');
        },
      };
    await sleep(500);
  }
  service.kill();
  throw new Error('the service did not start');
}
