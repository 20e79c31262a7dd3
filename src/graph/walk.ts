/** Walks over all nodes or edges of the graph in the order of their ids, a page at a time, so that memory stays flat. */
import { z } from 'zod';
import { type NodeLabel, nodeKinds } from '../../schema/nodes.ts';
import type { Database } from './database.ts';

export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredEdge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const properties = z.record(z.string(), z.unknown());
const nodeRow = z.object({ id: z.string(), labels: z.array(z.string()), properties });
const edgeRow = z.object({ from: z.string(), type: z.string(), to: z.string(), properties });
const pageRow = z.object({ from: z.string(), edges: z.array(edgeRow) });

const NODES_A_PAGE = 500;
/** Fewer: a node may have thousands of edges. */
const SOURCES_A_PAGE = 100;

export const nodeLabels = Object.keys(nodeKinds).filter((x): x is NodeLabel => x in nodeKinds);

/** All nodes of a label, by id. */
export async function* nodesOf(database: Database, label: NodeLabel): AsyncIterable<StoredNode> {
  const cypher = `// walk: nodes
MATCH (n:${label}) WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id LIMIT ${NODES_A_PAGE}`;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: StoredNode[] = (await database.read(cypher, { after })).map((x) => nodeRow.parse(x));
    yield* rows;
    after = rows.length < NODES_A_PAGE ? undefined : rows.at(-1)?.id;
  }
}

/** All edges that begin at nodes of a label: those of one node together, the nodes by id. */
export async function* edgesFrom(database: Database, label: NodeLabel): AsyncIterable<readonly StoredEdge[]> {
  const cypher = `// walk: edges
MATCH (a:${label}) WHERE a.id > $after WITH a ORDER BY a.id LIMIT ${SOURCES_A_PAGE}
RETURN a.id AS from, COLLECT { MATCH (a)-[r]->(b) RETURN {from: a.id, type: type(r), to: coalesce(b.id, elementId(b)), properties: properties(r)} } AS edges
ORDER BY from`;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: z.infer<typeof pageRow>[] = (await database.read(cypher, { after })).map((x) => pageRow.parse(x));
    for (const { edges } of rows) yield edges;
    after = rows.length < SOURCES_A_PAGE ? undefined : rows.at(-1)?.from;
  }
}
