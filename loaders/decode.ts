/** Bytes → text: UTF-8, UTF-16 and GB18030 are told apart; what is none of them is refused, with the byte that says so. */
import { InputError } from '../src/errors.ts';
import { controlShare, looksChinese, ordinaryShare } from './plausible.ts';
import { signatureOf } from './signature.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return null;
}

/** The text, or `null` where the bytes are not of this encoding; `whole` says that no character may be cut at the end. */
function attempt(bytes: Uint8Array, encoding: Encoding, whole: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: the byte order under which nearly everything is Chinese or ASCII. */
function utf16(bytes: Uint8Array, whole: boolean): Encoding | null {
  const scored = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, score: ordinaryShare(attempt(bytes, encoding, whole) ?? '') }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best !== undefined && best.score >= 0.9 ? best.encoding : null;
}

/**
 * The encoding of a file's bytes, or of its first ones (`whole` false); `null` when it is none that we read.
 * NUL bytes rule out everything but UTF-16.
 */
export function detectEncoding(bytes: Uint8Array, whole = true): Encoding | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  if (bytes.includes(0)) return utf16(bytes, whole);
  if (attempt(bytes, 'utf-8', whole) !== null) return 'utf-8';
  const gb = attempt(bytes, 'gb18030', whole);
  return gb !== null && looksChinese(gb) ? 'gb18030' : utf16(bytes, whole);
}

/** Decodes bytes whose encoding is known. @throws InputError with the byte at which they break. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding, where: string): string {
  const text = attempt(bytes, encoding, true);
  if (text !== null) return text;
  throw new InputError(where, `taken as ${encoding.toUpperCase()}, it breaks at byte ${validLength(bytes, encoding)}`);
}

/** Where an encoding's decoder gives up: the number of bytes that still decode. Found by halving. */
function validLength(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && attempt(bytes.subarray(0, middle), encoding, middle === bytes.length) !== null)
      good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}

function undecodable(bytes: Uint8Array, where: string): InputError {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return new InputError(where, `not a text file (a NUL byte at offset ${nul})`);
  const furthest = (['utf-8', 'gb18030'] as const)
    .filter((encoding) => attempt(bytes, encoding, true) === null)
    .map((encoding) => ({ encoding, at: validLength(bytes, encoding) }))
    .sort((a, b) => b.at - a.at)[0];
  const { encoding, at } = furthest ?? { encoding: 'utf-8', at: 0 };
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
  const name = encoding.toUpperCase();
  return new InputError(
    where,
    `neither UTF-8, UTF-16 nor GB18030: as ${name} it breaks at byte ${at} (${byte}); convert the file to UTF-8`,
  );
}

/** Refuses a decoded text that people did not write. */
function checked(text: string, where: string): string {
  const nul = text.indexOf('\u0000');
  if (nul >= 0) throw new InputError(where, `not a text file (a NUL character at position ${nul})`);
  if (controlShare(text) > 0.01) throw new InputError(where, 'not a text file (it is full of control characters)');
  if (text.trim() === '') throw new InputError(where, 'empty: there is no text in it');
  return text;
}

/**
 * Decodes a whole file; a byte order mark is left out.
 *
 * @throws InputError when the bytes are no text, empty, or of an encoding that is not read.
 */
export function decode(bytes: Uint8Array, where: string): { text: string; encoding: Encoding } {
  if (bytes.length === 0) throw new InputError(where, 'empty: there is no text in it');
  const signature = signatureOf(bytes);
  if (signature !== null) throw new InputError(where, `not a text file: ${signature}`);
  const encoding = detectEncoding(bytes);
  if (encoding === null) throw undecodable(bytes, where);
  return { text: checked(decodeAs(bytes, encoding, where), where), encoding };
}
