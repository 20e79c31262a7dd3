/** The executable schema: the SDL files of `schema/api` and the resolvers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../package-root.ts';
import { resolvers } from './resolvers/index.ts';

/** Builds the schema; a resolver without a field, or a type that cannot be told apart, is an error. */
export function createSchema(): GraphQLSchema {
  const folder = join(packageRoot, 'schema', 'api');
  const files = globSync('*.graphql', { cwd: folder }).sort();
  const typeDefs = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversForResolveType: 'error', requireResolversToMatchSchema: 'error' },
  });
}
