/** Brings the database's constraints and indexes, declared in `schema/constraints.cypher`, to where they are declared. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { DatabaseError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import type { Database } from './database.ts';
import { driverError } from './database-errors.ts';

/** Counts up when a database made by an older Renmai no longer serves as it is. */
export const schemaVersion = 3;

interface Declaration {
  readonly name: string;
  readonly statement: string;
}

const versionRow = z.object({ version: z.int() });
const indexRow = z.object({ name: z.string(), state: z.string() });

const TRIES = 5;
/** How long a new index may take to take in what is there, in seconds. */
const INDEXING = 600;

const ANYTHING = 'MATCH (n:Article|Person|Organization|Event|Project|Award|Place) RETURN n.id AS id LIMIT 1';

/** The statements of a Cypher file whose statements end with a semicolon at the end of a line. */
export function declarationsIn(cypher: string): Declaration[] {
  const code = cypher.replace(/^\s*\/\/.*$/gmu, '');
  const statements = code.split(/;\s*$/mu).map((text) => text.trim());
  return statements
    .filter((statement) => statement !== '')
    .map((statement) => {
      const name = /^CREATE (?:[A-Z]+ )?(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/u.exec(statement)?.[1];
      if (name === undefined) throw new Error(`not a named CREATE … IF NOT EXISTS: ${statement}`);
      return { name, statement };
    });
}

/** What is declared and does not serve yet. A uniqueness constraint shows as the index of its name. */
async function missing(database: Database): Promise<Declaration[]> {
  const declared = declarationsIn(await readFile(join(packageRoot, 'schema', 'constraints.cypher'), 'utf8'));
  const rows = await database.execute('SHOW INDEXES YIELD name, state');
  const there = new Map(rows.map((row) => indexRow.parse(row)).map(({ name, state }) => [name, state]));
  return declared.filter(({ name }) => there.get(name) !== 'ONLINE');
}

/** Of two processes that declare at once, one may be told that what it makes is there, or to try again. */
function isRace(error: unknown): boolean {
  const cause = driverError(error);
  return cause !== null && (cause.retriable || /AlreadyExists|ConstraintCreationFailed/u.test(cause.code));
}

/** Applies these; answers the error of the last in which another process was faster. */
async function applyEach(database: Database, statements: readonly Declaration[]): Promise<unknown> {
  let raced: unknown = null;
  for (const { statement } of statements)
    try {
      await database.execute(statement);
    } catch (error) {
      if (!isRace(error)) throw error;
      raced = error;
    }
  return raced;
}

/** Applies what is missing, and waits until it serves. */
async function declare(database: Database): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const statements = await missing(database);
    if (statements.length === 0) return;
    const raced = await applyEach(database, statements);
    await database.execute('CALL db.awaitIndexes($seconds)', { seconds: INDEXING });
    if (raced === null) return;
    if (tries === TRIES) throw raced;
    await sleep(100 * tries);
  }
}

async function storedVersion(database: Database): Promise<number | null> {
  const [row] = await database.read("MATCH (s:Renmai {id: 'schema'}) RETURN s.version AS version LIMIT 1");
  return row === undefined ? null : versionRow.parse(row).version;
}

/**
 * Applies the constraints and indexes that are not there yet, waits until they serve, and writes down the version of
 * the schema. A graph that was made without Renmai, or by an older one, gets what the service derives. A database that
 * has everything is only read.
 *
 * @throws DatabaseError when a newer Renmai made the database.
 */
export async function applyConstraints(database: Database): Promise<void> {
  const stored = await storedVersion(database);
  if (stored !== null && stored > schemaVersion)
    throw new DatabaseError(
      `the database at ${database.uri} was made by a newer Renmai (its schema is version ${stored}, this one knows ` +
        `${schemaVersion}): update Renmai, or use another database`,
    );
  await declare(database);
  if (stored === schemaVersion) return;
  const [any] = await database.read(ANYTHING);
  if (any !== undefined) {
    const { derive } = await import('./derive.ts');
    await derive(database);
  }
  await database.write((run) =>
    run("MERGE (s:Renmai {id: 'schema'}) SET s.version = $version", { version: schemaVersion }),
  );
}
