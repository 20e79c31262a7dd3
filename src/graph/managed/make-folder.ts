/** Makes folders, and gives up where none can be made: `mkdir` of Node.js with `recursive` never comes back from `/proc`. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './unavailable.ts';

/** Makes the folder where nothing is in its place; its own error where that is no folder. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  }
}

/** Makes a folder, and those above it where they are not there; the system's error where it does not let us. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const above = dirname(folder);
    if (systemCode(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await makeOne(folder);
  }
}
