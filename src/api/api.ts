/** The GraphQL API over HTTP, as a handler that any server can carry. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { useDisableIntrospection } from '@graphql-yoga/plugin-disable-introspection';
import type { GraphQLSchema } from 'graphql';
import { createYoga, useExecutionCancellation } from 'graphql-yoga';
import type { Database } from '../graph/database.ts';
import type { PlannedReads } from '../graph/planned-reads.ts';
import { executing } from './compiled.ts';
import { createContext, type Scope } from './context.ts';
import { defaultQuery } from './default-query.ts';
import { masked } from './errors.ts';
import { limitQueries } from './guard/limits.ts';
import type { Metrics } from './http/metrics.ts';
import { noteOperation, observeOperations } from './http/observe.ts';
import { Known } from './known/documents.ts';
import { type OfNode, type ShortWay, shortWay } from './known/short-way.ts';
import type { Jobs } from './load/jobs.ts';
import type { Log } from './log.ts';
import { storedOperations } from './operations.ts';
import type { ApiSettings } from './settings.ts';

/** Tells who sends a request; `null` for nobody in particular. */
export type ActorOf = (request: IncomingMessage) => string | null | Promise<string | null>;

export interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly reads: PlannedReads;
  readonly settings: ApiSettings;
  /** How long an operation that comes now may take, in milliseconds. */
  readonly timeout: () => number;
  readonly actorOf: ActorOf;
  readonly jobs: Jobs;
  readonly metrics: Metrics;
  readonly log: Log;
}

const cors = (origins: readonly string[]) =>
  origins.length === 0
    ? false
    : {
        origin: [...origins],
        methods: ['GET', 'POST'],
        allowedHeaders: ['authorization', 'content-type'],
        maxAge: 86_400,
      };

/** The API at `/graphql`, as a listener for `node:http`. */
export function createApi({
  schema,
  database,
  reads,
  settings,
  timeout,
  actorOf,
  jobs,
  metrics,
  log,
}: ApiOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { introspection } = settings;
  const contextOf: ShortWay['contextOf'] = async (request, signal, begins) =>
    createContext(database, {
      reads,
      jobs,
      actor: await actorOf(request),
      timeout: timeout(),
      signal,
      ...(begins && { begins }),
    });
  const known = new Known();
  const yoga = createYoga<OfNode, Scope>({
    schema,
    context: ({ request, req }) => contextOf(req, request.signal),
    graphiql: settings.graphiql ? { title: 'Renmai 人脉', defaultQuery } : false,
    // The editor is 33 MB of text in memory: it comes when somebody opens it.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    landingPage: false,
    cors: cors(settings.origins),
    logging: false,
    multipart: false,
    // The server has held it to its size already.
    maxRequestBodySize: false,
    extraParamNames: ['documentId'],
    plugins: [
      storedOperations(settings.storedOnly),
      ...limitQueries(settings.limits),
      ...(introspection ? [] : [useDisableIntrospection()]),
      useExecutionCancellation(),
      executing,
      observeOperations(metrics),
      known.plugin,
    ],
    maskedErrors: { maskError: (error) => masked(error, log) },
  });
  // Where only stored operations are answered, no other becomes known.
  if (settings.storedOnly) return async (request, response) => yoga(request, response);
  const observe = (request: IncomingMessage, cost: number) => noteOperation(metrics, request, cost);
  const isAcross = settings.origins.length > 0;
  return shortWay({ schema, api: yoga, isAcross, most: settings.limits.cost, contextOf, observe }, known);
}
