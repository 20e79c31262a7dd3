/**
 * `npm run bench:api`: requests per second of the API beside the limit, one best Cypher that gives the same answer, and
 * beside its peer, on graphs of several sizes. The generator, the client, the peer and the limit lie in a folder of their
 * own (`RENMAI_BENCH`, or `shared/bench` beside this package); without it there is nothing to measure against.
 * `-- --sizes 1k,10k,100k` says of which sizes (10k otherwise), `-- --quick` measures for a shorter time.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../../src/package-root.ts';

const PORT = 4490;
const TRIES = 600;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10k' }, quick: { type: 'boolean', default: false } },
});
const folder = resolve(process.env['RENMAI_BENCH'] ?? resolve(packageRoot, '..', 'shared', 'bench'));
const url = `http://127.0.0.1:${PORT}`;

function bench(program: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync(program, words, { cwd: folder, stdio: 'inherit', env: { ...process.env, ...env } });
}

/** Starts the service on the generated graph, which gets what the service derives as it is opened. */
async function serve(): Promise<ChildProcess> {
  const { NEO4J_USERNAME: _, NEO4J_PASSWORD: __, ...env } = process.env;
  const main = resolve(packageRoot, 'dist', 'src', 'cli', 'main.js');
  const service = spawn(process.execPath, [main, 'serve', '--port', String(PORT)], {
    env: {
      ...env,
      NEO4J_URI: 'bolt://127.0.0.1:27687',
      NODE_ENV: 'production',
      RENMAI_RATE_LIMIT: '100000000',
      RENMAI_LOG: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < TRIES && service.exitCode === null; tries += 1) {
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return service;
    await sleep(500);
  }
  throw new Error('the service did not start');
}

async function measure(size: string): Promise<void> {
  bench('./neo4j.sh', ['start', size]);
  const service = await (async () => {
    bench(process.execPath, ['generate.mjs', size]);
    return serve();
  })();
  try {
    const env = { ENDPOINT: `${url}/graphql`, ENDPOINT_PID: String(service.pid) };
    bench(process.execPath, ['check.mjs', '20'], env);
    const only = '--only=peer,limit-full,endpoint';
    bench(process.execPath, ['measure.mjs', size, only, ...(values.quick ? ['--quick'] : [])], { CONC: '16', ...env });
  } finally {
    service.kill('SIGINT');
    if (service.exitCode === null) await once(service, 'exit');
  }
}

if (existsSync(folder)) {
  try {
    for (const size of values.sizes.split(',')) await measure(size);
  } finally {
    bench('./neo4j.sh', ['stop']);
  }
} else {
  console.error(`there is no ${folder}: say with RENMAI_BENCH where the peer and the limit are`);
  process.exitCode = 1;
}
