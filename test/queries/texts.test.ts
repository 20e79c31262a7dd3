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
  // What only writing needs stays where it is.
  if (!path.startsWith('decision/')) expect(text).not.toContain('.*');
  expect(text).not.toMatch(/\b(?:SKIP|OFFSET|CREATE|MERGE|SET|DELETE)\b|\$\{/u);
});

/** What may stand in a text that is put together: names from closed lists of our own, and parts made of them. */
const ofOurOwn = new Set([
  ...['statement', 'label', 'name', 'type', 'from', 'to', 'fields'],
  ...['parameter', 'where', 'clue', 'whenOfArticle', 'misplacedMentions'],
  // Texts of questions put into one statement, with the numbers that they have there.
  ...['head', 'list', 'tail', 'names', 'n', 'from.above', 'ids', 'parents', 'below', 'own', 'end', 'found'],
]);
const constant = /^[A-Z][A-Z_]+$/u;

test('no value becomes part of a text: texts are only put together where the graph is kept, from names of our own', () => {
  const files = globSync(['src/**/*.ts', 'queries/**/*.ts', 'loaders/**/*.ts'], { cwd: packageRoot });
  const put = files.flatMap((file) =>
    [...readFileSync(join(packageRoot, file), 'utf8').matchAll(/`(?:[^`\\]|\\.)*`/gsu)]
      .map(([text]) => text)
      .filter((text) => /\b(?:MATCH|MERGE|CREATE|UNWIND|DELETE|CALL|RETURN)\b/u.test(text))
      .flatMap((text) => [...text.matchAll(/\$\{([^}]*)\}/gu)].map(([, part = '']) => ({ file, part }))),
  );
  expect(put.length).toBeGreaterThan(10);
  expect(
    put.filter(({ file, part }) => !file.startsWith('src/graph/') || !(ofOurOwn.has(part) || constant.test(part))),
  ).toEqual([]);
});
