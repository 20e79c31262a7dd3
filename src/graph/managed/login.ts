/** The login of the managed server: a random password, set in place of Neo4j's first one. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { connect, type DatabaseSettings } from '../database.ts';
import type { Folders } from './folders.ts';
import { isAlive, type ProcessId } from './process.ts';
import { systemCode, unavailable } from './unavailable.ts';

const USERNAME = 'neo4j';
const FIRST_PASSWORD = 'neo4j';
const POLL = 100;
/** A big store that was not closed takes its time to recover. */
const LIMIT = 300_000;

/** Reads the password, or makes one. */
export async function passwordIn(path: string): Promise<string> {
  try {
    const password = (await readFile(path, 'utf8')).trim();
    if (password !== '') return password;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return password;
}

export const loginAt = (port: number, password: string): DatabaseSettings => ({
  uri: `bolt://127.0.0.1:${port}`,
  username: USERNAME,
  password,
  database: null,
});

/** The code of Neo4j's refusal; `null` when the statement went through. */
async function refusal(settings: DatabaseSettings, cypher: string, parameters = {}): Promise<string | null> {
  const database = connect(settings);
  try {
    await database.execute(cypher, parameters);
    return null;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Neo4jError ? error.cause : error;
    if (cause instanceof Neo4jError) return cause.code;
    throw error;
  } finally {
    await database.close();
  }
}

const changePassword = (settings: DatabaseSettings): Promise<string | null> =>
  refusal(
    { ...settings, password: FIRST_PASSWORD, database: 'system' },
    'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
    { from: FIRST_PASSWORD, to: settings.password },
  );

const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';

const isPassing = (code: string): boolean =>
  code === 'ServiceUnavailable' ||
  code === 'SessionExpired' ||
  // The driver has no code for a connection that was not ready in time.
  code === 'N/A' ||
  code === 'Neo.ClientError.Security.AuthenticationRateLimit' ||
  code.endsWith('.DatabaseUnavailable') ||
  code.startsWith('Neo.TransientError.');

/** One attempt at a login, with the change of the first password where it is still to be made. */
async function tryLogin(settings: DatabaseSettings, folders: Folders): Promise<boolean> {
  const code = await refusal(settings, 'RETURN 1');
  if (code === null) return true;
  if (isPassing(code)) return false;
  if (code !== UNAUTHORIZED) throw unavailable(`the managed Neo4j at ${settings.uri} answers with ${code}`);
  const change = await changePassword(settings);
  if (change === UNAUTHORIZED)
    throw unavailable(
      `the managed Neo4j refuses the password in ${folders.password}: put back the file that belongs to ` +
        `${folders.data}, or begin anew with \`renmai db reset\``,
    );
  return false;
}

/**
 * Resolves with the login when the server takes it; with `null` when its process ends before.
 *
 * @throws DatabaseError when it does not get ready, or refuses its password.
 */
export async function whenReady(
  server: ProcessId,
  port: number,
  folders: Folders,
  signal: AbortSignal | undefined,
): Promise<DatabaseSettings | null> {
  const settings = loginAt(port, await passwordIn(folders.password));
  const deadline = performance.now() + LIMIT;
  while (!(await tryLogin(settings, folders))) {
    if (!(await isAlive(server))) return null;
    if (performance.now() > deadline) throw unavailable(`the managed Neo4j (process ${server.pid}) does not get ready`);
    await sleep(POLL, undefined, { signal });
  }
  return settings;
}
