/** What the service reads besides the model, derived from a graph that other means have filled, or an older Renmai. */
import { edgeKinds } from '../../schema/edges.ts';
import type { Database } from './database.ts';

/** The relationships of people with events: each carries the person's id and the event's date and id, for an index by date. */
export const participationTypes: readonly string[] = Object.entries(edgeKinds).flatMap(([type, { from, to }]) =>
  from.some((x) => x === 'Person') && to.length === 1 && to[0] === 'Event' ? [type] : [],
);

const KEYS = participationTypes.map(
  (type) => `// derive: keys
MATCH (p:Person)-[r:${type}]->(e:Event)
WHERE r._who IS NULL OR r._who <> p.id OR r._event <> e.id OR r._date <> coalesce(e.date, '')
CALL (p, r, e) { SET r._who = p.id, r._event = e.id, r._date = coalesce(e.date, '') } IN TRANSACTIONS OF 5000 ROWS`,
);

const DAYS = `// derive: days of forms
MATCH (f:Form) CALL (f) {
  MATCH (f)<-[:SAYS]-(r:Reading) MATCH (a:Article {id: r.id})
  WITH f, min(a.publishedOn) AS first, max(a.publishedOn) AS last SET f.first = first, f.last = last
} IN TRANSACTIONS OF 1000 ROWS`;

const WIDE = `// derive: texts with characters of two units
MATCH (a:Article) WHERE a._wide IS NULL AND NOT a.text =~ '(?s)[\\\\u0000-\\\\uFFFF]*'
CALL (a) { SET a._wide = true } IN TRANSACTIONS OF 1000 ROWS`;

/** Derives it all, again where it is there. Readers see some of it meanwhile. */
export async function derive(database: Database): Promise<void> {
  for (const statement of [...KEYS, DAYS, WIDE]) await database.execute(statement);
}
