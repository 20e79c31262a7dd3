import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { neo4jVersion } from '../../../src/graph/managed/jars.ts';
import { packageRoot } from '../../../src/package-root.ts';

it('the version that is fetched is the version that is looked for', async () => {
  const pom = await readFile(join(packageRoot, 'src/graph/managed/pom.xml'), 'utf8');
  expect(/<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</u.exec(pom)?.[1]).toBe(neo4jVersion);
});
