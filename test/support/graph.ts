/** A test database with the uniqueness that the writer relies on, and the whole of it as text. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { declarationsIn } from '../../src/graph/constraints.ts';
import type { Database } from '../../src/graph/database.ts';
import { exportCanonical } from '../../src/graph/export.ts';
import { verify } from '../../src/graph/verify/verify.ts';
import { packageRoot } from '../../src/package-root.ts';
import { emptyDatabase } from './neo4j.ts';

/** An empty graph with its constraints and indexes; the caller closes it. */
export async function emptyGraph(): Promise<Database> {
  const database = await emptyDatabase();
  const declared = declarationsIn(await readFile(join(packageRoot, 'schema', 'constraints.cypher'), 'utf8'));
  for (const { statement } of declared) await database.execute(statement);
  for (const label of ['Reading', 'Writer'])
    await database.execute(
      `CREATE CONSTRAINT ${label.toLowerCase()}Id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  await database.execute('CREATE INDEX readingSlot IF NOT EXISTS FOR (n:Reading) ON (n.slot)');
  await database.execute('CALL db.awaitIndexes()');
  return database;
}

/** Takes everything out of a graph. */
export async function wipe(database: Database): Promise<void> {
  await database.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
}

/** The canonical export as one list of lines. */
export async function linesOf(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportCanonical(database)) lines.push(line);
  return lines;
}

/** What `verify` finds, as lines; empty where all is well. */
export async function problemsOf(database: Database): Promise<string[]> {
  const problems: string[] = [];
  for await (const { kind, where, message } of verify(database)) problems.push(`${kind} ${where}: ${message}`);
  return problems;
}

/** Everything that was decided on who is who, as sorted lines: forms with their meanings, and doubts. */
export async function decisionsOf(database: Database): Promise<string[]> {
  const rows = await database.read('MATCH (n:Form|Doubt) RETURN labels(n) AS labels, properties(n) AS properties');
  const line = (properties: unknown): string =>
    JSON.stringify(Object.entries(z.record(z.string(), z.unknown()).parse(properties)).sort());
  return rows.map((x) => line(x['properties'])).sort();
}
