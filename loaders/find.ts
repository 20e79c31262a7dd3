/** Paths as a user names them (files, folders, globs, `-`) → the sources to read, each once, sorted. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../src/errors.ts';
import { fileError } from './bytes.ts';
import type { FileSource, StdinSource } from './loaded.ts';
import { sidecarOf, sourceOf } from './source.ts';
import { walk } from './walk.ts';

export interface Found {
  readonly sources: readonly (FileSource | StdinSource)[];
  readonly problems: readonly InputError[];
}

const articleExtensions: ReadonlySet<string> = new Set(['', '.txt', '.json', '.jsonl', '.ndjson']);
const holdsArticles = (path: string): boolean => articleExtensions.has(extname(path).toLowerCase());

/** Whether a path is not a source of its own, but tells the facts of the page beside it. */
const isSidecar = (path: string): boolean => {
  const stem = path.slice(0, -'.json'.length);
  return path.endsWith('.json') && (existsSync(`${stem}.txt`) || existsSync(stem));
};

const noArticles = (where: string): InputError =>
  new InputError(where, 'no article in it: looked for .txt, .json, .jsonl and files without an extension');

async function inFolder(folder: string): Promise<{ files: string[]; problems: InputError[] }> {
  const walked = await walk(folder);
  const files = walked.files.filter((path) => holdsArticles(path) && !isSidecar(path));
  const empty = files.length === 0 && walked.problems.length === 0;
  return { files, problems: empty ? [noArticles(folder)] : walked.problems };
}

/** What stands at a path; `null` when nothing does. @throws InputError when that cannot be told. */
async function kindOf(path: string): Promise<'folder' | 'file' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw fileError(path, error);
  }
}

async function filesOf(path: string): Promise<{ files: string[]; problems: InputError[] }> {
  const kind = await kindOf(path);
  if (kind === 'folder') return inFolder(path);
  if (kind === 'file') {
    if (!isSidecar(path)) return { files: [path], problems: [] };
    throw new InputError(path, 'tells the facts of the page beside it; load that page, and this is read with it');
  }
  if (!isDynamicPattern(path)) throw new InputError(path, 'there is no such file or folder');
  const matched = await glob(path, { onlyFiles: true, expandDirectories: false });
  const files = matched.filter((file) => !isSidecar(file));
  if (files.length === 0) throw new InputError(path, 'no file matches this pattern');
  return { files, problems: [] };
}

/**
 * Finds what to read. A path that leads nowhere is a problem, and the others are found all the same.
 *
 * @param paths files, folders (searched with all below them), glob patterns, and `-` for `stdin`.
 */
export async function findSources(paths: readonly string[], stdin: () => AsyncIterable<Uint8Array>): Promise<Found> {
  const files = new Map<string, string>();
  const problems: InputError[] = [];
  for (const path of paths.filter((p) => p !== '-')) {
    try {
      const found = await filesOf(path);
      for (const file of found.files) files.set(resolve(file), file);
      problems.push(...found.problems);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error);
    }
  }
  const sorted = [...files.values()].sort((a, b) => (a < b ? -1 : 1));
  const sources = sorted.map((path) => sourceOf(path, sidecarOf(path)));
  return { sources: paths.includes('-') ? [...sources, { kind: 'stdin', stream: stdin() }] : sources, problems };
}
