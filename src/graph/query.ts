/** Questions as data: a Cypher text that lies in `queries/`, what it takes, and how its rows are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { packageRoot } from '../package-root.ts';
import type { Database, Parameters } from './database.ts';

type Reader = Pick<Database, 'read'>;

/** A question that is asked once: `run` answers its parsed rows. */
export interface Query<P extends object, R> {
  readonly name: string;
  readonly text: string;
  run(database: Reader, parameters: P): Promise<R[]>;
}

/** A question that is asked of many things at once: the text unwinds `$ids`, and every row says its `parent`. */
export interface BatchQuery<P extends object, R extends { readonly parent: string }> {
  readonly name: string;
  readonly text: string;
  run(database: Reader, ids: readonly string[], parameters: P): Promise<R[]>;
}

interface Definition<R> {
  /** The path below `queries/`, without `.cypher`. */
  readonly name: string;
  /** What one row is. */
  readonly row: z.ZodType<R>;
}

/** Whole numbers go out as Neo4j integers, since the driver sends every JavaScript number as a float. */
function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toCypher);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, toCypher(x)]));
}

const toParameters = (values: object): Parameters =>
  Object.fromEntries(Object.entries(values).map(([key, x]) => [key, toCypher(x)]));

/** The text as it is sent: without indents and comments but its first line, since every byte goes over the wire each time. */
function textOf(name: string): string {
  const [first = '', ...rest] = readFileSync(join(packageRoot, 'queries', `${name}.cypher`), 'utf8').split('\n');
  const lines = rest.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'));
  return [first, ...lines].join('\n');
}

function parse<R>(name: string, schema: z.ZodType<R[]>, rows: unknown): R[] {
  const result = schema.safeParse(rows);
  if (result.success) return result.data;
  throw new Error(`a row of "${name}" is not what it should be: ${z.prettifyError(result.error)}`);
}

/**
 * Declares a question, reading its text from `queries/<name>.cypher`.
 *
 * @throws Error from `run` when a row is not what `row` says.
 */
export function defineQuery<P extends object, R>({ name, row }: Definition<R>): Query<P, R> {
  const text = textOf(name);
  const rows = z.array(row);
  return {
    name,
    text,
    run: async (database, parameters) => parse(name, rows, await database.read(text, toParameters(parameters))),
  };
}

/** As `defineQuery`, for a question that is asked of many things in one round trip. */
export function defineBatch<P extends object, R extends { readonly parent: string }>({
  name,
  row,
}: Definition<R>): BatchQuery<P, R> {
  const { text, run } = defineQuery<P & { readonly ids: readonly string[] }, R>({ name, row });
  return { name, text, run: (database, ids, parameters) => run(database, { ...parameters, ids }) };
}
