/** How often one client may ask. */
import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isLoopback } from './host-names.ts';
import type { Refusal } from './respond.ts';

export interface RateLimit {
  /** The address that the server listens on. */
  readonly host: string;
  /** Requests a minute of one address; `null` for 600, and for any number where nobody but this machine can ask. */
  readonly perMinute: number | null;
  /** Whether a proxy in front tells the address in `x-forwarded-for`. */
  readonly behindProxy: boolean;
}

/** The address that asks: of several that proxies wrote down, the last, which is the one that our own proxy saw. */
function addressOf({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return forwarded || (socket.remoteAddress ?? '');
}

const usualRate = 600;

/** Counts requests; answers why one goes no further. */
export function rateLimit({
  host,
  perMinute,
  behindProxy,
}: RateLimit): (request: IncomingMessage) => Promise<Refusal | null> {
  if (perMinute === null && isLoopback(host)) return async () => null;
  const points = perMinute ?? usualRate;
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (request) => {
    try {
      await limiter.consume(addressOf(request, behindProxy));
      return null;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.ceil(error.msBeforeNext / 1000);
      const message = `more than ${points} requests a minute: ask again in ${seconds} s`;
      return { status: 429, code: 'RATE_LIMITED', message, headers: { 'retry-after': String(seconds) } };
    }
  };
}
