/** Cuts a stream of bytes into lines, whatever its encoding, holding one line at a time. */
import { InputError } from '../src/errors.ts';
import { limits, megabytes } from './bytes.ts';
import { detectEncoding, type Encoding } from './decode.ts';
import { signatureOf } from './signature.ts';

export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/** Where the first line feed at or after `from` ends; -1 where there is none. A line feed is one code unit wide. */
function lineEnd(bytes: Uint8Array, encoding: Encoding, from: number): number {
  if (encoding === 'utf-8' || encoding === 'gb18030') return bytes.indexOf(0x0a, from) + 1 || -1;
  const [low, high] = encoding === 'utf-16le' ? [0x0a, 0] : [0, 0x0a];
  for (let i = from - (from % 2); i + 1 < bytes.length; i += 2)
    if (bytes[i] === low && bytes[i + 1] === high) return i + 2;
  return -1;
}

function encodingOf(head: Uint8Array, where: string): Encoding {
  const signature = signatureOf(head);
  if (signature !== null) throw new InputError(where, `not a text file: ${signature}`);
  const encoding = detectEncoding(head, false);
  if (encoding === null) throw new InputError(where, 'its encoding is none that is read; convert it to UTF-8');
  return encoding;
}

/**
 * The lines of a stream, line feeds included; the encoding is told from the first chunk.
 *
 * @throws InputError when the encoding is not read, or a line is longer than a record may be.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Line> {
  let encoding: Encoding | null = null;
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of stream) {
    const scanned = rest.length;
    rest = scanned === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    encoding ??= encodingOf(rest, where);
    let start = 0;
    let end = lineEnd(rest, encoding, scanned);
    while (end > 0) {
      number += 1;
      yield { number, bytes: rest.subarray(start, end), encoding };
      start = end;
      end = lineEnd(rest, encoding, start);
    }
    rest = rest.subarray(start);
    if (rest.length > limits.record)
      throw new InputError(`${where} line ${number + 1}`, `longer than ${megabytes(limits.record)}: is it JSON Lines?`);
  }
  if (encoding !== null && rest.length > 0) yield { number: number + 1, bytes: rest, encoding };
}
