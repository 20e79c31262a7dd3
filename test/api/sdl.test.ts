/** The whole schema as one text: a change that nobody meant shows here; a meant one is taken over by `npm run sdl`. */
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { packageRoot } from '../../src/package-root.ts';

test('the printed schema is the one that is kept', async () => {
  const printed = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
  await expect(printed).toMatchFileSnapshot(join(packageRoot, 'schema', 'renmai.graphql'));
});
