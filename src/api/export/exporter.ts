/** `GET /export/….csv`: tables for people who want a table, written as they are read. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import type { Database } from '../../graph/database.ts';
import type { PlannedReads } from '../../graph/planned-reads.ts';
import { createContext } from '../context.ts';
import { masked } from '../errors.ts';
import { type Refusal, refuse } from '../http/respond.ts';
import { readGlobalId } from '../ids.ts';
import type { Jobs } from '../load/jobs.ts';
import type { Log } from '../log.ts';
import type { Table, TableRow } from './table.ts';
import { exports } from './tables.ts';

const PAGE = 100;

interface Options {
  readonly schema: GraphQLSchema;
  readonly jobs: Jobs;
  readonly database: Database;
  readonly reads: PlannedReads;
  readonly settings: { readonly timeout: number };
  readonly log: Log;
}

type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

const refused = (status: number, code: string, message: string): Refused => new Refused({ status, code, message });

/** Asks as a client would; each page has the time of a request. */
function asker({ schema, jobs, database, reads, settings, log }: Options, signal: AbortSignal): Ask {
  return async (text, variableValues) => {
    const document = parse(text);
    const [wrong] = validate(schema, document);
    if (wrong !== undefined) throw wrong;
    const contextValue = createContext(database, {
      reads,
      jobs,
      actor: null,
      timeout: settings.timeout,
      signal,
    });
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    const [first] = errors ?? [];
    if (first === undefined) return data;
    const { message, extensions } = masked(first, log);
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'BAD_USER_INPUT';
    throw refused({ SERVICE_UNAVAILABLE: 503, INTERNAL_SERVER_ERROR: 500 }[code] ?? 400, code, message);
  };
}

const named = z.object({ list: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) });

/** The id of what is asked about: given as such, or as a name that one thing alone has. */
async function idOf(ask: Ask, { parameter, list }: NonNullable<Table['about']>, given: string | null): Promise<string> {
  if (given === null) throw refused(400, 'BAD_USER_INPUT', `say which: ?${parameter}= its id, or its whole name`);
  if (readGlobalId(given) !== null) return given;
  const query = `query ($name: String!) { list: ${list}(filter: { anyName: { eq: $name } }, first: 10) { nodes { id name } } }`;
  const { nodes } = named.parse(await ask(query, { name: given })).list;
  const [one, ...others] = nodes;
  if (one === undefined) throw refused(404, 'NOT_FOUND', `nothing is called "${given}"`);
  if (others.length === 0) return one.id;
  const ids = nodes.map(({ id }) => id).join(', ');
  throw refused(409, 'AMBIGUOUS', `${nodes.length} are called "${given}": give the id of one of them, ${ids}`);
}

function variablesIn(table: Table, given: URLSearchParams): Readonly<Record<string, unknown>> {
  const known = [...table.parameters, ...(table.about === null ? [] : [table.about.parameter])];
  const unknown = [...given.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw refused(400, 'BAD_USER_INPUT', `"${unknown}" is not known here: there are ${known.join(', ')}`);
  return table.variables(
    Object.fromEntries(table.parameters.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : []))),
  );
}

/** All rows, a page at a time: the next page is read when the one before is written. */
async function* rowsOf(table: Table, ask: Ask, variables: object): AsyncGenerator<TableRow> {
  for (let after: string | null = null; ; ) {
    const page = table.page.parse(await ask(table.document, { ...variables, first: PAGE, after }));
    if (page === null) throw refused(404, 'NOT_FOUND', 'there is no such thing, or it is of another kind');
    yield* page.edges;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

/** The first row is read before anything is written, so that what is wrong can still be told. */
async function begun(rows: AsyncGenerator<TableRow>): Promise<AsyncIterable<TableRow>> {
  const first = await rows.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* rows;
  })();
}

/** Excel takes UTF-8 for UTF-8 by its mark; what it would take for a formula gets an apostrophe in front. */
const format = { bom: true, header: true, escape_formulas: true, record_delimiter: 'windows' } as const;

/** Answers `/export/<table>.csv`. */
export function exporter(options: Options) {
  const write = async (url: URL, table: Table, response: ServerResponse, signal: AbortSignal): Promise<void> => {
    const ask = asker(options, signal);
    const variables = variablesIn(table, url.searchParams);
    const { about } = table;
    const id = about === null ? {} : { id: await idOf(ask, about, url.searchParams.get(about.parameter)) };
    const rows = await begun(rowsOf(table, ask, { ...variables, ...id }));
    const name = url.pathname.split('/').at(-1) ?? '';
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    });
    await pipeline(Readable.from(rows), stringify({ ...format, columns: [...table.columns] }), response);
  };
  return async ({ method, url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(url, 'http://localhost');
    const table = exports[/^\/export\/(\w+)\.csv$/u.exec(address.pathname)?.[1] ?? ''];
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    try {
      if (table === undefined) throw refused(404, 'NOT_FOUND', `there are ${Object.keys(exports).join(', ')}`);
      if (method !== 'GET') throw refused(405, 'METHOD_NOT_ALLOWED', 'tables are asked for with GET');
      await write(address, table, response, leaving.signal);
    } catch (error) {
      if (leaving.signal.aborted) return;
      if (error instanceof Refused && !response.headersSent) return refuse(response, error.refusal);
      // A table that was cut off must not look whole.
      if (response.headersSent) response.destroy();
      throw error;
    }
  };
}
