/** The GraphQL API over HTTP, as a handler that any server can carry. */
import type { IncomingMessage } from 'node:http';
import { useDisableIntrospection } from '@graphql-yoga/plugin-disable-introspection';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphQLSchema } from 'graphql';
import { createYoga, useExecutionCancellation, type YogaServerInstance } from 'graphql-yoga';
import type { Database } from '../graph/database.ts';
import { executing } from './compiled.ts';
import { createContext, type Scope } from './context.ts';
import { defaultQuery } from './default-query.ts';
import { masked } from './errors.ts';
import { limitQueries } from './guard/limits.ts';
import type { Metrics } from './http/metrics.ts';
import { observeOperations } from './http/observe.ts';
import type { Jobs } from './load/jobs.ts';
import type { Log } from './log.ts';
import { storedOperations } from './operations.ts';
import type { ApiSettings } from './settings.ts';

/** Tells who sends a request; `null` for nobody in particular. */
export type ActorOf = (request: IncomingMessage) => string | null | Promise<string | null>;

export interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly settings: ApiSettings;
  readonly actorOf: ActorOf;
  readonly jobs: Jobs;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** What Node's server hands on with a request. */
interface OfNode {
  readonly req: IncomingMessage;
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
  settings,
  actorOf,
  jobs,
  metrics,
  log,
}: ApiOptions): YogaServerInstance<OfNode, Scope> {
  const { timeout, introspection } = settings;
  return createYoga<OfNode, Scope>({
    schema,
    context: async ({ request, req }) =>
      createContext(database, { jobs, actor: await actorOf(req), timeout, signal: request.signal }),
    graphiql: settings.graphiql ? { title: 'Renmai 人脉', defaultQuery } : false,
    renderGraphiQL,
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
    ],
    maskedErrors: { maskError: (error) => masked(error, log) },
  });
}
