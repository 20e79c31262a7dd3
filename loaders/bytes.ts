/** Reads bytes from files and streams with a limit, so that no input can fill the memory. */
import { createReadStream } from 'node:fs';
import { InputError } from '../src/errors.ts';

/** The most bytes that one page, one JSON Lines record or one JSON document may have. */
export const limits = { page: 20_000_000, record: 20_000_000, json: 100_000_000 } as const;

/** What to do about a file over its limit. */
export const advice = {
  page: 'no page is that long; give each page a file of its own, or articles as JSON Lines (.jsonl)',
  json: 'write one record a line, as JSON Lines (.jsonl)',
  sidecar: 'no sidecar is that long',
} as const;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const problems: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'is too long a name for a file',
};

/** What the operating system says of a path, as an error that the user can read; anything else stays as it is. */
export function fileError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (!('syscall' in error)) return error;
  return new InputError(path, problems[error.code] ?? `cannot be read (${error.code})`);
}

/** A file's bytes, chunk by chunk. @throws InputError when it cannot be read. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw fileError(path, error);
  }
}

/** All bytes of a stream. @throws InputError with `advice` when there are more than `limit`. */
export async function readAll(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  limit: number,
  advice: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new InputError(where, `larger than ${megabytes(limit)}: ${advice}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
