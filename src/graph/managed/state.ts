/** Which process the managed server is, as all processes that use it know it: a small file, written as a whole. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { systemCode } from './unavailable.ts';

const serverState = z.object({
  pid: z.int().min(1),
  started: z.string(),
  port: z.int().min(1).max(65_535),
  /** Whether it keeps running when nobody uses it. */
  pinned: z.boolean(),
  /** Whether it was told to end: it may still answer for a moment, but it is not to be joined. */
  ending: z.boolean(),
  /** Where it writes an archive of its classes when it ends. */
  draft: z.string().nullable().default(null),
});
export type ServerState = z.infer<typeof serverState>;

/** `null` when there is no file, or none that can be understood (the next server writes a new one). */
export async function readState(path: string): Promise<ServerState | null> {
  try {
    const parsed = serverState.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function writeState(path: string, state: ServerState): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(state)}\n`);
  await rename(draft, path);
}

export const removeState = (path: string): Promise<void> => rm(path, { force: true });
