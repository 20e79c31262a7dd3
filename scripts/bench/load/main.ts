/**
 * `npm run bench:load`: how fast articles become a committed graph, beside the limit: the same nodes and edges by plain
 * `UNWIND … MERGE`. Ratios within one run; ends with status 1 when something is not reached.
 * `-- --articles 100000` loads so many (10,000 otherwise); the last 500 of 1,000 and of all of them are timed.
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
import { loadFile } from './whole-way.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const LAST = 500;
const FEW = 1_000;
const MANY = Number(values.articles);

interface Measured {
  readonly size: number;
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

/** Articles per second of the last `LAST` of `size` articles, on both ways. */
async function at(database: Database, folder: string, size: number): Promise<Measured> {
  const all = [...press(1, size, MANY)];
  const file = async (name: string, articles: readonly JsonArticle[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, articles.map((x) => `${JSON.stringify(x)}\n`).join(''));
    return path;
  };
  await wipe(database);
  await loadFile(database, await file('first.jsonl', all.slice(0, -LAST)));
  const last = await loadFile(database, await file('last.jsonl', all.slice(-LAST)));
  const memory = process.memoryUsage.rss();
  const written = await writtenBy(database, await idsOf(database, all.slice(-LAST)));
  // Its plans are made on the articles before these, which are there already.
  await writePlainly(database, await writtenBy(database, await idsOf(database, all.slice(-2 * LAST, -LAST))));
  await removeArticles(database, written.articles);
  const plain = await writePlainly(database, written);
  return { size, ours: LAST / last.seconds, limit: LAST / plain, trips: last.trips, memory };
}

const folder = await mkdtemp(join(tmpdir(), 'renmai-bench-texts-'));
const measured: Measured[] = [];
try {
  await withServer(async (database) => {
    // Java compiles what runs often: both sizes are measured on a warm server.
    await at(database, folder, FEW);
    for (const size of [FEW, MANY]) measured.push(await at(database, folder, size));
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

const [few, many] = measured;
if (few === undefined || many === undefined) throw new Error('nothing was measured');
const ratio = ({ ours, limit }: Measured): number => ours / limit;
const growth = ratio(few) / ratio(many);
const findings = [
  ...measured.map((x) => [`of the limit, at ${x.size} articles`, ratio(x), ratio(x) >= 0.5, '≥ 0.5'] as const),
  ['times as much as the limit, by which an article costs more at the end', growth, growth <= 1.3, '≤ 1.3'] as const,
  ['times the memory of the loader', many.memory / few.memory, many.memory <= few.memory * 1.2, '≤ 1.2'] as const,
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
