/** Lists the files of a folder and its subfolders; what may not be read is told, not left out in silence. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../src/errors.ts';
import { fileError } from './bytes.ts';

export interface Walked {
  readonly files: string[];
  readonly problems: InputError[];
}

/** Looks into a folder; links are followed, but not to a folder that is above it or was seen before. */
async function visit(folder: string, seen: Set<string>, out: Walked): Promise<void> {
  const { dev, ino } = await stat(folder);
  const key = `${dev}:${ino}`;
  if (seen.has(key)) return;
  seen.add(key);
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (!entry.name.startsWith('.')) await guarded(join(folder, entry.name), entry, seen, out);
}

/** What cannot be looked at is a problem of its own: what lies beside it is found all the same. */
async function guarded(path: string, entry: Dirent | null, seen: Set<string>, out: Walked): Promise<void> {
  try {
    const kind = entry === null || entry.isSymbolicLink() ? await stat(path) : entry;
    if (kind.isDirectory()) await visit(path, seen, out);
    // Anything else, such as a pipe, might be waited for in vain.
    else if (kind.isFile()) out.files.push(path);
  } catch (error) {
    const told = fileError(path, error);
    if (!(told instanceof InputError)) throw told;
    out.problems.push(told);
  }
}

/** All files below a folder, in no order; names that start with a dot are left out. */
export async function walk(folder: string): Promise<Walked> {
  const out: Walked = { files: [], problems: [] };
  await guarded(folder, null, new Set(), out);
  return out;
}
