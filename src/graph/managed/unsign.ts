/**
 * Takes the signatures off jars that are fetched: Java would check them anew at every start, which is a third of what a
 * start costs, and keep none of their classes in its archive. That a jar is the one that was published, Maven has
 * checked by its digest.
 *
 * Sources: APPNOTE.TXT of the ZIP format, 4.3.7, 4.3.12 and 4.3.16; the JAR File Specification, "Signed JAR File".
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unavailable } from './unavailable.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const signature = /^META-INF\/[^/]+\.(?:SF|RSA|DSA|EC)$/iu;
/** Of a signed jar it is a list of digests, by which Java's archive tells it from others. */
const MANIFEST = 'META-INF/MANIFEST.MF';

interface Entry {
  readonly name: string;
  /** Where its name stands: in the list of entries, and before its content. */
  readonly places: readonly number[];
}

function entriesOf(jar: Buffer): Entry[] {
  const end = jar.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || jar.readUInt32LE(end) !== END) throw new Error('it has no list of entries');
  const entries: Entry[] = [];
  let at = jar.readUInt32LE(end + 16);
  for (let left = jar.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = jar.readUInt32LE(at + 42);
    if (jar.readUInt32LE(at) !== ENTRY || jar.readUInt32LE(local) !== LOCAL)
      throw new Error('its list is of other entries');
    const length = jar.readUInt16LE(at + 28);
    entries.push({ name: jar.toString('utf8', at + 46, at + 46 + length), places: [at + 46, local + 30] });
    at += 46 + length + jar.readUInt16LE(at + 30) + jar.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * The jar with its signature and manifest under other names of the same length, which mean nothing to Java; `null` where
 * it has no signature. All else is as it was, byte for byte.
 *
 * @throws Error where it is no jar.
 */
export function unsigned(jar: Buffer): Buffer | null {
  const entries = entriesOf(jar);
  if (!entries.some(({ name }) => signature.test(name))) return null;
  const without = Buffer.from(jar);
  for (const { name, places } of entries)
    if (signature.test(name) || name === MANIFEST)
      for (const place of places) without.write('_', place + Buffer.byteLength(name) - 1);
  return without;
}

function unsignedOf(name: string, jar: Buffer): Buffer | null {
  try {
    return unsigned(jar);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unavailable(`${name} is no jar (${reason}): Maven may fetch it anew when it is deleted from ~/.m2`, error);
  }
}

/**
 * Takes the signatures off all jars of a folder.
 *
 * @throws DatabaseError naming one that is no jar.
 */
export async function unsignAll(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('.jar'))) {
    const path = join(folder, name);
    const without = unsignedOf(name, await readFile(path));
    if (without !== null) await writeFile(path, without);
  }
}
