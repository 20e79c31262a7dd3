/** Names and addresses of hosts. */
import { isIP } from 'node:net';

const loopback = /^(?:localhost|127(?:\.\d+){3}|::1)$/u;

/** Whether an address is of this machine alone. */
export const isLoopback = (host: string): boolean => loopback.test(host);

/** The name in a `host` header: without port and brackets. */
export const nameIn = (authority: string): string =>
  authority
    .replace(/:\d+$/u, '')
    .replace(/^\[(.*)\]$/u, '$1')
    .toLowerCase();

/** Whether a name can be one of a host. */
export const isHostName = (name: string): boolean =>
  isIP(name) !== 0 || /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u.test(name);
