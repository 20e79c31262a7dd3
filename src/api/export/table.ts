/** What a table is: the question behind it, and what becomes a row. Columns are named as the API names fields. */
import { z } from 'zod';

export const text = z.string().nullable();
export const named = z.object({ id: z.string(), name: z.string() });
export const evidence = z
  .array(z.object({ quote: z.string(), article: z.object({ title: text, publication: text, publishedOn: text }) }))
  .transform(([first]) => ({
    quote: first?.quote ?? '',
    article: first?.article.title ?? '',
    publication: first?.article.publication ?? '',
    publishedOn: first?.article.publishedOn ?? '',
  }));
export const source = 'evidence(first: 1) { quote article { title publication publishedOn } }';

export const sourceColumns = ['quote', 'article', 'publication', 'publishedOn'];

export type Cell = string | number | null;
export type TableRow = Readonly<Record<string, Cell>>;

interface Page {
  readonly edges: readonly TableRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Table {
  /** What the address may say beside what the table is about. */
  readonly parameters: readonly string[];
  /** The variables of the document that say so. */
  readonly variables: (given: Readonly<Record<string, string | undefined>>) => Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  /** The parameter that names the thing that the table is about, and what kind of thing: by global id, or by a name that only one has. */
  readonly about: { readonly parameter: string; readonly list: 'people' | 'organizations' } | null;
  /** Takes `$first` and `$after`. */
  readonly document: string;
  /** The page in an answer; `null` when the thing it is about is not there. */
  readonly page: z.ZodType<Page | null>;
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: text });
export const pageOf = <T extends z.ZodType<TableRow>>(edge: T) => z.object({ edges: z.array(edge), pageInfo });
export const info = 'pageInfo { hasNextPage endCursor }';

/** Names in one cell. */
export const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('、');
