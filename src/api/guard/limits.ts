/** Refuses queries that ask too much, before anything is read. */
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { ExecutionArgs } from 'graphql';
import { createGraphQLError, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { QueryLimits } from '../settings.ts';
import { costOf } from './cost.ts';

const refused = (code: string, message: string, extensions: object) =>
  createGraphQLError(message, { extensions: { code, ...extensions, http: { spec: true, status: 400 } } });

/** The family's plugins say which limit was passed; clients get it as a code too. */
const refusing = (code: string, limit: number) => ({
  n: limit,
  onReject: [
    (_: unknown, { message }: { readonly message: string }) => {
      throw refused(code, message.replace(/^Syntax Error: /u, ''), { limit });
    },
  ],
});

const costs = new WeakMap<object, number>();

/** What the hooks of executing and subscribing both hand on. */
type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'> & {
  readonly contextValue: YogaInitialContext;
};

/** What the operation of a context may cost; 0 where there was none to count. */
export const costIn = (context: object): number => costs.get(context) ?? 0;

function refuseCostly(limit: number, args: Asked): void {
  const { schema, document, operationName, variableValues, contextValue } = args;
  const cost = costOf(schema, document, operationName, variableValues ?? {});
  costs.set(contextValue, cost);
  if (cost <= limit) return;
  const advice = 'ask for smaller pages (first, last), for fewer lists within lists, or in several queries';
  const told = Number.isFinite(cost) ? `${cost} objects` : 'more objects than can be counted';
  const known = Number.isFinite(cost) ? { cost } : {};
  throw refused('QUERY_TOO_COSTLY', `this may bring ${told}, and ${limit} is the limit: ${advice}`, {
    ...known,
    limit,
  });
}

/** The plugins that hold queries to `limits`. */
export const limitQueries = ({ cost, depth, aliases, directives, tokens }: QueryLimits): Plugin[] => [
  maxTokensPlugin(refusing('QUERY_TOO_LONG', tokens)),
  maxDepthPlugin({ ...refusing('QUERY_TOO_DEEP', depth), flattenFragments: true }),
  maxAliasesPlugin(refusing('TOO_MANY_ALIASES', aliases)),
  maxDirectivesPlugin(refusing('TOO_MANY_DIRECTIVES', directives)),
  {
    onExecute: ({ args }) => refuseCostly(cost, args),
    onSubscribe: ({ args }) => refuseCostly(cost, args),
  },
];
