/** The articles that were first read from some sources. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import { articleRow } from '../parts/things.ts';

export const articlesOfSources = defineQuery<
  { readonly sources: readonly string[]; readonly limit: number },
  { readonly node: z.infer<typeof articleRow> }
>({ name: 'article/of-sources', row: z.object({ node: articleRow }) });
