/** What keeps web pages of others, and requests that are too large, from the service. */
import type { IncomingMessage } from 'node:http';
import { isLoopback, nameIn } from './host-names.ts';
import type { Refusal } from './respond.ts';

export interface Protection {
  /** The address that the server listens on. */
  readonly host: string;
  /** Names by which it may be called beside its own. */
  readonly hosts: readonly string[];
  /** Origins of web pages that may read answers. */
  readonly origins: readonly string[];
  /** The size of a body, in bytes. */
  readonly bodySize: number;
}

/**
 * A page of another site can have its own name lead to this machine, and its browser then takes the service for that
 * site's; what is asked under a name that is not the service's own is refused.
 */
function calledWrongly({ headers }: IncomingMessage, { host, hosts }: Protection): Refusal | null {
  const name = nameIn(headers.host ?? '');
  if (!isLoopback(host) || isLoopback(name) || name === host || hosts.includes(name)) return null;
  const message = `this service is not called "${name}": name it in RENMAI_HOSTS if it should be`;
  return { status: 421, code: 'WRONG_HOST', message };
}

const json = /^application\/(?:graphql\+)?json\s*(?:;|$)/iu;

/** Browsers let pages of other sites send what a form can send; nothing of that is taken. */
function sentByForm({ method, headers }: IncomingMessage): Refusal | null {
  if (method !== 'POST' || json.test(headers['content-type'] ?? '')) return null;
  const message = 'send the query as JSON, with the header content-type: application/json';
  return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message };
}

/** Pages of other sites may lead to this one, and ask nothing of it. */
function askedAcross({ headers }: IncomingMessage, { origins }: Protection): Refusal | null {
  if (headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate') return null;
  if (origins.includes(headers.origin ?? '')) return null;
  return {
    status: 403,
    code: 'CROSS_SITE',
    message: 'pages of this origin may not ask: name it in RENMAI_CORS_ORIGINS',
  };
}

function tooLarge({ headers }: IncomingMessage, { bodySize }: Protection): Refusal | null {
  const length = Number(headers['content-length'] ?? 0);
  if (length > bodySize)
    return {
      ...{ status: 413, code: 'BODY_TOO_LARGE', limit: bodySize },
      message: `the body has ${length} bytes, and ${bodySize} is the limit`,
    };
  if (headers['transfer-encoding'] === undefined) return null;
  return { status: 411, code: 'LENGTH_REQUIRED', message: 'tell the length of the body in a content-length header' };
}

/** Why a request goes no further; `null` when it may. */
export const refusalOf = (request: IncomingMessage, protection: Protection): Refusal | null =>
  calledWrongly(request, protection) ??
  askedAcross(request, protection) ??
  tooLarge(request, protection) ??
  sentByForm(request);
