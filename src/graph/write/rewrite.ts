/** Writes articles that are stored with the readings that the present rules give, where these differ. */
import { z } from 'zod';
import { groupBy } from '../../group.ts';
import { RESOLUTION } from '../../resolve/resolution.ts';
import type { Database, Run } from '../database.ts';
import { inForceOf } from '../decisions/in-force.ts';
import { decisionsInForce } from '../decisions/records.ts';
import { takeTurn } from './articles.ts';
import { news } from './batch.ts';
import { itemsOf, versionsAround } from './known.ts';
import { type Item, prepare } from './prepare.ts';
import { changeOf, makeChange } from './restand.ts';

/** How far a reread has come, and by the rules of which release. */
export interface Cursor {
  readonly after: string;
  readonly rules: string;
}

const cursorRow = z.object({ after: z.string(), rules: z.string() });
const idRow = z.object({ id: z.string() });

/** Where a reread that has not come to its end stands. */
export async function rereadCursor(database: Database): Promise<Cursor | null> {
  const [row] = await database.read(
    "MATCH (s:Renmai {id: 'reread'}) RETURN s.after AS after, s.rules AS rules LIMIT 1",
  );
  return row === undefined ? null : cursorRow.parse(row);
}

/** Notes that a reread has come to its end: all that is stored is as the present rules make it. */
export async function endReread(database: Database): Promise<void> {
  await database.write(async (run) => {
    await run("MATCH (s:Renmai {id: 'reread'}) DELETE s");
    await run("MATCH (w:Writer {id: 'writer'}) SET w.rules = $rules", { rules: RESOLUTION });
  });
}

/** The next articles by their ids, those that are kept aside among them, as they are stored. */
export async function articlesAfter(database: Database, after: string, limit: number): Promise<Item[]> {
  const run: Run = (cypher, parameters) => database.read(cypher, parameters);
  const rows = await run(
    `// reread: next
CALL () {
  MATCH (r:Reading) WHERE r.id > $after RETURN r.id AS id ORDER BY id LIMIT toInteger($limit)
  UNION MATCH (s:Superseded) WHERE s.id > $after RETURN s.id AS id ORDER BY id LIMIT toInteger($limit)
}
RETURN id ORDER BY id LIMIT toInteger($limit)`,
    { after, limit },
  );
  const ids = rows.map((x) => idRow.parse(x).id);
  const own = new Set(ids);
  const known = (await versionsAround(run, ids, [], [])).filter((x) => own.has(x.id));
  return (await itemsOf(run, known)).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

const pageRow = z.object({ page: z.string(), title: z.string().nullable(), text: z.string() });

/** The articles printed on some pages, of those whose place nothing but these tells; by the address of the page. */
export async function articlesOfPages(
  database: Database,
  pages: readonly string[],
): Promise<Map<string, { readonly title: string | null; readonly text: string }[]>> {
  const rows = await database.read(
    `// reread: pages
UNWIND $pages AS page MATCH (r:Reading {unplaced: page}) MATCH (a:Article {id: r.id})
RETURN page, a.title AS title, a.text AS text`,
    { pages },
  );
  return groupBy(
    rows.map((x) => pageRow.parse(x)),
    (x) => x.page,
  );
}

/**
 * Writes a batch of articles with their new readings, and how far the reread has come, in one transaction. Articles that
 * have been removed meanwhile stay so. Answers the ids of those that have changed.
 */
export function rewriteArticles(database: Database, items: readonly Item[], cursor: Cursor): Promise<string[]> {
  const prepared = items.map((item) => prepare(item));
  return database.write(async (run) => {
    await takeTurn(run);
    const decisions = await decisionsInForce(run);
    const replacements = decisions.filter((x) => x.kind === 'replace');
    const slots = prepared.flatMap((x) => x.slot ?? []);
    const known = await versionsAround(
      run,
      prepared.map((x) => x.article.id),
      slots,
      replacements,
    );
    const there = new Set(known.map((x) => x.id));
    const changed = news(
      prepared.filter((x) => there.has(x.article.id)),
      known,
    );
    await makeChange(run, await changeOf(run, changed, known, replacements), inForceOf(decisions));
    await run("// reread: so far\nMERGE (s:Renmai {id: 'reread'}) SET s.after = $after, s.rules = $rules", {
      ...cursor,
    });
    return changed.map((x) => x.article.id);
  });
}
