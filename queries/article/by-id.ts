/** Articles without their text. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { type ArticleRow, articleRow } from '../parts/things.ts';

export const articlesById = defineBatch<object, { parent: string; thing: ArticleRow }>({
  name: 'article/by-id',
  row: z.object({ parent: z.string(), thing: articleRow }),
});
