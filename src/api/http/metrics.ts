/** Figures of the service for Prometheus. No label comes from clients: what they choose has no end. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** One request to the server, once it is answered. `route` is one of ours, `seconds` from its first byte to the last of the answer. */
  request(route: string, status: number, seconds: number): void;
  /** One GraphQL operation and what it may have brought; errors by their codes. */
  operation(cost: number, codes: readonly string[]): void;
  /** All figures as Prometheus reads them. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Figures of the process: memory, CPU, the event loop. They are kept once, however many services run in it. */
let ofProcess: Registry | undefined;
function processFigures(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** The figures of one service. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const requests = new Histogram({
    name: 'renmai_http_request_duration_seconds',
    help: 'How long requests took, from the first byte to the last.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const operations = new Histogram({
    name: 'renmai_graphql_operation_cost',
    help: 'How many objects operations may have brought.',
    buckets: [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000],
    registers,
  });
  const errors = new Counter({
    name: 'renmai_graphql_errors_total',
    help: 'Errors that clients were told, by their codes.',
    labelNames: ['code'],
    registers,
  });
  const all = Registry.merge([processFigures(), ...registers]);
  return {
    request: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    operation(cost, codes) {
      operations.observe(cost);
      for (const code of codes) errors.inc({ code });
    },
    text: () => all.metrics(),
    contentType: all.contentType,
  };
}
