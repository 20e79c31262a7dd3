/** Knows the file formats that are often mistaken for text, by their first bytes. */

const signatures: readonly (readonly [head: string, what: string])[] = [
  ['%PDF-', 'a PDF; take its text out first, for example with pdftotext'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document; save it as plain text first'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Office document; save it as plain text first'],
  ['{\\rtf', 'an RTF document; save it as plain text first'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00FF\u00D8\u00FF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001F\u008B', 'a gzip archive; unpack it first'],
  ['\u007FELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
  ['<!doctype html', 'an HTML page; take its text out first'],
  ['<html', 'an HTML page; take its text out first'],
  ['<?xml', 'an XML document; take its text out first'],
];

/** What a file is when its first bytes show that it is no plain text, and what to do about it; else `null`. */
export function signatureOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  const found = signatures.find(([start]) => head.startsWith(start) || head.toLowerCase().startsWith(start));
  return found === undefined ? null : found[1];
}
