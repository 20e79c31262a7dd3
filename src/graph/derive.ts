/** What the service reads besides the model, derived from a graph that other means have filled, or an older Renmai. */
import { z } from 'zod';
import { edgeKinds } from '../../schema/edges.ts';
import type { Database } from './database.ts';
import { nodeLabels, nodesOf } from './walk.ts';
import { soundOf } from './write/sound.ts';

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

/** Where an article `a` stands in the index of mentions by date, as Cypher. */
export const whenOfArticle = "coalesce(a.publishedOn, '') + ' ' + a.id";

/** The mentions that the index does not have where they belong, as Cypher. */
export const misplacedMentions = `MATCH (a:Article)-[r:MENTIONS]->(n)
WHERE r._of IS NULL OR r._of <> n.id OR r._when IS NULL OR r._when <> ${whenOfArticle}`;

const MENTIONS = `// derive: keys of mentions
${misplacedMentions}
CALL (a, r, n) { SET r._of = n.id, r._when = ${whenOfArticle} } IN TRANSACTIONS OF 5000 ROWS`;

const DAYS = `// derive: days of forms
MATCH (f:Form) CALL (f) {
  MATCH (f)<-[:SAYS]-(r:Reading) MATCH (a:Article {id: r.id})
  WITH f, min(a.publishedOn) AS first, max(a.publishedOn) AS last SET f.first = first, f.last = last
} IN TRANSACTIONS OF 1000 ROWS`;

const WIDE = `// derive: texts with characters of two units
MATCH (a:Article) WHERE a._wide IS NULL AND NOT a.text =~ '(?s)[\\\\u0000-\\\\uFFFF]*'
CALL (a) { SET a._wide = true } IN TRANSACTIONS OF 1000 ROWS`;

const named = z.object({
  name: z.string(),
  aliases: z
    .array(z.string())
    .nullish()
    .transform((x) => x ?? []),
  _pinyin: z.string().nullish(),
});
const SOUNDS = 1_000;

/** How the names of all entities sound, which Cypher cannot tell. */
async function deriveSounds(database: Database): Promise<void> {
  for (const label of nodeLabels) {
    if (label === 'Article') continue;
    const rows: { readonly id: string; readonly sound: string }[] = [];
    const write = async () => {
      const cypher = `// derive: sounds\nUNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n._pinyin = row.sound`;
      if (rows.length > 0) await database.execute(cypher, { rows: rows.splice(0) });
    };
    for await (const { id, properties } of nodesOf(database, label)) {
      const { name, aliases, _pinyin } = named.parse(properties);
      const sound = soundOf([name, ...aliases], label === 'Person');
      if (sound !== _pinyin && rows.push({ id, sound }) >= SOUNDS) await write();
    }
    await write();
  }
}

/** Derives it all; what is there as it should be is left alone. Readers see some of it meanwhile. */
export async function derive(database: Database): Promise<void> {
  for (const statement of [...KEYS, MENTIONS, DAYS, WIDE]) await database.execute(statement);
  await deriveSounds(database);
}
