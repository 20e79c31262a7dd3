/**
 * API keys: 256 random bits each, shown once, kept in the database as their SHA-256. Nothing slower is needed, since
 * there is nothing to guess.
 */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { RenmaiError } from '../../errors.ts';
import type { Database } from '../../graph/database.ts';
import type { Identity, TokenReader } from './identity.ts';

const prefix = 'renmai_';
/** How long a key that was read is known without asking again, in milliseconds: a revoked one works so much longer. */
const remembered = 5_000;
/** So that guesses do not fill the memory. */
const mostRemembered = 1_000;

export const isKey = (token: string): boolean => token.startsWith(prefix);

const idOf = (key: string): string => `key:${createHash('sha256').update(key).digest('hex')}`;

const row = z.object({ name: z.string(), writes: z.boolean(), createdAt: z.string() });
export type StoredKey = z.infer<typeof row>;

const readKey = `// keys: one
MATCH (k:Renmai {id: $id})
RETURN k.name AS name, k.writes AS writes, k.createdAt AS createdAt`;

/** Reads keys as they stand in the database. */
export function keyReader(database: Pick<Database, 'read'>): TokenReader {
  const known = new Map<string, { readonly identity: Identity | null; readonly until: number }>();
  return async (key) => {
    const id = idOf(key);
    const seen = known.get(id);
    if (seen !== undefined && seen.until > performance.now()) return seen.identity;
    const [found] = (await database.read(readKey, { id })).map((one) => row.parse(one));
    const identity = found === undefined ? null : { name: found.name, writes: found.writes };
    if (known.size >= mostRemembered) known.clear();
    known.set(id, { identity, until: performance.now() + remembered });
    return identity;
  };
}

const createKey = `// keys: create
OPTIONAL MATCH (other:Renmai {name: $name}) WHERE other.id STARTS WITH 'key:'
WITH count(other) AS others WHERE others = 0
CREATE (k:Renmai {id: $id, name: $name, writes: $writes, createdAt: $createdAt})
RETURN k.id AS id`;

/**
 * Makes a key and answers it; it is not to be had again.
 *
 * @param name who it is for: what is written with it is written as theirs.
 * @throws RenmaiError when somebody of that name has one.
 */
export async function makeKey(database: Database, { name, writes }: Identity): Promise<string> {
  const key = `${prefix}${randomBytes(32).toString('base64url')}`;
  const createdAt = new Date().toISOString();
  const made = await database.write((run) => run(createKey, { id: idOf(key), name, writes, createdAt }));
  if (made.length > 0) return key;
  throw new RenmaiError(`"${name}" has a key: revoke it first (renmai token --revoke ${name}), or choose another name`);
}

/** All keys by name, without the keys themselves. */
export async function listKeys(database: Database): Promise<StoredKey[]> {
  const rows = await database.read(
    `// keys: all
MATCH (k:Renmai) WHERE k.id STARTS WITH 'key:'
RETURN k.name AS name, k.writes AS writes, k.createdAt AS createdAt ORDER BY name`,
  );
  return rows.map((one) => row.parse(one));
}

/** @throws RenmaiError when nobody of that name has a key. */
export async function revokeKey(database: Database, name: string): Promise<void> {
  const gone = await database.write((run) =>
    run("// keys: revoke\nMATCH (k:Renmai {name: $name}) WHERE k.id STARTS WITH 'key:' DELETE k RETURN 1 AS one", {
      name,
    }),
  );
  if (gone.length === 0) throw new RenmaiError(`nobody called "${name}" has a key: see renmai token --list`);
}
