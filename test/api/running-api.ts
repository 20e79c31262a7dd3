/** The API on the tests' Neo4j, over real HTTP, and a small client for it. */

import { z } from 'zod';
import type { ActorOf } from '../../src/api/api.ts';
import { createLog } from '../../src/api/log.ts';
import { type ServeSettings, type Service, serve } from '../../src/api/server.ts';
import { usualSettings } from '../../src/api/settings.ts';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Database } from '../../src/graph/database.ts';
import { type SeedGraph, seed } from '../support/graph-seed.ts';
import { emptyDatabase } from '../support/neo4j.ts';

const error = z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() });
const response = z.object({ data: z.unknown().optional(), errors: z.array(error).optional() });

/** A log that says nothing. */
export const silent = createLog('silent');

/** Any free port of this machine, and time for a server that has planned nothing yet. */
export const testSettings: ServeSettings = { ...usualSettings, host: '127.0.0.1', port: 0, timeout: 100_000 };

export interface RunningApi {
  readonly database: Database;
  readonly service: Service;
  /** What the server wrote to its log. */
  readonly logged: readonly { readonly message: string; readonly details: Readonly<Record<string, unknown>> }[];
  /** The whole answer, errors included. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<z.infer<typeof response>>;
  /** The data of an answer without errors, read by `schema`. */
  data<T>(schema: z.ZodType<T>, query: string, variables?: object): Promise<T>;
  stop(): Promise<void>;
}

/** Empties the tests' Neo4j, puts the graph there, and serves it. */
export async function startApi(
  graph: SeedGraph,
  settings: Partial<ServeSettings> = {},
  actorOf?: ActorOf,
): Promise<RunningApi> {
  const database = await emptyDatabase();
  await applyConstraints(database);
  await database.execute('CALL db.awaitIndexes(60)');
  await seed(database, graph);
  const logged: { message: string; details: Readonly<Record<string, unknown>> }[] = [];
  const log = {
    ...silent,
    error: (message: string, details: Readonly<Record<string, unknown>>) => void logged.push({ message, details }),
  };
  const service = await serve({
    database,
    settings: { ...testSettings, ...settings },
    log,
    ...(actorOf && { actorOf }),
  });
  const ask: RunningApi['ask'] = async (query, variables = {}, more = {}) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', ...more };
    return response.parse(await (await fetch(`${service.url}/graphql`, { method: 'POST', headers, body })).json());
  };
  return {
    ...{ database, service, logged, ask },
    async data(schema, query, variables) {
      const answer = await ask(query, variables);
      if (answer.errors !== undefined) throw new Error(answer.errors.map((x) => x.message).join('; '));
      return schema.parse(answer.data);
    },
    async stop() {
      await service.close();
      await database.close();
    },
  };
}
