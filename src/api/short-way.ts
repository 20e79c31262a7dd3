/**
 * The short way for questions that were answered before: a document that was read, checked and executed without an error
 * needs none of that again. Only what differs from time to time is looked at: the variables, the cost, the time. Whatever
 * is out of the ordinary, the answer with an error above all, goes the whole way.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Plugin, YogaServerInstance } from 'graphql-yoga';
import { z } from 'zod';
import { answeredAlready, executeKnown } from './compiled.ts';
import type { Scope } from './context.ts';
import { costOf } from './guard/cost.ts';

/** What Node's server hands on with a request. */
export interface OfNode {
  readonly req: IncomingMessage;
}

/** How many documents are known at a time, and how long one may be. */
const MOST = 500;
const LONGEST = 20_000;

const question = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().min(1).nullish(),
  // Clients say in them who they are; a stored operation is for others to find.
  extensions: z.looseObject({ persistedQuery: z.undefined().optional() }).nullish(),
});
type Question = z.infer<typeof question>;

/** The media type of the answer, as the request prefers it; `null` where it is for others to tell. */
function answerType({ headers: { accept = '*/*' } }: IncomingMessage): string | null {
  const [first = ''] = accept.split(',', 1);
  const type = first.split(';', 1)[0]?.trim() ?? '';
  if (type === '*/*') return 'application/json';
  return ['application/json', 'application/graphql-response+json'].includes(type) ? type : null;
}

/** The body of a request, where it has come as a whole; otherwise, as what is put back with `unread`, it stays to be read. */
async function readSmall(request: IncomingMessage): Promise<Buffer | null> {
  if (request.readableLength === 0)
    await new Promise((resolve) => request.once('readable', resolve).once('close', resolve));
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (request.readableLength !== length || length === 0) return null;
  const body: unknown = request.read(length);
  return Buffer.isBuffer(body) ? body : null;
}

function readQuestion(body: Buffer): Question | null {
  try {
    return question.safeParse(JSON.parse(body.toString())).data ?? null;
  } catch {
    return null;
  }
}

export interface ShortWay {
  readonly schema: GraphQLSchema;
  /** The whole way. */
  readonly api: YogaServerInstance<OfNode, Scope>;
  /** Whether pages of other origins may ask, whose answers need headers for that. */
  readonly isAcross: boolean;
  /** The most that a question may cost. */
  readonly most: number;
  readonly contextOf: (request: IncomingMessage, signal: AbortSignal) => Scope | Promise<Scope>;
  /** Told of every answer that was given. */
  readonly observe: (request: IncomingMessage, cost: number) => void;
}

/** The documents that are known, by their texts; a plugin of the whole way fills them. */
export class Known {
  readonly #documents = new Map<string, DocumentNode>();

  get(text: string): DocumentNode | undefined {
    return this.#documents.get(text);
  }

  readonly plugin: Plugin = {
    onExecute: ({ args: { document, operationName, contextValue } }) => {
      const text = contextValue.params.query;
      const isQuestion = getOperationAST(document, operationName)?.operation === 'query';
      if (text === undefined || text.length > LONGEST || !isQuestion || this.#documents.has(text)) return;
      return {
        onExecuteDone: ({ result }) => {
          if (!('data' in result) || result.errors !== undefined) return;
          if (this.#documents.size >= MOST) this.#documents.clear();
          this.#documents.set(text, document);
        },
      };
    },
  };
}

function send(response: ServerResponse, type: string, { data }: ExecutionResult): void {
  const body = Buffer.from(JSON.stringify({ data }));
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': body.length });
  response.end(body);
}

/** Answers with what the whole way makes of a result with errors: which of them are told, and the status. */
async function tell(
  { api }: ShortWay,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  result: ExecutionResult,
): Promise<void> {
  answeredAlready.set(request, result);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const init = { method: 'POST', headers: Object.fromEntries(headers), body: body.toString() };
  const answer = await api.fetch(new URL('/graphql', 'http://localhost'), init, { req: request });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body === null) response.end();
  else Readable.from(answer.body).pipe(response);
}

/** Answers a request, the short way where it is known. */
export function shortWay(way: ShortWay, known: Known) {
  const { schema, api, isAcross, most, contextOf, observe } = way;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const type = answerType(request);
    const isPlain = request.method === 'POST' && request.url === '/graphql' && type !== null;
    const { origin, 'content-encoding': encoding } = request.headers;
    const mayRead = isPlain && !(isAcross && origin !== undefined) && encoding === undefined;
    const body = mayRead ? await readSmall(request) : null;
    const asked = body === null ? null : readQuestion(body);
    const document = asked === null ? undefined : known.get(asked.query);
    const variables = asked?.variables ?? {};
    const operationName = asked?.operationName ?? null;
    const cost = document === undefined ? 0 : costOf(schema, document, operationName, variables);
    const isQuestion = document !== undefined && getOperationAST(document, operationName)?.operation === 'query';
    if (body === null || type === null || document === undefined || cost > most || !isQuestion) {
      if (body !== null) request.unshift(body);
      return api(request, response);
    }
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    const contextValue = await contextOf(request, leaving.signal);
    const result = await executeKnown({ schema, document, operationName, variableValues: variables, contextValue });
    if (result.errors !== undefined) return tell(way, request, response, body, result);
    observe(request, cost);
    send(response, type, result);
  };
}
