/**
 * The short way for questions that were answered before: a document that was read, checked and executed without an error
 * needs none of that again. Only what differs from time to time is looked at: the variables, the cost, the time. Whatever
 * is out of the ordinary, the answer with an error above all, goes the whole way.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import { answeredAlready, executeKnown } from '../compiled.ts';
import type { Scope } from '../context.ts';
import { type Asked, askedIn, type Known } from './documents.ts';
import { answerType, readSmall, send } from './http.ts';

/** What Node's server hands on with a request. */
export interface OfNode {
  readonly req: IncomingMessage;
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
  response.end(await answer.text());
}

/** An answer that is being read. */
interface Answer {
  readonly result: Promise<ExecutionResult>;
  /** As it is sent; `null` where it has errors. */
  readonly text: Promise<string | null>;
}

/** Answers to known questions. Who asks the same before the database is asked gets the same answer. */
class Answers {
  readonly #way: ShortWay;
  /** Those that are still to be read, by what is asked. */
  readonly #open = new Map<string, Promise<string | null>>();

  constructor(way: ShortWay) {
    this.#way = way;
  }

  /** The answer that somebody else waits for; `null` where nobody does, or it has errors. */
  async shared(key: string): Promise<string | null> {
    return (await this.#open.get(key)) ?? null;
  }

  read(request: IncomingMessage, response: ServerResponse, key: string, { question, document }: Asked): Answer {
    const { schema, contextOf } = this.#way;
    const leaving = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) leaving.abort();
    });
    const close = (): void => {
      if (this.#open.get(key) === shared) this.#open.delete(key);
    };
    const execute = async (): Promise<ExecutionResult> => {
      const { operationName = null, variables } = question;
      const contextValue = await contextOf(request, leaving.signal, close);
      return executeKnown({ schema, document, operationName, variableValues: variables ?? {}, contextValue });
    };
    const result = execute();
    const text = result.then(({ data, errors }) => (errors === undefined ? JSON.stringify({ data }) : null));
    const shared = text.catch(() => null);
    this.#open.set(key, shared);
    void shared.then(close);
    return { result, text };
  }
}

/** Answers requests, the short way where it is known. */
export function shortWay(way: ShortWay, known: Known) {
  const { schema, api, isAcross, most, observe } = way;
  const answers = new Answers(way);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { origin, 'content-encoding': encoding } = request.headers;
    const type = request.method === 'POST' && request.url === '/graphql' ? answerType(request) : null;
    const isPlain = type !== null && encoding === undefined && !(isAcross && origin !== undefined);
    const body = isPlain ? await readSmall(request) : null;
    const asked = body === null ? null : askedIn(body, known, schema, most);
    if (body === null || type === null || asked === null) {
      if (body !== null) request.unshift(body);
      return api(request, response);
    }
    const key = body.toString('latin1');
    const same = await answers.shared(key);
    const own = same === null ? answers.read(request, response, key, asked) : null;
    const text = own === null ? same : await own.text;
    if (own !== null && text === null) return tell(way, request, response, body, await own.result);
    observe(request, asked.cost);
    send(response, type, text ?? '');
  };
}
