/** Listening, and stopping without cutting anybody off. */
import { createServer, type Server } from 'node:http';
import { RenmaiError } from '../../errors.ts';

export interface Address {
  /** The address to listen on; `127.0.0.1` keeps the service on this machine. */
  readonly host: string;
  /** `0` for any free port. */
  readonly port: number;
}

/** How long running requests may take to end, in milliseconds. */
const patience = 10_000;

function listenProblem(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  if (error.code === 'EADDRINUSE')
    return new RenmaiError(`port ${port} of ${host} is in use: stop what listens there, or choose another with --port`);
  if (error.code === 'EACCES')
    return new RenmaiError(`port ${port} of ${host} is not allowed: choose one above 1023 with --port`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new RenmaiError(`${host} is no address of this machine: choose another with --host`);
  return error;
}

/**
 * Starts to listen; answers the server's URL, without a slash at the end.
 *
 * @throws RenmaiError when it cannot listen there.
 */
export function listen(server: Server, address: Address): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(listenProblem(error, address));
    server.once('error', refuse);
    server.listen(address.port, address.host, () => {
      server.off('error', refuse);
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
      resolve(`http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}`);
    });
  });
}

/** Takes no new requests, lets the running ones end, and resolves. */
export function close(server: Server): Promise<void> {
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
