/** What can be set of the API, and the variables of the environment that set it. */
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import type { AuthSettings } from './auth/identity.ts';
import type { JwtSettings } from './auth/jwt.ts';
import { isHostName } from './http/host-names.ts';
import { type LogLevel, logLevels } from './log-levels.ts';

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

export interface ApiSettings {
  /** Whether a browser that opens `/graphql` gets the editor. */
  readonly graphiql: boolean;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Whether `/metrics` answers. */
  readonly metrics: boolean;
  /** Whether only stored operations are answered. */
  readonly storedOnly: boolean;
  readonly limits: QueryLimits;
  /** How long the reads of one request may take, in milliseconds. */
  readonly timeout: number;
  /** The size of a request's body, in bytes. */
  readonly bodySize: number;
  /** Requests a minute of one address; `null` for the usual number. */
  readonly perMinute: number | null;
  readonly behindProxy: boolean;
  /** Names by which the service may be called beside its own. */
  readonly hosts: readonly string[];
  /** Origins of web pages that may ask and read answers. */
  readonly origins: readonly string[];
  readonly auth: AuthSettings;
  readonly logLevel: LogLevel;
}

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,11}$/u, 'must be a whole number from 1')
  .transform(Number);
const count = (otherwise: number) => wholeNumber.default(otherwise);
const onOff = (otherwise: boolean) =>
  z
    .enum(['on', 'off'], 'must be on or off')
    .transform((value) => value === 'on')
    .default(otherwise);
const list = (item: (text: string) => boolean, problem: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim().toLowerCase()))
    .refine((items) => items.every(item), problem)
    .default([]);

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** The variables of the environment, by their names. */
export const apiVariables = {
  RENMAI_GRAPHIQL: onOff(true),
  RENMAI_INTROSPECTION: onOff(true),
  RENMAI_METRICS: onOff(true),
  RENMAI_QUERIES: z.enum(['any', 'stored'], 'must be any or stored').default('any'),
  RENMAI_MAX_COST: count(250_000),
  RENMAI_MAX_DEPTH: count(15),
  RENMAI_MAX_ALIASES: count(30),
  RENMAI_MAX_DIRECTIVES: count(30),
  RENMAI_MAX_TOKENS: count(2_000),
  RENMAI_QUERY_SECONDS: count(10),
  RENMAI_MAX_BODY_BYTES: count(5_000_000),
  RENMAI_RATE_LIMIT: wholeNumber.optional(),
  RENMAI_BEHIND_PROXY: onOff(false),
  RENMAI_HOSTS: list(isHostName, 'must be names of hosts with commas between: renmai.example.org'),
  RENMAI_CORS_ORIGINS: list(isOrigin, 'must be origins with commas between: https://example.org'),
  RENMAI_READING: z.enum(['open', 'token'], 'must be open or token').default('open'),
  RENMAI_JWT_SECRET: z.string().min(32, 'must have 32 characters at least').optional(),
  RENMAI_JWT_JWKS: z.url({ protocol: /^https?$/u, error: 'must be the address of a JWKS document' }).optional(),
  RENMAI_JWT_ISSUER: z.string().optional(),
  RENMAI_JWT_AUDIENCE: z.string().optional(),
  RENMAI_LOG: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('error'),
};
const variables = z.object(apiVariables);
type Given = z.infer<typeof variables>;

function jwt(given: Given): JwtSettings | null {
  const { RENMAI_JWT_SECRET: secret, RENMAI_JWT_JWKS: jwks } = given;
  const { RENMAI_JWT_ISSUER: issuer, RENMAI_JWT_AUDIENCE: audience } = given;
  if (secret === undefined && jwks === undefined) {
    if (issuer === undefined && audience === undefined) return null;
    throw new ConfigError(
      'RENMAI_JWT_ISSUER or RENMAI_JWT_AUDIENCE is set: set RENMAI_JWT_SECRET or RENMAI_JWT_JWKS too',
    );
  }
  if (secret !== undefined && jwks !== undefined)
    throw new ConfigError('RENMAI_JWT_SECRET and RENMAI_JWT_JWKS are both set: set one of them');
  if (issuer === undefined || audience === undefined)
    throw new ConfigError('JWTs are only taken from a known issuer: set RENMAI_JWT_ISSUER and RENMAI_JWT_AUDIENCE');
  return { key: secret === undefined ? { jwks: jwks ?? '' } : { secret }, issuer, audience };
}

/**
 * The settings as the environment gives them.
 * @throws ConfigError where two of them contradict each other.
 */
export function apiSettings(given: Given): ApiSettings {
  return {
    graphiql: given.RENMAI_GRAPHIQL,
    introspection: given.RENMAI_INTROSPECTION,
    metrics: given.RENMAI_METRICS,
    storedOnly: given.RENMAI_QUERIES === 'stored',
    limits: {
      cost: given.RENMAI_MAX_COST,
      depth: given.RENMAI_MAX_DEPTH,
      aliases: given.RENMAI_MAX_ALIASES,
      directives: given.RENMAI_MAX_DIRECTIVES,
      tokens: given.RENMAI_MAX_TOKENS,
    },
    timeout: given.RENMAI_QUERY_SECONDS * 1000,
    bodySize: given.RENMAI_MAX_BODY_BYTES,
    perMinute: given.RENMAI_RATE_LIMIT ?? null,
    behindProxy: given.RENMAI_BEHIND_PROXY,
    hosts: given.RENMAI_HOSTS,
    origins: given.RENMAI_CORS_ORIGINS,
    auth: { openReading: given.RENMAI_READING === 'open', jwt: jwt(given) },
    logLevel: given.RENMAI_LOG,
  };
}

/** The settings where nothing is set. */
export const usualSettings: ApiSettings = apiSettings(variables.parse({}));
