/**
 * Reading ahead: what a request asks for below a list is known before the list is, so that one statement can bring the
 * list and what lies below it. The fields below then find it with their batched readers, and read what was not brought.
 */
import type { FieldNode } from 'graphql';
import type { Parameters } from '../graph/database.ts';
import { type Part, type Query, toParameters } from '../graph/query.ts';
import { Statement } from '../graph/together.ts';
import { type Asked, argumentsOf, below } from './asked.ts';
import type { BatchReader } from './batch.ts';
import type { Context } from './context.ts';
import { isGraphQLError } from './errors.ts';

/** The ids that a question gets from rows: as Cypher says it, and again for the reader that takes its answer over. */
export interface Ids<R> {
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly of: (row: R) => readonly string[];
}

/** Something to be read below rows of one kind. */
export interface Bring<R> {
  readonly count: number;
  readonly join: (statement: Statement, above: number) => void;
  /** Hands what was found to the readers; `next` gives the rows of one question after another. */
  readonly take: (context: Context, parents: readonly R[], next: () => Record<string, unknown>[]) => void;
}

/** The ids of the rows' nodes. */
export const nodeIds: Ids<{ readonly node: { readonly graphId: string } }> = {
  ...{ cypher: '[row.node.id]', parameters: {} },
  of: ({ node }) => [node.graphId],
};

/** The rows' nodes as queries about things of any kind name them. */
export const nodeKeys: Ids<{ readonly node: { readonly label: string; readonly graphId: string } }> = {
  ...{ cypher: "[row.node.label + ':' + row.node.id]", parameters: {} },
  of: ({ node }) => [`${node.label}:${node.graphId}`],
};

/** What a reader would be asked with these parameters, and what is to be read below its rows. */
export function bring<A, P extends object, R extends { readonly parent: string }>(
  reader: BatchReader<P, R>,
  parameters: P,
  ids: Ids<A>,
  children: readonly Bring<R>[] = [],
): Bring<A> {
  const part = reader.query.part(parameters);
  return {
    count: children.reduce((sum, { count }) => sum + count, 1),
    join(statement, above) {
      const from = { above, ids: ids.cypher, parameters: toParameters(ids.parameters) };
      const at = statement.add(part, from);
      for (const child of children) child.join(statement, at);
    },
    take(context, parents, next) {
      const rows = part.read(next());
      reader.prime(context, [...new Set(parents.flatMap(ids.of))], parameters, rows);
      for (const child of children) child.take(context, rows, next);
    },
  };
}

/** What each field of a type reads, by its arguments and by what is asked for below it. */
export interface Ahead<R> {
  readonly type: string;
  readonly fields: Readonly<Record<string, (args: Record<string, unknown>, asked: Asked) => readonly Bring<R>[]>>;
}

/** What one field reads; nothing where its arguments are wrong, which executing tells. */
function aheadOfField<R>({ type, fields }: Ahead<R>, node: FieldNode, asked: Asked): readonly Bring<R>[] {
  const field = Object.hasOwn(fields, node.name.value) ? fields[node.name.value] : undefined;
  const args = field === undefined ? null : argumentsOf(type, node, asked);
  if (field === undefined || args === null) return [];
  try {
    return field(args, { ...asked, nodes: [node] });
  } catch (error) {
    if (isGraphQLError(error)) return [];
    throw error;
  }
}

/** What the fields below these paths read. */
export const aheadOf = <R>(ahead: Ahead<R>, asked: Asked, ...paths: readonly (readonly string[])[]): Bring<R>[] =>
  paths.flatMap((path) => below(asked, ...path)).flatMap((node) => aheadOfField(ahead, node, asked));

/** More questions than this are not put into one statement: planning it would take too long. */
const MOST = 16;

/** A question of its own that goes with another. */
export interface Beside {
  readonly join: (statement: Statement) => void;
  /** Hands what was found to its reader. */
  readonly take: (context: Context, next: () => Record<string, unknown>[]) => void;
}

/** Asks a listing question together with what lies below its rows and with what is asked beside it, where this has been asked before. */
export async function readAhead<P extends object, R>(
  context: Context,
  query: Query<P, R>,
  parameters: P,
  brings: readonly Bring<R>[],
  beside: Beside | null = null,
): Promise<R[]> {
  const part: Part<R> = query.part(parameters);
  const statement = new Statement();
  const top = statement.add(part);
  const joined = brings.reduce((sum, { count }) => sum + count, 0) > MOST ? [] : brings;
  for (const x of joined) x.join(statement, top);
  beside?.join(statement);
  const planned = await context.planned(statement);
  if (planned === null) {
    const text = part.shapes.textOf(part.parameters);
    return part.read(await context.database.read(text, part.parameters));
  }
  const [rows = [], ...rest] = planned;
  const read = part.read(rows);
  const left = rest.values();
  const next = () => left.next().value ?? [];
  for (const x of joined) x.take(context, read, next);
  beside?.take(context, next);
  return read;
}
