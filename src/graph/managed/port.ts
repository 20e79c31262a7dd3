/** A port of this machine to listen on. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { systemCode, unavailable } from './unavailable.ts';

/** Listens on `port` of the loopback for a moment (0 is any); answers the port, or `null` when it is taken. */
async function tryPort(port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : null;
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE' || systemCode(error) === 'EACCES') return null;
    throw error;
  } finally {
    server.close();
  }
}

/**
 * The port for the server: the one that the user names; else the one that it had, so that those who still wait for it
 * find it; else any.
 *
 * @throws DatabaseError when the named one is taken.
 */
export async function portFor(named: number | null, former: number | null): Promise<number> {
  if (named !== null) {
    if ((await tryPort(named)) === null)
      throw unavailable(`port ${named} (RENMAI_NEO4J_PORT) is taken: unset it for any that is free`);
    return named;
  }
  const again = former === null ? null : await tryPort(former);
  const port = again ?? (await tryPort(0));
  if (port === null) throw unavailable('no port of 127.0.0.1 is free');
  return port;
}
