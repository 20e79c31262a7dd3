/** The command line as users have it: compiled once a run, by the worker that needs it first. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../src/graph/managed/lock.ts';
import { packageRoot } from '../../src/package-root.ts';

const tsc = join(packageRoot, 'node_modules', '.bin', 'tsc');
const options = ['-p', join(packageRoot, 'tsconfig.build.json'), '--noCheck', '--declaration', 'false'];

/** Where a run, known by its temporary folder, has what it compiles: under the package, whose word lists are read from there. */
export const compiledOf = (run: string): string => join(packageRoot, 'node_modules', '.cache', basename(run));

/** Compiles where that is still to be done; answers the path of the compiled `main.js`. */
export async function build(): Promise<string> {
  const run = tmpdir();
  const folder = compiledOf(run);
  await withLock(join(run, 'compiling'), async () => {
    if (existsSync(folder)) return;
    const part = `${folder}.part`;
    await promisify(execFile)(tsc, [...options, '--sourceMap', 'false', '--outDir', part], { cwd: packageRoot });
    await rename(part, folder);
  });
  return join(folder, 'src', 'cli', 'main.js');
}
