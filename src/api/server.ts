/** Serves the API: listens, answers whether it is well, and stops without cutting anybody off. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { RenmaiError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { type ActorOf, createApi } from './api.ts';
import type { Log } from './errors.ts';
import type { ApiSettings } from './settings.ts';

export interface ServeSettings extends ApiSettings {
  /** The address to listen on; `127.0.0.1` keeps the service on this machine. */
  readonly host: string;
  /** `0` for any free port. */
  readonly port: number;
}

export interface ServeOptions {
  readonly database: Database;
  readonly settings: ServeSettings;
  readonly actorOf?: ActorOf;
  readonly log: Log;
}

export interface Service {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Takes no new requests, lets the running ones end (10 s at most), and resolves. */
  close(): Promise<void>;
}

/** Answers requests whose body is too long, or of a length that is not told; says whether it did. */
function refuseBody({ headers }: IncomingMessage, response: ServerResponse, most: number): boolean {
  const length = Number(headers['content-length'] ?? 0);
  if (length <= most && headers['transfer-encoding'] === undefined) return false;
  const [status, code, message] =
    length > most
      ? [413, 'BODY_TOO_LARGE', `the body has ${length} bytes, and ${most} is the limit`]
      : [411, 'LENGTH_REQUIRED', 'tell the length of the body in a content-length header'];
  response.setHeader('connection', 'close');
  respond(response, status, { errors: [{ message, extensions: { code, limit: most } }] });
  return true;
}

/** How long running requests may take to end, in milliseconds. */
const patience = 10_000;

function respond(response: ServerResponse, status: number, content: object): void {
  const body = JSON.stringify(content);
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(body);
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

function listenProblem(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  if (error.code === 'EADDRINUSE')
    return new RenmaiError(`port ${port} of ${host} is in use: stop what listens there, or choose another with --port`);
  if (error.code === 'EACCES')
    return new RenmaiError(`port ${port} of ${host} is not allowed: choose one above 1023 with --port`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new RenmaiError(`${host} is no address of this machine: choose another with --host`);
  return error;
}

type Address = Pick<ServeSettings, 'host' | 'port'>;

function listen(server: Server, settings: Address): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(listenProblem(error, settings));
    server.once('error', refuse);
    server.listen(settings.port, settings.host, () => {
      server.off('error', refuse);
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : settings.port;
      resolve(`http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    // A connection whose last request ends only now would be kept open for the next one.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close((error) => {
      clearTimeout(timer);
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}

/**
 * Tells what `serve` would: for whoever has something to do before that takes longer.
 *
 * @throws RenmaiError when it cannot listen there.
 */
export async function tryAddress(address: Address): Promise<void> {
  const server = createServer();
  await listen(server, address);
  await close(server);
}

/**
 * Serves the API at `<url>/graphql`, with `/healthz` (the process answers) and `/readyz` (the database does too).
 * The database stays the caller's to close.
 *
 * @throws RenmaiError when it cannot listen there.
 */
export async function serve({ database, settings, actorOf, log }: ServeOptions): Promise<Service> {
  const api = createApi({ database, settings, log, ...(actorOf === undefined ? {} : { actorOf }) });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path] = (request.url ?? '/').split('?', 1);
    if (path === '/healthz') return respond(response, 200, { alive: true });
    if (path === '/readyz') return readiness(database, response, log);
    if (refuseBody(request, response, settings.bodySize)) return;
    if (path === '/') return void response.writeHead(302, { location: '/graphql' }).end();
    await api(request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error('a request failed', { reason: String(error) });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const url = await listen(server, settings);
  // Such as no file handle left for one more connection: the others go on.
  server.on('error', (error) => log.error('the server failed', { reason: String(error) }));
  return { url, close: () => close(server) };
}
