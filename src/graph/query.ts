/** Questions as data: a Cypher text that lies in `queries/`, what it takes, and how its rows are read. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Database, Parameters, Row } from './database.ts';
import { columnsOf, textOf } from './text.ts';

type Reader = Pick<Database, 'read'>;

/** A question with what it takes, ready to be sent alone or within a larger statement. */
export interface Part<R> {
  /** Tells its text from every other. */
  readonly name: string;
  readonly text: string;
  readonly columns: readonly string[];
  readonly parameters: Parameters;
  /** @throws Error when a row is not what it should be. */
  readonly read: (rows: readonly Row[]) => R[];
}

/** A question that is asked once: `run` answers its parsed rows. */
export interface Query<P extends object, R> {
  readonly name: string;
  part(parameters: P): Part<R>;
  run(database: Reader, parameters: P): Promise<R[]>;
}

/** A question that is asked of many things at once: the text unwinds `$ids`, and every row says its `parent`. */
export interface BatchQuery<P extends object, R extends { readonly parent: string }> {
  readonly name: string;
  part(parameters: P): Part<R>;
  run(database: Reader, ids: readonly string[], parameters: P): Promise<R[]>;
}

interface Definition<R> {
  /** The path below `queries/`, without `.cypher`. */
  readonly name: string;
  /** What one row is. */
  readonly row: z.ZodType<R>;
  /** What takes the places of the words in capitals that the text leaves open: names of relationships. */
  readonly roles?: readonly string[];
}

/** Whole numbers go out as Neo4j integers, since the driver sends every JavaScript number as a float. */
function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toCypher);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, toCypher(x)]));
}

export const toParameters = (values: object): Parameters =>
  Object.fromEntries(Object.entries(values).map(([key, x]) => [key, toCypher(x)]));

function parse<R>(name: string, schema: z.ZodType<R[]>, rows: unknown): R[] {
  const result = schema.safeParse(rows);
  if (result.success) return result.data;
  throw new Error(`a row of "${name}" is not what it should be: ${z.prettifyError(result.error)}`);
}

function definePart<P extends object, R>({ name, row, roles }: Definition<R>): (parameters: P) => Part<R> {
  const text = textOf(name, roles);
  const [columns, rows] = [columnsOf(text), z.array(row)];
  const full = roles === undefined ? name : `${name} ${roles.join('|')}`;
  return (parameters) => ({
    ...{ name: full, text, columns, parameters: toParameters(parameters) },
    read: (found) => parse(name, rows, found),
  });
}

/**
 * Declares a question, reading its text from `queries/<name>.cypher`.
 *
 * @throws Error from `run` when a row is not what `row` says.
 */
export function defineQuery<P extends object, R>(definition: Definition<R>): Query<P, R> {
  const part = definePart<P, R>(definition);
  return {
    name: definition.name,
    part,
    async run(database, given) {
      const { text, parameters, read } = part(given);
      return read(await database.read(text, parameters));
    },
  };
}

/** A question whose text depends on what is asked, from what makes its part. */
export const batchOf = <P extends object, R extends { readonly parent: string }>(
  name: string,
  part: (parameters: P) => Part<R>,
): BatchQuery<P, R> => ({
  name,
  part,
  async run(database, ids, given) {
    const { text, parameters, read } = part(given);
    return read(await database.read(text, { ...parameters, ids }));
  },
});

/** As `defineQuery`, for a question that is asked of many things in one round trip. */
export const defineBatch = <P extends object, R extends { readonly parent: string }>(
  definition: Definition<R>,
): BatchQuery<P, R> => batchOf(definition.name, definePart<P, R>(definition));
