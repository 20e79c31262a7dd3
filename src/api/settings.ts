/** What can be set of the API, and the variables of the environment that set it. */
import { z } from 'zod';

export interface QueryLimits {
  /** Objects that an answer may bring at most, as `costOf` counts them. */
  readonly cost: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Words and signs of the document. */
  readonly tokens: number;
}

const usualLimits: QueryLimits = { cost: 250_000, depth: 15, aliases: 30, directives: 30, tokens: 2_000 };

export interface ApiSettings {
  /** Whether a browser that opens `/graphql` gets the editor. */
  readonly graphiql: boolean;
  readonly limits: QueryLimits;
  /** How long the reads of one request may take, in milliseconds. */
  readonly timeout: number;
  /** The size of a request's body, in bytes. */
  readonly bodySize: number;
}

export const usualSettings: ApiSettings = {
  graphiql: true,
  limits: usualLimits,
  timeout: 10_000,
  bodySize: 5_000_000,
};

const count = z
  .string()
  .regex(/^[1-9]\d{0,11}$/u, 'must be a whole number from 1')
  .transform(Number)
  .optional();
const onOff = z
  .enum(['on', 'off'], 'must be on or off')
  .transform((value) => value === 'on')
  .optional();

/** The variables, by their names. */
export const apiVariables = {
  RENMAI_GRAPHIQL: onOff,
  RENMAI_MAX_COST: count,
  RENMAI_MAX_DEPTH: count,
  RENMAI_MAX_ALIASES: count,
  RENMAI_MAX_DIRECTIVES: count,
  RENMAI_MAX_TOKENS: count,
  RENMAI_QUERY_SECONDS: count,
  RENMAI_MAX_BODY_BYTES: count,
};
const variables = z.object(apiVariables);

/** The settings as the environment gives them. */
export function apiSettings(given: z.infer<typeof variables>): ApiSettings {
  const usual = usualSettings;
  return {
    graphiql: given.RENMAI_GRAPHIQL ?? usual.graphiql,
    limits: {
      cost: given.RENMAI_MAX_COST ?? usual.limits.cost,
      depth: given.RENMAI_MAX_DEPTH ?? usual.limits.depth,
      aliases: given.RENMAI_MAX_ALIASES ?? usual.limits.aliases,
      directives: given.RENMAI_MAX_DIRECTIVES ?? usual.limits.directives,
      tokens: given.RENMAI_MAX_TOKENS ?? usual.limits.tokens,
    },
    timeout: given.RENMAI_QUERY_SECONDS === undefined ? usual.timeout : given.RENMAI_QUERY_SECONDS * 1000,
    bodySize: given.RENMAI_MAX_BODY_BYTES ?? usual.bodySize,
  };
}
