/** The form of the query texts: named in the log, ordered, limited, values through parameters only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';

const folder = join(packageRoot, 'queries');
const texts = globSync('*/*.cypher', { cwd: folder }).sort();

test('there are query texts', () => expect(texts.length).toBeGreaterThan(30));

test.each(texts)('%s', (path) => {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text.split('\n', 1)[0]).toMatch(new RegExp(`^// renmai:${path.replace('.cypher', '')}: \\S`, 'u'));
  const end = text.slice(text.lastIndexOf('RETURN'));
  expect(end).toMatch(/ORDER BY [\s\S]*LIMIT /u);
  expect(text).not.toMatch(/\b(?:SKIP|OFFSET|CREATE|MERGE|SET|DELETE)\b|\$\{/u);
});
