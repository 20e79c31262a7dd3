/**
 * `npm run bench:api`: requests per second of the API beside the limit, one best Cypher that gives the same answer, and
 * beside its peer in both of its modellings, on generated graphs; all are checked to give the same answers first. Ends
 * with status 1 when something is not reached. The generator, the client, the peer and the limit lie in a folder of their
 * own (`RENMAI_BENCH`, or `shared/bench` beside this package); without it there is nothing to measure against.
 * `-- --sizes 1k,10k,100k` says of which sizes (1k and 10k otherwise), `-- --quick` measures for a shorter time, and
 * `-- --minutes 10` ends with so many minutes of steady load on the service alone, whose memory is watched.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../../src/package-root.ts';
import { readResults, report } from './findings.ts';
import { comparePages } from './pages.ts';
import { deriveGraph, type Service, startService } from './service.ts';
import { watchMemory } from './steady.ts';

const PORT = 4490;
const NEO4J = 'bolt://127.0.0.1:27687';
const QUESTIONS_CHECKED = '20';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k,10k' },
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '0' },
  },
});
const folder = resolve(process.env['RENMAI_BENCH'] ?? resolve(packageRoot, '..', 'shared', 'bench'));
const data = process.env['PEER'] ?? join(tmpdir(), 'renmai-peer');

function bench(program: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync(program, words, { cwd: folder, stdio: 'inherit', env: { ...process.env, PEER: data, ...env } });
}

const TRIES = 3;

/** Adds the peer's best modelling; answers whether it is there. Neo4j gives up at times when a large graph has just been written. */
function addSingle(): boolean {
  for (let tries = 1; tries <= TRIES; tries += 1)
    try {
      bench(process.execPath, ['single.mjs', 'add']);
      return true;
    } catch {
      console.error(`the peer's best modelling could not be added, time ${tries} of ${TRIES}`);
      bench(process.execPath, ['single.mjs', 'drop']);
    }
  return false;
}

const QUESTIONS = 3;
/** The client times a question for five seconds, after one that it does not count. */
const SLICE_SECONDS = 6;

/** The memory of the service, in MB, through the minutes of load that were asked for; undefined where none were. */
async function steadyMemory(size: string, service: Service, env: NodeJS.ProcessEnv): Promise<number | undefined> {
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) return undefined;
  const rounds = { ROUNDS: String(Math.ceil((minutes * 60) / (QUESTIONS * SLICE_SECONDS))) };
  const { most, last } = await watchMemory(service.pid, process.execPath, ['measure.mjs', size, '--only=endpoint'], {
    ...{ cwd: folder, env: { ...process.env, PEER: data, ...env, ...rounds } },
  });
  console.log(`\n${minutes} minutes of load: at most ${most.toFixed(0)} MB, ${last.toFixed(0)} MB at the end`);
  return most;
}

/** Everything on a graph of one size; answers whether all is reached. */
async function measure(size: string): Promise<boolean> {
  // A database of a run before holds the service's indexes: emptying a large one takes more memory than Neo4j has.
  bench('./neo4j.sh', ['stop']);
  rmSync(join(data, `data-${size}`), { recursive: true, force: true });
  bench('./neo4j.sh', ['start', size]);
  bench(process.execPath, ['generate.mjs', size]);
  // Before the service has its indexes there: with them, adding these reads what it writes, and Neo4j gives up.
  const single = addSingle();
  deriveGraph(NEO4J);
  const service = await startService(NEO4J, PORT);
  const quick = values.quick ? ['--quick'] : [];
  const env = { CONC: '16', ENDPOINT: `${service.url}/graphql`, ENDPOINT_PID: String(service.pid) };
  const run = (...words: string[]) => bench(process.execPath, ['measure.mjs', size, ...words, ...quick], env);
  try {
    // Neo4j and the service have just been started: what they do while they compile themselves is not what is compared.
    bench(process.execPath, ['measure.mjs', size, '--only=endpoint', ...quick], { ...env, ROUNDS: '4' });
    if (single) run('--single', '--only=peer-single,endpoint');
    if (single) bench(process.execPath, ['single.mjs', 'drop']);
    bench(process.execPath, ['check.mjs', QUESTIONS_CHECKED], env);
    run('--only=peer,limit-full,endpoint');
    const pages = await comparePages(service.url);
    const end = values.quick ? '-quick' : '';
    const best = single ? readResults(data, `${size}-single${end}`) : [];
    const rows = readResults(data, `${size}${end}`);
    const memory = await steadyMemory(size, service, env);
    return report(size, rows, best, pages, memory) && single;
  } finally {
    await service.stop();
  }
}

if (existsSync(folder)) {
  const reached: boolean[] = [];
  try {
    for (const size of values.sizes.split(',')) reached.push(await measure(size));
  } finally {
    bench('./neo4j.sh', ['stop']);
  }
  process.exitCode = reached.every(Boolean) ? 0 : 1;
} else {
  console.error(`there is no ${folder}: say with RENMAI_BENCH where the peer and the limit are`);
  process.exitCode = 1;
}
