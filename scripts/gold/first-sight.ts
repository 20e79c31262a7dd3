/** F1 of texts on the first reading ever made of them: kept, since after any mending it can never be measured again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import { kinds } from './score.ts';

const figure = z
  .string()
  .transform((cell) => (cell === '' ? undefined : Number(cell)))
  .pipe(z.number().min(0).max(1).optional());

const firstSight = z
  .object({ name: z.string().min(1), texts: z.coerce.number<string>().int().positive() })
  .and(z.partialRecord(z.enum(kinds), figure))
  .transform(({ name, texts, ...f1 }) => ({ name, texts, f1 }));

const table = readFileSync(join(packageRoot, 'scripts', 'gold', 'first-sight.csv'), 'utf8');

/** In the order in which they were read. Each was annotated in full before anything had read it. */
export const firstSights = z.array(firstSight).parse(parse(table, { columns: true }));
