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
  /** @param begins told when the database is asked. */
  readonly contextOf: (request: IncomingMessage, signal: AbortSignal, begins?: () => void) => Promise<Scope>;
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

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) });
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

interface Asked {
  readonly question: Question;
  readonly document: DocumentNode;
  readonly cost: number;
}

/** What a body asks, where it may go the short way. */
function askedIn(body: Buffer, { schema, most }: ShortWay, known: Known): Asked | null {
  const asked = readQuestion(body);
  const document = asked === null ? undefined : known.get(asked.query);
  if (asked === null || document === undefined) return null;
  const { operationName = null, variables } = asked;
  if (getOperationAST(document, operationName)?.operation !== 'query') return null;
  const cost = costOf(schema, document, operationName, variables ?? {});
  return cost > most ? null : { question: asked, document, cost };
}

/** Answers requests, the short way where they are known. Who asks the same before the database is asked gets the same answer. */
export function shortWay(way: ShortWay, known: Known) {
  const { schema, api, isAcross, contextOf, observe } = way;
  /** Answers that are still to be read, by what is asked; `null` comes where one has errors. */
  const open = new Map<string, Promise<string | null>>();
  /** The answer of a request of its own, and its text, which others may wait for until the database is asked. */
  const execute = (request: IncomingMessage, response: ServerResponse, key: string, { question, document }: Asked) => {
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    const { operationName = null, variables } = question;
    const close = (): void => {
      if (open.get(key) === shared) open.delete(key);
    };
    const result = (async () => {
      const contextValue = await contextOf(request, leaving.signal, close);
      return executeKnown({ schema, document, operationName, variableValues: variables ?? {}, contextValue });
    })();
    const text = result.then((x) => (x.errors === undefined ? JSON.stringify({ data: x.data }) : null));
    const shared = text.catch(() => null);
    open.set(key, shared);
    void shared.then(close);
    return { result, text };
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { origin, 'content-encoding': encoding } = request.headers;
    const type = request.method === 'POST' && request.url === '/graphql' ? answerType(request) : null;
    const isPlain = type !== null && encoding === undefined && !(isAcross && origin !== undefined);
    const body = isPlain ? await readSmall(request) : null;
    const asked = body === null ? null : askedIn(body, way, known);
    if (body === null || type === null || asked === null) {
      if (body !== null) request.unshift(body);
      return api(request, response);
    }
    const key = body.toString('latin1');
    const same = (await open.get(key)) ?? null;
    const own = same === null ? execute(request, response, key, asked) : null;
    const answer = own === null ? same : await own.text;
    if (own !== null && answer === null) return tell(way, request, response, body, await own.result);
    observe(request, asked.cost);
    send(response, type, answer ?? '');
  };
}
