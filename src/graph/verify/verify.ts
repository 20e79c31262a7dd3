/** Reads the whole graph and reports what should never be: an edge without its words, an orphan, a broken invariant. */
import { z } from 'zod';
import type { NodeLabel } from '../../../schema/nodes.ts';
import type { Database } from '../database.ts';
import { readInForce } from '../decisions/in-force.ts';
import { edgesFrom, nodeLabels, nodesOf, type StoredNode } from '../walk.ts';
import { edgeProblems } from './edge.ts';
import { formProblems } from './forms.ts';
import { issueProblems } from './issues.ts';
import { keyProblems } from './keys.ts';
import { Ledger } from './ledger.ts';
import { nodeProblems, supportProblems } from './node.ts';
import type { Problem } from './problem.ts';
import { projectionProblems } from './projection.ts';

const PAGE = 200;
const text = z.object({ text: z.string() });
const unpaired = z.object({ id: z.string(), what: z.string() });

const UNPAIRED = `// verify: articles and readings
MATCH (a:Article) WHERE NOT EXISTS { MATCH (r:Reading {id: a.id}) } RETURN a.id AS id, 'the article has no reading' AS what
UNION ALL
MATCH (r:Reading) WHERE NOT EXISTS { MATCH (a:Article {id: r.id}) } RETURN r.id AS id, 'the reading has no article' AS what`;

async function* articles(database: Database, lengths: Map<string, number>): AsyncIterable<Problem> {
  for await (const node of nodesOf(database, 'Article')) {
    const parsed = text.safeParse(node.properties);
    lengths.set(node.id, parsed.success ? parsed.data.text.length : 0);
    yield* nodeProblems('Article', node);
  }
  for (const row of await database.read(UNPAIRED)) {
    const { id, what } = unpaired.parse(row);
    yield { kind: 'reading', where: id, message: what };
  }
}

async function* entities(database: Database, label: Exclude<NodeLabel, 'Article'>): AsyncIterable<Problem> {
  let page: StoredNode[] = [];
  for await (const node of nodesOf(database, label)) {
    yield* nodeProblems(label, node);
    page.push(node);
    if (page.length === PAGE) yield* await supportProblems(database, label, page);
    if (page.length === PAGE) page = [];
  }
  yield* await supportProblems(database, label, page);
}

/**
 * Every problem of the graph, as it is found; nothing where all is well. Reads every node and edge in pages, projects
 * every article anew, and keeps three numbers of every article in memory.
 */
export async function* verify(database: Database): AsyncIterable<Problem> {
  const lengths = new Map<string, number>();
  const found = new Ledger();
  yield* articles(database, lengths);
  yield* issueProblems(database);
  const inForce = await readInForce((cypher, parameters) => database.read(cypher, parameters));
  yield* formProblems(database, inForce);
  yield* keyProblems(database);
  for (const label of nodeLabels) if (label !== 'Article') yield* entities(database, label);
  for (const label of nodeLabels)
    for await (const edges of edgesFrom(database, label))
      for (const edge of edges) {
        found.addStored(edge);
        yield* edgeProblems(edge, (id) => lengths.get(id));
      }
  yield* projectionProblems(database, inForce, found);
}
