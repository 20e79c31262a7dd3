/** A line to a server that can be cut: what goes through it arrives, until it does not. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CutLine {
  /** The address of this end, with the scheme of the other. */
  readonly uri: string;
  /** Cuts every connection, and takes no new ones. */
  cut(): void;
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

/** Opens a line to the server at `uri` (`bolt://host:port`). */
export async function lineTo(uri: string): Promise<CutLine> {
  const { hostname, port, protocol } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port || 7687), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => other.destroy());
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!isAddress(address)) throw new Error('the line has no address');
  return {
    uri: `${protocol}//127.0.0.1:${address.port}`,
    cut: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
