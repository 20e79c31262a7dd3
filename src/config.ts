/** The settings of Renmai, read from the environment and parsed once. */
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { type ApiSettings, apiSettings, apiVariables } from './api/settings.ts';
import { ConfigError } from './errors.ts';
import type { DatabaseSettings } from './graph/database.ts';

/** The Neo4j that Renmai runs for itself where no server is named. */
export interface ManagedSettings {
  /** The folder of the data (`RENMAI_HOME`). */
  readonly home: string;
  /** The folder of what can be fetched again. */
  readonly cache: string;
  /** The bolt port to listen on; `null` for any that is free. */
  readonly port: number | null;
  /** The most memory that the Java heap may take, as Java writes it: `1g`. */
  readonly heap: string;
  /** Memory for cached pages of the store: `512m`. */
  readonly pageCache: string;
  /** Further settings of Neo4j, each as a line of its settings file. */
  readonly more?: readonly string[];
}

export interface Config {
  /** The user's own server; `null` for the managed one. */
  readonly server: DatabaseSettings | null;
  readonly managed: ManagedSettings;
  /** The address that `serve` listens on. */
  readonly host: string;
  readonly port: number;
  readonly api: ApiSettings;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

const serverUri = z.string().superRefine((value, context) => {
  const parts = /^([a-z0-9+]+):\/\/([^/?#]+)/iu.exec(value);
  if (!schemes.includes(parts?.[1]?.toLowerCase() ?? '') || parts?.[2] === undefined)
    context.addIssue(`must be an address like neo4j://host:7687 (${schemes.join(', ')})`);
  else if (parts[2].includes('@'))
    context.addIssue('must not hold a login: put it into NEO4J_USERNAME and NEO4J_PASSWORD');
  else if (Number(/:(\d+)$/u.exec(parts[2])?.[1] ?? 0) > 65_535)
    context.addIssue('must end in a port, a whole number up to 65535');
});
const port = z
  .string()
  .regex(/^\d{1,5}$/u, 'must be a port, a whole number up to 65535')
  .transform(Number);
const anyPort = port.refine((value) => value <= 65_535, 'must be a port, a whole number up to 65535');
const memory = z.string().regex(/^[1-9]\d{0,8}[kmg]$/iu, 'must be an amount of memory like 512m or 2g');
const text = z.string();

const settings = z.object({
  NEO4J_URI: serverUri.optional(),
  NEO4J_USERNAME: text.optional(),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_DATABASE: text.optional(),
  RENMAI_HOME: text.optional(),
  RENMAI_HOST: text.default('127.0.0.1'),
  RENMAI_PORT: anyPort.default(4000),
  RENMAI_NEO4J_PORT: anyPort.refine((value) => value > 0, 'must be a port from 1').optional(),
  RENMAI_NEO4J_HEAP: memory.default('1g'),
  RENMAI_NEO4J_PAGECACHE: memory.default('512m'),
  ...apiVariables,
  XDG_DATA_HOME: text.optional(),
  XDG_CACHE_HOME: text.optional(),
});
type Settings = z.infer<typeof settings>;

/** All variables that are read. */
export const settingNames: readonly string[] = [...Object.keys(settings.shape), 'RENMAI_DEBUG'];

const secrets = ['NEO4J_PASSWORD', 'RENMAI_JWT_SECRET'];

/** A secret is named, not shown. */
const shown = (name: string, value: string | undefined): string =>
  secrets.includes(name) || value?.includes('@') ? name : `${name} is "${value}"`;

function parse(environment: Environment): Settings {
  // A variable that is set to nothing is as good as unset: a compose file passes on empty ones.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => (value ?? '').trim() !== ''));
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = path.map(String).join('.');
    return `${shown(name, environment[name])}: it ${message}`;
  });
  throw new ConfigError(problems.join('; '));
}

function server(given: Settings): DatabaseSettings | null {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = given;
  if (uri === undefined) {
    const idle = (['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const).find((x) => given[x] !== undefined);
    if (idle === undefined) return null;
    throw new ConfigError(`${idle} is set but NEO4J_URI is not: set NEO4J_URI too, or unset ${idle}`);
  }
  if (username !== undefined && password === undefined)
    throw new ConfigError('NEO4J_USERNAME is set but NEO4J_PASSWORD is not: set both, or neither for no login');
  return {
    uri,
    username: password === undefined ? null : (username ?? 'neo4j'),
    password: password ?? null,
    database: database ?? null,
  };
}

/** A folder by the XDG rules, which have relative paths ignored. */
const xdg = (named: string | undefined, ...fallback: string[]): string =>
  join(named !== undefined && isAbsolute(named) ? named : join(homedir(), ...fallback), 'renmai');

/**
 * Reads the settings. Relative paths are taken from the working directory.
 *
 * @throws ConfigError naming every setting that cannot be understood.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = parse(environment);
  return {
    server: server(given),
    managed: {
      home: given.RENMAI_HOME === undefined ? xdg(given.XDG_DATA_HOME, '.local', 'share') : resolve(given.RENMAI_HOME),
      cache: xdg(given.XDG_CACHE_HOME, '.cache'),
      port: given.RENMAI_NEO4J_PORT ?? null,
      heap: given.RENMAI_NEO4J_HEAP,
      pageCache: given.RENMAI_NEO4J_PAGECACHE,
    },
    host: given.RENMAI_HOST,
    port: given.RENMAI_PORT,
    api: apiSettings(given),
  };
}
