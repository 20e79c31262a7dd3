/** Checks that the issues say which articles are there. */
import { z } from 'zod';
import type { Database } from '../database.ts';
import type { Problem } from './problem.ts';

const row = z.object({ id: z.string(), pages: z.array(z.string()), counts: z.array(z.int()) });

const LOADED = `// verify: articles by issue
MATCH (a:Article) WHERE a.publication IS NOT NULL AND a.publishedOn IS NOT NULL
WITH a.publishedOn + ' ' + a.publication AS id, coalesce(a.page, '') AS page, count(*) AS articles ORDER BY id, page
RETURN id, collect(page) AS pages, collect(articles) AS counts`;
const ISSUES = '// verify: issues\nMATCH (i:Issue) RETURN i.id AS id, i.pages AS pages, i.counts AS counts';

/** Every issue that does not say what its articles are. */
export async function* issueProblems(database: Database): AsyncIterable<Problem> {
  const read = async (cypher: string) =>
    new Map((await database.read(cypher)).map((x) => row.parse(x)).map((x) => [x.id, JSON.stringify(x)]));
  const [loaded, issues] = [await read(LOADED), await read(ISSUES)];
  for (const id of new Set([...loaded.keys(), ...issues.keys()]))
    if (loaded.get(id) !== issues.get(id))
      yield { kind: 'coverage', where: id, message: 'the issue does not say which articles are loaded' };
}
