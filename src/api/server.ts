/** Serves the API and what belongs to it over HTTP. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Database } from '../graph/database.ts';
import { PlannedReads } from '../graph/planned-reads.ts';
import { type ActorOf, createApi } from './api.ts';
import { asker } from './ask.ts';
import { type Identify, identifier } from './auth/identity.ts';
import { openExplorer } from './explorer.ts';
import { exporter } from './export/exporter.ts';
import { exports } from './export/tables.ts';
import { type Address, close, listen } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import { observe } from './http/observe.ts';
import { refusalOf } from './http/protect.ts';
import { rateLimit } from './http/rate-limit.ts';
import { refuse, respond } from './http/respond.ts';
import { createJobs } from './load/jobs.ts';
import type { Log } from './log.ts';
import { prepare } from './prepare.ts';
import { createSchema } from './schema.ts';
import type { ApiSettings } from './settings.ts';

export { tryAddress } from './http/listen.ts';

export type ServeSettings = ApiSettings & Address;

export interface ServeOptions {
  readonly database: Database;
  readonly settings: ServeSettings;
  /** Who sends a request; read from its token where it is left out. */
  readonly actorOf?: ActorOf;
  readonly log: Log;
}

export interface Service {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Asks the stored operations, so that the database has plans for them; answers which it could ask. */
  prepare(): Promise<string[]>;
  /** Resolves when no statement is being planned. */
  settled(): Promise<void>;
  /** Takes no new requests, lets the running ones end (10 s at most), and resolves. */
  close(): Promise<void>;
}

async function readiness(database: Database, response: ServerResponse, log: Log): Promise<void> {
  try {
    await database.verify();
    respond(response, 200, { ready: true });
  } catch (error) {
    log.error('not ready', { reason: String(error) });
    respond(response, 503, { ready: false, reason: 'the database does not answer' });
  }
}

const exported = Object.keys(exports).map((name) => `/export/${name}.csv`);
const routes = ['/graphql', '/healthz', '/readyz', '/metrics', '/', '/export/', ...exported] as const;
type Route = (typeof routes)[number] | 'other';

function routeOf({ url = '/' }: IncomingMessage): Route {
  const [path = '/'] = url.split('?', 1);
  return routes.find((route) => route === path) ?? (path.startsWith('/export/') ? '/export/' : 'other');
}

/** How long an operation may take that is asked before anybody waits for it, in milliseconds. */
const PREPARING = 120_000;
/** How long one may take at the least that somebody asks meanwhile: a database that has just been started is slow, whatever it is asked. */
const MEANWHILE = 60_000;

/** Addresses that the explorer may have: files are handed out as often as one likes. */
const isPage = (route: Route): boolean => route === '/' || route === 'other';

/** Whether the request asks for data: the editor's page is open to all. */
const asksData = ({ method, url = '' }: IncomingMessage, route: Route): boolean =>
  route.startsWith('/export/') || (route === '/graphql' && (method === 'POST' || url.includes('?')));

/**
 * Serves the explorer at `<url>/` and the API at `<url>/graphql`, with `/healthz` (the process answers), `/readyz` (the
 * database does too) and `/metrics`. The database stays the caller's to close.
 *
 * @throws RenmaiError when it cannot listen there.
 */
export async function serve({ database, settings, actorOf, log }: ServeOptions): Promise<Service> {
  const schema = createSchema();
  const reads = new PlannedReads(database);
  const jobs = createJobs();
  const metrics = createMetrics();
  const identify: Identify = identifier(database, settings.auth);
  const writers = new WeakMap<IncomingMessage, string>();
  const answering = { schema, jobs, database, reads };
  let preparing = false;
  const api = createApi({
    ...answering,
    settings,
    timeout: () => (preparing ? Math.max(settings.timeout, MEANWHILE) : settings.timeout),
    log,
    metrics,
    actorOf: actorOf ?? ((request) => writers.get(request) ?? null),
  });
  const exporting = exporter({ ...answering, settings, log });
  const tooOften = rateLimit(settings);
  const explorer = openExplorer();
  const answer = async (request: IncomingMessage, response: ServerResponse, route: Route): Promise<void> => {
    if (route === '/healthz') return respond(response, 200, { alive: true });
    if (route === '/readyz') return readiness(database, response, log);
    if (route === '/metrics' && settings.metrics)
      return void response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
    const unfit = refusalOf(request, settings);
    if (unfit === null && isPage(route) && explorer?.(request, response)) return;
    const refusal = unfit ?? (await tooOften(request));
    if (refusal !== null) return refuse(response, refusal);
    if (asksData(request, route)) {
      const who = await identify(request);
      if (who !== null && 'status' in who) return refuse(response, who);
      if (who?.writes) writers.set(request, who.name);
    }
    if (route.startsWith('/export/')) return exporting(request, response);
    if (route === '/') return void response.writeHead(302, { location: '/graphql' }).end();
    await api(request, response);
  };
  const server = createServer((request, response) => {
    const route = routeOf(request);
    observe(request, response, route, { log, metrics });
    answer(request, response, route).catch((error: unknown) => {
      log.error('a request failed', { reason: String(error) });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const url = await listen(server, settings);
  // Such as no file handle left for one more connection: the others go on.
  server.on('error', (error) => log.error('the server failed', { reason: String(error) }));
  const closing = new AbortController();
  const { signal } = closing;
  const ask = asker(answering, { timeout: PREPARING, signal });
  return {
    url,
    async prepare() {
      preparing = true;
      try {
        return await prepare(ask, () => reads.settled(), signal);
      } finally {
        preparing = false;
      }
    },
    settled: () => reads.settled(),
    async close() {
      closing.abort();
      await Promise.all([close(server), jobs.close(), reads.close()]);
    },
  };
}
