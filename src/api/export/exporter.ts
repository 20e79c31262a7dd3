/** `GET /export/….csv`: tables for people who want a table, written as they are read. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { parse } from 'graphql';
import { z } from 'zod';
import { type Answering, asker } from '../ask.ts';
import { masked } from '../errors.ts';
import { type Refusal, refuse } from '../http/respond.ts';
import { readGlobalId } from '../ids.ts';
import type { Log } from '../log.ts';
import type { Table, TableRow } from './table.ts';
import { exports } from './tables.ts';

const PAGE = 100;

interface Options extends Answering {
  readonly settings: { readonly timeout: number };
  readonly log: Log;
}

/** Resolves with the data that a document brings. */
type Read = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

const refused = (status: number, code: string, message: string): Refused => new Refused({ status, code, message });

/** Asks as a client would; each page has the time of a request. */
function reader({ settings, log, ...answering }: Options, signal: AbortSignal): Read {
  const ask = asker(answering, { timeout: settings.timeout, signal });
  return async (text, variables) => {
    const { data, errors } = await ask(parse(text), variables);
    const [first] = errors ?? [];
    if (first === undefined) return data;
    const { message, extensions } = masked(first, log);
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'BAD_USER_INPUT';
    throw refused({ SERVICE_UNAVAILABLE: 503, INTERNAL_SERVER_ERROR: 500 }[code] ?? 400, code, message);
  };
}

const named = z.object({ list: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) });

/** The id of what is asked about: given as such, or as a name that one thing alone has. */
async function idOf(
  read: Read,
  { parameter, list }: NonNullable<Table['about']>,
  given: string | null,
): Promise<string> {
  if (given === null) throw refused(400, 'BAD_USER_INPUT', `say which: ?${parameter}= its id, or its whole name`);
  if (readGlobalId(given) !== null) return given;
  const query = `query ($name: String!) { list: ${list}(filter: { anyName: { eq: $name } }, first: 10) { nodes { id name } } }`;
  const { nodes } = named.parse(await read(query, { name: given })).list;
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
async function* rowsOf(table: Table, read: Read, variables: object): AsyncGenerator<TableRow> {
  for (let after: string | null = null; ; ) {
    const page = table.page.parse(await read(table.document, { ...variables, first: PAGE, after }));
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
    const read = reader(options, signal);
    const variables = variablesIn(table, url.searchParams);
    const { about } = table;
    const id = about === null ? {} : { id: await idOf(read, about, url.searchParams.get(about.parameter)) };
    const rows = await begun(rowsOf(table, read, { ...variables, ...id }));
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
