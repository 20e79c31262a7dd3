/** Files as the reader chose them → files as the API takes them, each with its text or what is wrong with it. */
import { decode } from '../../../loaders/decode.ts';
import type { FileInput } from './load.generated.ts';

export interface Chosen {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly content: { readonly text: string } | { readonly problem: string };
}

/** As the command line reads them: other files may lie beside newspapers, and are not sent. */
const known = /(?:^[^.]+|\.(?:txt|json|jsonl|ndjson))$/iu;

/** The API takes bodies of 5 MB, unless its owner lets it take more. */
const mostBytes = 4_500_000;

const bytesOf = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;

function contentOf(bytes: Uint8Array, name: string): Chosen['content'] {
  try {
    const { text } = decode(bytes, name);
    return bytesOf(text) > mostBytes ? { problem: `${name}: TOO_LARGE` } : { text };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function readFile(file: File): Promise<Chosen> {
  const { name, size } = file;
  if (!known.test(name)) return { name, size, content: { problem: `${name}: NOT_ARTICLES` } };
  if (size > 2 * mostBytes) return { name, size, content: { problem: `${name}: TOO_LARGE` } };
  return { name, size, content: contentOf(new Uint8Array(await file.arrayBuffer()), name) };
}

/** Reads them one after the other, so that no more than one is in memory as bytes. */
export async function readFiles(files: readonly File[]): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const file of files) chosen.push(await readFile(file));
  return chosen.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Without its extension: `A07.txt` and `A07.json` are of one page, and go together. */
const stemOf = (name: string): string => name.replace(/\.[^.]*$/u, '');

/** Parts that each fit into one request: within its size, at most 1000 files, no name twice, pages with their facts. */
export function partsOf(chosen: readonly Chosen[]): FileInput[][] {
  const stems = Map.groupBy(
    chosen.flatMap(({ name, content }) => ('text' in content ? [{ name, text: content.text }] : [])),
    ({ name }) => stemOf(name),
  );
  const parts: { files: FileInput[]; names: Set<string>; bytes: number }[] = [];
  for (const files of stems.values()) {
    const bytes = files.reduce((sum, { name, text }) => sum + bytesOf(name) + bytesOf(text) + 32, 0);
    const names = files.map(({ name }) => name);
    const room = parts.find(
      (part) =>
        part.bytes + bytes <= mostBytes &&
        part.files.length + files.length <= 1000 &&
        names.every((name) => !part.names.has(name)),
    );
    const part = room ?? { files: [], names: new Set<string>(), bytes: 0 };
    if (room === undefined) parts.push(part);
    part.files.push(...files);
    part.bytes += bytes;
    for (const name of names) part.names.add(name);
  }
  return parts.map(({ files }) => files);
}
