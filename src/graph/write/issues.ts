/**
 * Which papers are loaded: one `Issue` for each publication and day, with its pages and how many articles each has. Made
 * anew from the articles of the days that a batch touches, so that it says what is there whatever was there before.
 */
import { z } from 'zod';
import type { Run } from '../database.ts';
import { steady } from './steady.ts';

/** An article's place in its paper; articles of no known paper or day are in no issue. */
interface Printed {
  readonly publication: string | null;
  readonly publishedOn: string | null;
}

const printed = z.object({ publication: z.string(), publishedOn: z.string() });

/** Counted over all rows at once: a subquery of each would cost more than the articles that it counts. */
const RECOUNT = steady(`// write: issues
UNWIND $batch.rows AS row
OPTIONAL MATCH (a:Article {publication: row.publication, publishedOn: row.publishedOn})
WITH row.id AS id, row.publication AS publication, row.publishedOn AS publishedOn, coalesce(a.page, '') AS page, count(a) AS articles
ORDER BY id, page
WITH id, publication, publishedOn, collect(page) AS pages, collect(articles) AS counts, sum(articles) AS articles
MERGE (i:Issue {id: id})
SET i.publication = publication, i.publishedOn = publishedOn, i.pages = pages, i.counts = counts, i.articles = articles
WITH i WHERE i.articles = 0
DELETE i`);

/** The issues of articles that are about to leave. */
export async function issuesOf(run: Run, articles: readonly string[]): Promise<Printed[]> {
  if (articles.length === 0) return [];
  const rows = await run(
    `// write: issues left
UNWIND $batch.ids AS id MATCH (a:Article {id: id}) WHERE a.publication IS NOT NULL AND a.publishedOn IS NOT NULL
RETURN DISTINCT a.publication AS publication, a.publishedOn AS publishedOn`,
    { batch: { ids: articles } },
  );
  return rows.map((x) => printed.parse(x));
}

/** Brings the issues of these articles up to date; articles must have been created or deleted before. */
export async function recountIssues(run: Run, articles: readonly Printed[]): Promise<void> {
  const rows = new Map<string, z.infer<typeof printed> & { readonly id: string }>();
  for (const { publication, publishedOn } of articles) {
    if (publication === null || publishedOn === null) continue;
    const id = `${publishedOn} ${publication}`;
    rows.set(id, { id, publication, publishedOn });
  }
  if (rows.size > 0) await run(RECOUNT, { batch: { rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) } });
}
