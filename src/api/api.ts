/** The GraphQL API over HTTP, as a handler that any server can carry. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, useExecutionCancellation, type YogaServerInstance } from 'graphql-yoga';
import type { Database } from '../graph/database.ts';
import { createContext, type Scope } from './context.ts';
import { defaultQuery } from './default-query.ts';
import { type Log, masked } from './errors.ts';
import { limitQueries } from './guard/limits.ts';
import { createSchema } from './schema.ts';
import type { ApiSettings } from './settings.ts';

/** Tells who sends a request; `null` for nobody in particular. */
export type ActorOf = (request: Request) => string | null | Promise<string | null>;

export interface ApiOptions {
  readonly database: Database;
  readonly settings: ApiSettings;
  /** Who sends a request; nobody where it is left out. */
  readonly actorOf?: ActorOf;
  readonly log: Log;
}

/** The API at `/graphql`; ask it with `fetch`, or give it to `node:http`. */
export function createApi({
  database,
  settings,
  actorOf = () => null,
  log,
}: ApiOptions): YogaServerInstance<object, Scope> {
  const { timeout } = settings;
  return createYoga<object, Scope>({
    schema: createSchema(),
    context: async ({ request }) =>
      createContext(database, { actor: await actorOf(request), timeout, signal: request.signal }),
    graphiql: settings.graphiql ? { title: 'Renmai 人脉', defaultQuery } : false,
    renderGraphiQL,
    landingPage: false,
    cors: false,
    logging: false,
    // The server has held it to its size already.
    maxRequestBodySize: false,
    plugins: [...limitQueries(settings.limits), useExecutionCancellation()],
    maskedErrors: { maskError: (error) => masked(error, log) },
  });
}
