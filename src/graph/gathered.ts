/**
 * Sends what is written at one time in one piece. The driver hands its messages over 1,400 bytes at a time, and each piece
 * would be a call of the system here and another at the server, which has more to do with those than with what they bring.
 */
import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/** So many bytes go at once, however much comes after them: the server has something to begin with. */
const PIECE = 1 << 16;

/** Holds what is written until the code that runs now, and what is ready to run after it, is through. */
function gather(socket: Socket): void {
  const { write } = socket;
  let gathering = false;
  const release = (): void => {
    gathering = false;
    socket.uncork();
  };
  Object.defineProperty(socket, 'write', {
    configurable: true,
    writable: true,
    value: (...what: Parameters<Socket['write']>): boolean => {
      if (!gathering) {
        gathering = true;
        socket.cork();
        process.nextTick(release);
      }
      const written = Reflect.apply(write, socket, what);
      if (socket.writableLength >= PIECE) {
        socket.uncork();
        socket.cork();
      }
      return written;
    },
  });
}

/** Node.js gives a socket that is about to connect its first `write` back. */
function gatherOnceConnected(socket: Socket): void {
  socket.once('connect', () => gather(socket));
}

const take = (message: unknown): void => {
  if (typeof message === 'object' && message !== null && 'socket' in message && message.socket instanceof Socket)
    gatherOnceConnected(message.socket);
};

let gathers = false;

/** From now on the connections that this process opens send in whole pieces; those with TLS do where Node.js tells of them. */
export function gatherWrites(): void {
  if (!gathers) subscribe('net.client.socket', take);
  gathers = true;
}
