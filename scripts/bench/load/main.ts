/**
 * `npm run bench:load`: how fast articles become a committed graph, beside the limit: the same nodes and edges by plain
 * `UNWIND … MERGE`. Ratios within one run; ends with status 1 when something is not reached.
 * `-- --articles 1000,100000` measures at these sizes (1,000, 3,000 and 10,000 otherwise).
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { table } from '../../../src/cli/table.ts';
import type { Database } from '../../../src/graph/database.ts';
import { removeArticles } from '../../../src/graph/remove.ts';
import { press } from '../../press/articles.ts';
import type { JsonArticle } from '../../press/json.ts';
import { writePlainly, writtenBy } from './limit.ts';
import { wipe, withServer } from './server.ts';
import { type Commit, loadFile } from './whole-way.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000,3000,10000' } } });
const SIZES = values.articles.split(',').map(Number);
const MOST = Math.max(...SIZES);
/** How many articles are timed, up to the size that is measured. */
const TIMED = 500;
/** More articles behind them: reading goes ahead of writing, and shall do so until the last of those is written. */
const BEHIND = 1_500;
const LIMITED = 500;
const SHARE = 0.5;
const GROWTH = 1.3;
const MEMORY = 1.2;

interface Measured {
  readonly size: number;
  /** Articles a second. */
  readonly ours: number;
  readonly limit: number;
  readonly trips: number;
  readonly memory: number;
}

const idsRow = z.object({ ids: z.array(z.string()) });

async function idsOf(database: Database, articles: readonly JsonArticle[]): Promise<string[]> {
  const cypher = 'MATCH (a:Article) WHERE a.title IN $batch.titles RETURN collect(a.id) AS ids';
  const [row] = await database.read(cypher, { batch: { titles: articles.map((x) => x.title) } });
  return idsRow.parse(row).ids.sort();
}

/** Articles a second from the last commit that leaves `TIMED` of `size` to come to the first one that has them all. */
function speedOf(commits: readonly Commit[], size: number): number {
  const from = commits.findLast((x) => x.articles <= size - TIMED) ?? { seconds: 0, articles: 0 };
  const to = commits.find((x) => x.articles >= size);
  if (to === undefined) throw new Error(`fewer than ${size} articles were loaded`);
  return (to.articles - from.articles) / (to.seconds - from.seconds);
}

/** How fast articles are written plainly where so many are: those written before do not count, they make the plans. */
async function limitAt(database: Database, articles: readonly JsonArticle[]): Promise<number> {
  const parts = [articles.slice(-2 * LIMITED, -LIMITED), articles.slice(-LIMITED)];
  let speed = 0;
  for (const part of parts) {
    const written = await writtenBy(database, await idsOf(database, part));
    await removeArticles(database, written.articles);
    speed = LIMITED / (await writePlainly(database, written));
  }
  return speed;
}

async function at(database: Database, folder: string, size: number): Promise<Measured> {
  const articles = [...press(1, size + BEHIND, MOST)];
  const path = join(folder, `${size}.jsonl`);
  await writeFile(path, articles.map((x) => `${JSON.stringify(x)}\n`).join(''));
  await wipe(database);
  const commits = await loadFile(database, path);
  const memory = process.memoryUsage.rss();
  return {
    ...{ size, memory, ours: speedOf(commits, size), limit: await limitAt(database, articles) },
    trips: Math.max(...commits.map((x) => x.trips)),
  };
}

const folder = await mkdtemp(join(tmpdir(), 'renmai-bench-texts-'));
const measured: Measured[] = [];
try {
  await withServer(async (database) => {
    // Java compiles what runs often: all sizes are measured on a warm server.
    await at(database, folder, Math.min(...SIZES));
    for (const size of SIZES) measured.push(await at(database, folder, size));
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

const [few, many] = [measured[0], measured.at(-1)];
if (few === undefined || many === undefined) throw new Error('nothing was measured');
const ratio = ({ ours, limit }: Measured): number => ours / limit;
const growth = ratio(few) / ratio(many);
const heldBy = many.memory / few.memory;
const findings: readonly (readonly [what: string, value: number, reached: boolean, target: string])[] = [
  ...measured.map((x) => [`of the limit, at ${x.size} articles`, ratio(x), ratio(x) >= SHARE, `≥ ${SHARE}`] as const),
  ['times as much as the limit, by which an article costs more at the end', growth, growth <= GROWTH, `≤ ${GROWTH}`],
  ['times the memory of the loader', heldBy, heldBy <= MEMORY, `≤ ${MEMORY}`],
];
console.log(
  table([
    ['articles', 'articles/s', 'limit', 'statements a batch', 'memory'],
    ...measured.map((x): [string, ...string[]] => [
      String(x.size),
      x.ours.toFixed(0),
      x.limit.toFixed(0),
      String(x.trips),
      `${Math.round(x.memory / 1e6)} MB`,
    ]),
  ]),
);
console.log(
  table(
    findings.map(([what, value, reached, target]) => [what, value.toFixed(2), target, reached ? '' : 'not reached']),
  ),
);
process.exitCode = findings.every(([, , reached]) => reached) ? 0 : 1;
