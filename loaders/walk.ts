/** Lists the files of a folder and its subfolders; what may not be read is told, not left out in silence. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../src/errors.ts';
import { fileError } from './bytes.ts';

export interface Walked {
  readonly files: string[];
  readonly problems: InputError[];
}

/** Links are followed; a link to a folder that is above it, or was seen before, is not. */
async function visit(folder: string, seen: Set<string>, out: Walked): Promise<void> {
  try {
    const { dev, ino } = await stat(folder);
    const key = `${dev}:${ino}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const isFolder = entry.isSymbolicLink() ? (await stat(path)).isDirectory() : entry.isDirectory();
      if (isFolder) await visit(path, seen, out);
      else out.files.push(path);
    }
  } catch (error) {
    const told = fileError(folder, error);
    if (!(told instanceof InputError)) throw told;
    out.problems.push(told);
  }
}

/** All files below a folder, in no order; names that start with a dot are left out. */
export async function walk(folder: string): Promise<Walked> {
  const out: Walked = { files: [], problems: [] };
  await visit(folder, new Set(), out);
  return out;
}
