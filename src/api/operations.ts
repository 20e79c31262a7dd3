/** Stored operations: the questions of `schema/operations`, asked by name or by the digest of their text. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga';
import { globSync } from 'tinyglobby';
import { z } from 'zod';
import { packageRoot } from '../package-root.ts';

/** The text of every stored operation, by its name in small letters: `attendance`. */
export function readOperations(): ReadonlyMap<string, string> {
  const folder = join(packageRoot, 'schema', 'operations');
  const files = globSync('*.graphql', { cwd: folder }).sort();
  return new Map(files.map((file) => [basename(file, '.graphql'), readFileSync(join(folder, file), 'utf8')]));
}

const asked = z.object({ documentId: z.string() });
const apollo = z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }) });

/** The id in a request: `documentId` in the body or the address, or the digest that Apollo's clients send. */
function idIn(params: GraphQLParams, request: Request): string | null {
  const inBody = asked.safeParse(params);
  if (inBody.success) return inBody.data.documentId;
  const inAddress = new URL(request.url, 'http://localhost').searchParams.get('documentId');
  if (inAddress !== null) return inAddress;
  const hashed = apollo.safeParse(params.extensions);
  return hashed.success ? `sha256:${hashed.data.persistedQuery.sha256Hash}` : null;
}

const refusal = (code: string, message: string) => () =>
  createGraphQLError(message, { extensions: { code, http: { status: 400 } } });

/**
 * Answers stored operations by `documentId`.
 *
 * @param only refuses every other query.
 */
export function storedOperations(only: boolean): Plugin {
  const byName = readOperations();
  const byId = new Map(
    [...byName].flatMap(([name, text]) => [
      [name, text],
      [`sha256:${createHash('sha256').update(text).digest('hex')}`, text],
    ]),
  );
  const names = [...byName.keys()].join(', ');
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: idIn,
    getPersistedOperation: (id) => byId.get(id) ?? null,
    customErrors: {
      notFound: refusal('PERSISTED_QUERY_NOT_FOUND', `no such stored operation: there are ${names}`),
      keyNotFound: refusal('BAD_REQUEST', `nothing is asked: send a query, or the documentId of one of ${names}`),
      persistedQueryOnly: refusal('STORED_OPERATIONS_ONLY', `only stored operations are answered here: ${names}`),
    },
  });
}
