/** Every question can be asked together with others, whatever of it is left out. */
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { edgeKinds } from '../../schema/edges.ts';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Database } from '../../src/graph/database.ts';
import { defineQuery } from '../../src/graph/query.ts';
import { Statement } from '../../src/graph/together.ts';
import { packageRoot } from '../../src/package-root.ts';
import { emptyDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await applyConstraints(database);
  await database.execute('CALL db.awaitIndexes(60)');
});
afterAll(() => database.close());

const names = globSync('*/*.cypher', { cwd: join(packageRoot, 'queries') }).map((path) => path.replace('.cypher', ''));
const roles = Object.keys(edgeKinds).slice(0, 2);
const some = {
  ...{ stated: true, article: true, keyed: true, called: true, claims: true, descending: true, above: 'a', below: 'b' },
  ...{
    name: { eq: '何田' },
    anyName: { contains: '何' },
    date: { from: '2020', to: '2021' },
    orderBy: 'NAME',
    start: 'all',
  },
};

test.each(names.sort())('%s', async (name) => {
  const statement = new Statement();
  const query = defineQuery({ name, row: z.unknown(), roles });
  const top = statement.add(query.part({}));
  statement.add(query.part(some), { above: top, ids: "['p1']", parameters: {} });
  const { text, limits } = statement.ask;
  const numbers = Object.fromEntries(Object.keys(limits).map((limit) => [limit, 1]));
  await expect(database.read(`EXPLAIN ${text}`, { asked: [], ...numbers })).resolves.toEqual([]);
});
