/** The limit: the same nodes and edges by plain batched `UNWIND … MERGE`, an article with all it says in one transaction. */
import { z } from 'zod';
import type { Database } from '../../../src/graph/database.ts';
import { BOOKKEEPING_LABELS } from '../../../src/graph/write/stored.ts';
import { groupBy } from '../../../src/group.ts';

/** As many as a load writes at a time. */
const PER_TRANSACTION = 500;

const properties = z.record(z.string(), z.unknown());
const node = z.object({ id: z.string(), labels: z.array(z.string()), properties });
const edge = z.object({ type: z.string(), from: z.string(), to: z.string(), properties });
type Node = z.infer<typeof node>;
type Edge = z.infer<typeof edge>;

/** What some articles say, each with the edges that it was the first of them to state. */
export interface Written {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edgesOf: ReadonlyMap<string, readonly Edge[]>;
  readonly articles: readonly string[];
}

const own = (all: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('_')));

/** Reads back what articles wrote: their nodes, and the edges whose evidence is theirs, with that evidence alone. */
export async function writtenBy(database: Database, articles: readonly string[]): Promise<Written> {
  const nodes = await database.read(
    `UNWIND $batch.articles AS id MATCH (a:Article {id: id})
CALL (a) { RETURN a AS n UNION MATCH (a)-[:MENTIONS|REPORTS]->(n) RETURN n }
WITH DISTINCT n RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
    { batch: { articles } },
  );
  const edges = await database.read(
    `UNWIND $batch.articles AS id MATCH (a:Article {id: id})-[:MENTIONS|REPORTS]->(n)
WITH collect(DISTINCT n) AS all, collect(DISTINCT a) AS articles
CALL (all, articles) {
  UNWIND all AS n MATCH (n)-[r]->(m) WHERE m IN all RETURN r UNION UNWIND articles AS a MATCH (a)-[r]->() RETURN r
}
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`,
    { batch: { articles } },
  );
  const wanted = new Set(articles);
  const edgesOf = new Map<string, Edge[]>(articles.map((id) => [id, []]));
  for (const { type, from, to, properties: all } of edges.map((x) => edge.parse(x))) {
    const evidence = z.array(z.string()).parse(all['evidence']);
    const said = evidence.findIndex((x) => wanted.has(x.split(':')[0] ?? ''));
    if (said === -1) continue;
    const one = { ...own(all), evidence: [evidence[said]], rules: ['rule'], confidences: [0.9] };
    edgesOf.get(evidence[said]?.split(':')[0] ?? '')?.push({ type, from, to, properties: one });
  }
  return {
    nodes: new Map(nodes.map((x) => node.parse(x)).map((x) => [x.id, { ...x, properties: own(x.properties) }])),
    edgesOf,
    articles,
  };
}

const labelOf = ({ labels }: Node): string =>
  labels.find((x) => !['Official', 'Company', 'Meeting', ...BOOKKEEPING_LABELS].includes(x)) ?? '';

/** Writes it, `PER_TRANSACTION` articles in one transaction, all statements of one sent at once. */
export async function writePlainly(database: Database, { nodes, edgesOf, articles }: Written): Promise<number> {
  const started = performance.now();
  for (let at = 0; at < articles.length; at += PER_TRANSACTION) {
    const part = articles.slice(at, at + PER_TRANSACTION);
    const edges = part.flatMap((id) => edgesOf.get(id) ?? []);
    const ids = new Set([...part, ...edges.flatMap((x) => [x.from, x.to])]);
    const rows = [...ids].sort().flatMap((id) => nodes.get(id) ?? []);
    const labels = (id: string): string => labelOf(nodes.get(id) ?? { id, labels: [], properties: {} });
    await database.write((run) =>
      Promise.all([
        ...[...groupBy(rows, (x) => x.labels.join(':'))].map(([all, members]) =>
          run(
            `UNWIND $rows AS row MERGE (n:${labelOf(members[0] ?? { id: '', labels: [], properties: {} })} {id: row.id}) SET n += row.properties SET n:${all}`,
            { rows: members },
          ),
        ),
        ...[...groupBy(edges, (x) => `${labels(x.from)} ${x.type} ${labels(x.to)}`)].map(([key, members]) => {
          const [from, type, to] = key.split(' ');
          return run(
            `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`,
            { rows: members },
          );
        }),
      ]),
    );
  }
  return (performance.now() - started) / 1000;
}
