/** The GraphQL API over HTTP, as a handler that any server can carry. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Database } from '../graph/database.ts';
import { createContext, type Scope } from './context.ts';
import { defaultQuery } from './default-query.ts';
import { type Log, masked } from './errors.ts';
import { createSchema } from './schema.ts';

export interface ApiSettings {
  /** Whether a browser that opens `/graphql` gets the editor. */
  readonly graphiql: boolean;
}

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
  return createYoga<object, Scope>({
    schema: createSchema(),
    context: async ({ request }) => createContext(database, await actorOf(request)),
    graphiql: settings.graphiql ? { title: 'Renmai 人脉', defaultQuery } : false,
    renderGraphiQL,
    landingPage: false,
    cors: false,
    logging: false,
    maskedErrors: { maskError: (error) => masked(error, log) },
  });
}
