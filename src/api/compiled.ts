/**
 * Executing: a document that comes again is compiled into code of its own, which answers the same and costs a fraction.
 * The first times it is executed as the reference implementation does, since compiling takes a few milliseconds.
 */
import { IncomingMessage } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { asksSchema, compiledSchema } from './compiled-schema.ts';
import type { Maybe } from './later.ts';

/** So often a document is asked for before it is compiled. */
const FEW = 3;

interface Known {
  times: number;
  /** By the name of the operation; `null` where it cannot be compiled. */
  readonly compiled: Map<string, CompiledQuery | null>;
}

const withRequest = z.object({ req: z.instanceof(IncomingMessage).optional() });

const documents = new WeakMap<DocumentNode, Known>();

/** Mutations are executed one field after the other, each of which may be seldom asked: nothing is won with them. */
const isQuery = ({ document, operationName }: ExecutionArgs): boolean =>
  getOperationAST(document, operationName)?.operation === 'query';

/** A document as code; `null` where it cannot be compiled. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): CompiledQuery | null {
  const compiled = compileQuery(compiledSchema(schema), document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
    disableLeafSerialization: true,
  });
  return isCompiledQuery(compiled) ? compiled : null;
}

function compiledFor(args: ExecutionArgs): CompiledQuery | null {
  const { schema, document, operationName } = args;
  const known = documents.get(document) ?? { times: 0, compiled: new Map() };
  documents.set(document, known);
  known.times += 1;
  const name = operationName ?? '';
  const found = known.compiled.get(name);
  if (found !== undefined) return found;
  if (known.times < FEW || !isQuery(args)) return null;
  const query = asksSchema(document) ? null : compile(schema, document, operationName);
  known.compiled.set(name, query);
  return query;
}

/** Executes an operation; fields are answered in the order in which they were asked for, as the specification has it. */
export function executeKnown(args: ExecutionArgs): Maybe<ExecutionResult> {
  const compiled = compiledFor(args);
  return compiled === null ? execute(args) : compiled.query(args.rootValue, args.contextValue, args.variableValues);
}

/** Results that there are already, by their requests: see `known/short-way.ts`. */
export const answeredAlready = new WeakMap<object, ExecutionResult>();

function resultOf(args: ExecutionArgs): Maybe<ExecutionResult> {
  const { req } = withRequest.parse(args.contextValue);
  return (req && answeredAlready.get(req)) ?? executeKnown(args);
}

export const executing: Plugin = { onExecute: ({ setExecuteFn }) => setExecuteFn(resultOf) };
