/** Writes how often each rule was right to where the reader looks it up. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Count } from '../../src/extract/confidence.ts';
import { packageRoot } from '../../src/package-root.ts';

const HEAD = `/** How often the facts of each rule stood in the annotations, and how often not: written by \`npm run rules -- --write\`. */
import type { Count } from './confidence.ts';

export const counted: Readonly<Record<string, Count>> = {
`;

const key = (name: string): string => (/^\w+$/u.test(name) ? name : `'${name}'`);

export function writeCounted(counts: Readonly<Record<string, Count>>): void {
  const lines = Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, [right, wrong]]) => `  ${key(name)}: [${right}, ${wrong}],\n`);
  writeFileSync(join(packageRoot, 'src', 'extract', 'counted.ts'), `${HEAD}${lines.join('')}};\n`);
}
