/** The executable schema: the SDL files of `schema/api` and the resolvers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isScalarType } from 'graphql';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../package-root.ts';
import { cursorOf } from './connection.ts';
import { resolvers } from './resolvers/index.ts';

/** Reads a property; one that is a function is called when the field is asked for. */
const property: GraphQLFieldResolver<unknown, unknown> = (source, args, context, { fieldName }) => {
  const value = typeof source === 'object' && source !== null ? Reflect.get(source, fieldName) : undefined;
  return typeof value === 'function' ? value.call(source, args, context) : value;
};

/** Whose properties may be functions: what is put together from several reads. Others are rows, as they were read. */
const putTogether = /(?:Connection|PageInfo|Statistics|DecidedFact)$/u;

/** Compiled documents do not call what they find, as the reference implementation does: it has to be said of each field. */
function withProperties(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // The scalars of our own come with code, and say in the SDL what they are.
    if (isScalarType(type)) type.description ??= type.astNode?.description?.value;
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (field.resolve === undefined && field.name === 'cursor') field.resolve = cursorOf;
        else if (field.resolve === undefined && putTogether.test(type.name)) field.resolve = property;
  }
  return schema;
}

/** Builds the schema; a resolver without a field, or a type that cannot be told apart, is an error. */
export function createSchema(): GraphQLSchema {
  const folder = join(packageRoot, 'schema', 'api');
  const files = globSync('*.graphql', { cwd: folder }).sort();
  const typeDefs = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const schema = makeExecutableSchema({
    typeDefs,
    // Where each word of the SDL stands is never asked, and takes megabytes.
    noLocation: true,
    resolvers,
    resolverValidationOptions: { requireResolversForResolveType: 'error', requireResolversToMatchSchema: 'error' },
  });
  return withProperties(schema);
}
