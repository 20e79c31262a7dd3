/** The articles of a paper, of some day, of some source: what `renmai remove` takes out together. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';

export interface Listed {
  readonly publication: string | null;
  readonly date: string | null;
  /** The address of a file with all pages of it, or of a folder with all files below it. */
  readonly source: string | null;
}

export const listedArticles = defineQuery<Listed & { readonly limit: number }, { id: string }>({
  name: 'article/listed',
  row: z.object({ id: z.string() }),
});
