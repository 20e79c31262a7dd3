/** Answers of the server itself, beside those of GraphQL. */
import type { ServerResponse } from 'node:http';

/** Answers with JSON. */
export function respond(response: ServerResponse, status: number, content: object): void {
  const body = JSON.stringify(content);
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(body);
}

/** A request that goes no further, in the form in which GraphQL tells errors. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly limit?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with an error as GraphQL would. What is left of the body is not read. */
export function refuse(response: ServerResponse, { status, code, message, limit, headers = {} }: Refusal): void {
  response.setHeader('connection', 'close');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  respond(response, status, { errors: [{ message, extensions: { code, ...(limit === undefined ? {} : { limit }) } }] });
}
