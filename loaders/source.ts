/** One file to be read: its format by its extension, the stem that names it, the sidecar that goes with it. */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { FileSource } from './loaded.ts';

const formats: Record<string, FileSource['format']> = { '.json': 'json', '.jsonl': 'jsonl', '.ndjson': 'jsonl' };

/** The sidecar file of a text page, where there is one: `page.json` beside `page.txt`. */
export function sidecarOf(path: string): string | null {
  const extension = extname(path);
  if (formats[extension.toLowerCase()] !== undefined) return null;
  const sidecar = `${path.slice(0, path.length - extension.length)}.json`;
  return existsSync(sidecar) ? sidecar : null;
}

/** A source from its path. Whatever is not JSON by its extension is taken for text, and has to prove it. */
export function sourceOf(path: string, sidecar: string | null): FileSource {
  const extension = extname(path);
  const format = formats[extension.toLowerCase()] ?? 'text';
  return { kind: 'file', path, name: basename(path, extension), format, sidecar };
}
