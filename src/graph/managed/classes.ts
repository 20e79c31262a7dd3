/**
 * Java's archive of the classes that Neo4j loads, beside its jars: reading and checking them is half of what a start
 * costs. The first server that a Java runs writes it when it ends; Java itself passes by an archive that does not fit.
 *
 * Source: JEP 350, Dynamic CDS Archives.
 */
import { createHash } from 'node:crypto';
import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './unavailable.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The archive for one Java, as it prints its version: 75 MB. */
export const archiveFor = (jars: string, version: string): string => join(jars, `classes-${digest(version)}.jsa`);

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** What Java is told, and where it will write an archive when it ends; `null` where there is one. */
export interface ClassArguments {
  readonly words: readonly string[];
  readonly draft: string | null;
}

/** @param owner tells the draft of one server from those of others that end at the same time. */
export async function classArguments(archive: string, owner: string): Promise<ClassArguments> {
  const quiet = '-Xlog:cds*=off';
  if (await isThere(archive)) return { words: [quiet, `-XX:SharedArchiveFile=${archive}`], draft: null };
  const draft = `${archive}.${digest(owner)}`;
  return { words: [quiet, `-XX:ArchiveClassesAtExit=${draft}`], draft };
}

/**
 * Takes over what a server has written while it ended.
 *
 * @param asAsked whether it ended as it was asked to, after a life as a server: otherwise the draft is half of one.
 */
export async function settleArchive(draft: string | null, asAsked: boolean): Promise<void> {
  if (draft === null) return;
  if (!asAsked) return rm(draft, { force: true });
  try {
    await rename(draft, draft.slice(0, draft.lastIndexOf('.')));
  } catch (error) {
    // Java could not write it, and the next server tries again.
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
