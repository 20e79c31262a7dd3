/** Questions as data: a Cypher text that lies in `queries/`, what it takes, and how its rows are read. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { edgeKinds } from '../../schema/edges.ts';
import { parseOften } from '../parse-often.ts';
import type { Database, Parameters, Row } from './database.ts';
import { type Shapes, shapesOf } from './shape.ts';
import { textOf } from './text.ts';

type Reader = Pick<Database, 'read'>;

/** A question with what it takes, ready to be sent alone or within a larger statement. */
export interface Part<R> {
  /** Tells its text from every other. */
  readonly name: string;
  /** The text, with what of it can be left out. */
  readonly shapes: Shapes;
  /** Which columns, and fields of maps in them, nobody asks for. */
  readonly spare: (name: string) => boolean;
  /** Which of those that may be spared are asked for, as a key. */
  readonly kept: string;
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
  /** Columns, and fields of maps in them, that are read only for who asks for them: see `Fields`. */
  readonly spare?: readonly string[];
}

/** What a request asks of each row, among the parameters of a question that can spare some; all where it is `null`. */
export interface Fields {
  readonly fields: readonly string[] | null;
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

/** Reads rows as they come from the database. */
function reader<R>(name: string, row: z.ZodType<R>): (rows: unknown) => R[] {
  const parse = parseOften(z.array(row));
  return (rows) => {
    const result = parse(rows);
    if (result.success) return result.data;
    throw new Error(`a row of "${name}" is not what it should be: ${z.prettifyError(result.error)}`);
  };
}

const everything = { spare: () => false, kept: '' };

/** What can be spared of a row where only these fields are asked for. */
function sparing(spare: readonly string[], fields: readonly string[] | null): Pick<Part<unknown>, 'spare' | 'kept'> {
  if (fields === null || spare.length === 0) return everything;
  const left = new Set(spare.filter((name) => !fields.includes(name)));
  return { spare: (name) => left.has(name), kept: spare.filter((name) => !left.has(name)).join() };
}

const fieldNames = z.array(z.string()).nullable().default(null);

function definePart<P extends object, R>({ name, row, roles, spare = [] }: Definition<R>): (parameters: P) => Part<R> {
  const text = textOf(name, roles);
  const [shapes, read] = [shapesOf(text), reader(name, row)];
  const full = roles === undefined ? name : `${name} ${roles.join('|')}`;
  return (given) => {
    const { fields, ...parameters } = toParameters(given);
    const { spare: isSpare, kept } = sparing(spare, fieldNames.parse(fields));
    return { name: full, shapes, spare: isSpare, kept, parameters, read };
  };
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
      const { shapes, parameters, read } = part(given);
      return read(await database.read(shapes.textOf(parameters), parameters));
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
    const { shapes, parameters, read } = part(given);
    return read(await database.read(shapes.textOf(parameters), { ...parameters, ids }));
  },
});

/** As `defineQuery`, for a question that is asked of many things in one round trip. */
export const defineBatch = <P extends object, R extends { readonly parent: string }>(
  definition: Definition<R>,
): BatchQuery<P, R> => batchOf(definition.name, definePart<P, R>(definition));

/** The part of a question by the roles that it is about, each set of which has a text of its own. */
export function byRoles<P extends { readonly roles: readonly string[] }, R extends { readonly parent: string }>(
  definition: Definition<R>,
): (parameters: P) => Part<R> {
  const known = new Map<string, (parameters: P) => Part<R>>();
  return (parameters) => {
    const roles = Object.keys(edgeKinds).filter((type) => parameters.roles.includes(type));
    const key = roles.join('|');
    const part = known.get(key) ?? definePart<P, R>({ ...definition, roles });
    known.set(key, part);
    return part(parameters);
  };
}
