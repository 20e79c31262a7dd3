/** Serves the built explorer: its files as they are, and its page at every other address, since the browser does the routing. */
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { packageRoot } from '../package-root.ts';

/** Where `npm run build` puts it. */
const folder = join(packageRoot, 'dist', 'explorer');

/** Nothing from another host, no inline code: what a page might be tricked into loading does not load. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const safety = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Files under `/assets` carry a hash of what they hold in their names. */
const forever = 'public, max-age=31536000, immutable';

/** Answers a request for the page or one of its files, or answers `false` where it is for somebody else. */
export type Explorer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The explorer, or `null` where it has not been built. */
export function openExplorer(): Explorer | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    single: true,
    ignores: [/^\/assets\//u],
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
      response.setHeader('cache-control', path.startsWith('/assets/') ? forever : 'no-cache');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    // Files are small: always whole.
    delete request.headers.range;
    let mine = true;
    files(request, response, () => {
      mine = false;
    });
    return mine;
  };
}
