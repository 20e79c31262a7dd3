/**
 * The schema that documents are compiled against: the same, but that an enum whose values are called otherwise in the
 * graph is a scalar there. The compiler can leave plain scalars and enums as they are, which spares a call and a path for
 * each of them; it cannot leave out those alone whose values are their names.
 */
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  BREAK,
  type DocumentNode,
  type GraphQLEnumType,
  GraphQLScalarType,
  type GraphQLSchema,
  isEnumType,
  Kind,
  visit,
} from 'graphql';

const isCalledOtherwise = (type: GraphQLEnumType): boolean =>
  type.getValues().some(({ name, value }) => name !== value);

const asScalar = (type: GraphQLEnumType): GraphQLScalarType =>
  new GraphQLScalarType({
    name: type.name,
    serialize: (value) => type.serialize(value),
    parseValue: (value) => type.parseValue(value),
    parseLiteral: (node, variables) => type.parseLiteral(node, variables),
  });

const made = new WeakMap<GraphQLSchema, GraphQLSchema>();

export function compiledSchema(schema: GraphQLSchema): GraphQLSchema {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const compiled = mapSchema(schema, {
    [MapperKind.TYPE]: (type) => (isEnumType(type) && isCalledOtherwise(type) ? asScalar(type) : type),
  });
  made.set(schema, compiled);
  return compiled;
}

const OF_SCHEMA: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Whether a document asks for the schema itself, which has to be told as it is. */
export function asksSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      asks ||= OF_SCHEMA.has(name.value);
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}
