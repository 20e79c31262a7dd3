/** Every request gets an id, which the answer and the log share, and is counted once it is over. */
import { randomUUID } from 'node:crypto';
import { IncomingMessage, type ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costIn } from '../guard/limits.ts';
import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';

/** What becomes known of requests while they are answered. */
const known = new WeakMap<IncomingMessage, Record<string, unknown>>();

const goodId = /^[\w.:-]{1,64}$/u;

/** The caller's own id where it is one, so that a trace goes through. */
const idOf = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && goodId.test(given) ? given : randomUUID();
};

export interface Observation {
  readonly log: Log;
  readonly metrics: Metrics;
}

/** @param route one of the server's own paths, not what the client wrote. */
export function observe(
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
  { log, metrics }: Observation,
): void {
  const started = performance.now();
  const requestId = idOf(request);
  const details: Record<string, unknown> = { requestId, method: request.method, route };
  known.set(request, details);
  response.setHeader('x-request-id', requestId);
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - started);
    metrics.request(route, response.statusCode, milliseconds / 1000);
    const ended = response.writableFinished ? {} : { gaveUp: true };
    log.info('request', { ...details, ...ended, status: response.statusCode, milliseconds });
  });
}

interface Told {
  readonly code: string;
  readonly id?: unknown;
}

const toldOf = ({ errors = [] }: ExecutionResult): Told[] =>
  errors.map(({ extensions }) => ({
    code: typeof extensions['code'] === 'string' ? extensions['code'] : 'GRAPHQL_VALIDATION_FAILED',
    ...('id' in extensions ? { id: extensions['id'] } : {}),
  }));

/** Notes an operation that was answered without an error. */
export function noteOperation(metrics: Metrics, request: IncomingMessage, cost: number): void {
  metrics.operation(cost, []);
  Object.assign(known.get(request) ?? {}, { cost });
}

/** Adds what GraphQL knows of a request: what it may cost, and the errors that were told. */
export function observeOperations(metrics: Metrics): Plugin {
  return {
    onExecutionResult({ result, context }) {
      const cost = costIn(context);
      const told = result !== undefined && 'errors' in result ? toldOf(result) : [];
      metrics.operation(
        cost,
        told.map(({ code }) => code),
      );
      const details = 'req' in context && context.req instanceof IncomingMessage ? known.get(context.req) : undefined;
      if (details !== undefined) Object.assign(details, { cost, ...(told.length > 0 ? { told } : {}) });
    },
  };
}
