/** Bytes in every encoding, a folder for files, and everything that a source holds. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Loaded, Source } from '../../loaders/loaded.ts';
import { readSource } from '../../loaders/read-source.ts';

export const pageText = `云州日报 2021年3月5日
本报讯（记者 许知远山）3月4日，云州市临江区召开一季度重点项目推进会。
一批项目的进度在会上公布，到会的同志一一作了发言。
`;

/** The same text in GB18030, written by a table that the platform's own decoder gives. */
export function gb18030(text: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(
    [...text].flatMap((c) => {
      const code = c.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : (table.get(c) ?? [0x3f]);
    }),
  );
}

export const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

export const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.of(...mark, ...bytes);

/** A new folder with these files in it. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renmai-loaders-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

export async function everything(source: Source, overrides = {}): Promise<Loaded[]> {
  const all: Loaded[] = [];
  for await (const loaded of readSource(source, { overrides })) all.push(loaded);
  return all;
}

/** What a problem says; an empty text for anything else. */
export const problemOf = (loaded: Loaded | undefined): string =>
  loaded?.kind === 'problem' ? loaded.error.message : '';

export async function* streamOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
