/** Applies one batch inside a transaction: takes some articles' support away, adds that of others, leaves nothing unsupported. */
import { z } from 'zod';
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import type { Run } from '../database.ts';
import type { InForce } from '../decisions/in-force.ts';
import { createArticles, storedItems } from './articles.ts';
import { changeEdges } from './edges.ts';
import { formsOf } from './forms.ts';
import { identify } from './identify.ts';
import { issuesOf, recountIssues } from './issues.ts';
import { writeMentions } from './mentions.ts';
import type { NodeChange } from './node-row.ts';
import { changeNodes, deleteNodes } from './nodes.ts';
import { type Prepared, prepare } from './prepare.ts';
import { proofs } from './proofs.ts';
import { type Settled, settle } from './settle.ts';
import { type EdgeChange, type EdgeSpot, spotText } from './spots.ts';
import { steady } from './steady.ts';

interface Changes {
  readonly nodes: Map<string, NodeChange>;
  readonly edges: Map<string, EdgeChange>;
}

const edgeType = z.string().refine((x): x is EdgeType => x in edgeKinds);
const keyJson = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const support = z.object({ id: z.string(), edges: z.array(z.string()) });
const mention = z.object({ to: z.string(), claim: z.string() });

const nodeChange = ({ nodes }: Changes, id: string): NodeChange => {
  const change = nodes.get(id) ?? { identity: null, called: undefined, added: [], retracted: [] };
  nodes.set(id, change);
  return change;
};

const edgeChange = ({ edges }: Changes, spot: EdgeSpot, properties: EdgeChange['properties']): EdgeChange => {
  const text = spotText(spot);
  const { type, from, to, key } = spot;
  const change = edges.get(text) ?? { type, from, to, key, properties, added: [], without: new Set<string>() };
  edges.set(text, change);
  return change;
};

const parseSpot = (text: string): EdgeSpot => {
  const [type = '', from = '', to = ''] = text.split(' ', 3);
  return { type: edgeType.parse(type), from, to, key: text.slice(type.length + from.length + to.length + 3) };
};

function add(changes: Changes, { article, nodes, edges }: Settled): void {
  for (const { id, identity, called, claim } of nodes) {
    const change = nodeChange(changes, id);
    change.identity = identity;
    change.called = called;
    change.added.push(claim);
  }
  for (const edge of edges)
    edgeChange(changes, edge, edge.properties).added.push(...proofs(article, edge.evidence, edge.claim));
}

/** Notes all that the articles support, as it was written, whatever rules wrote it. */
async function retract(run: Run, changes: Changes, ids: readonly string[]): Promise<void> {
  const [supports, mentions] = await Promise.all([
    run(
      steady(
        '// write: supported edges\nUNWIND $batch.ids AS id MATCH (r:Reading {id: id}) RETURN id, r.edges AS edges',
      ),
      {
        batch: { ids },
      },
    ),
    run(
      steady(
        '// write: supported nodes\nUNWIND $batch.ids AS id MATCH (:Article {id: id})-[m:REPORTS|MENTIONS]->(n) RETURN n.id AS to, m.claim AS claim',
      ),
      { batch: { ids } },
    ),
  ]);
  for (const row of mentions) {
    const { to, claim } = mention.parse(row);
    nodeChange(changes, to).retracted.push(claim);
  }
  for (const row of supports) {
    const { id, edges } = support.parse(row);
    for (const text of edges) {
      const spot = parseSpot(text);
      edgeChange(changes, spot, keyJson.parse(JSON.parse(spot.key))).without.add(id);
    }
  }
}

async function takeOut(run: Run, changes: Changes, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await retract(run, changes, ids);
  await run(steady('// write: articles out\nUNWIND $batch.ids AS id MATCH (n:Article {id: id}) DETACH DELETE n'), {
    batch: { ids },
  });
  await run(steady('// write: readings out\nUNWIND $batch.ids AS id MATCH (n:Reading {id: id}) DETACH DELETE n'), {
    batch: { ids },
  });
}

/** Articles that stay and come to mean other things: what they support is taken back, to be added anew. */
async function takeBack(run: Run, changes: Changes, ids: readonly string[]): Promise<Prepared[]> {
  if (ids.length === 0) return [];
  await retract(run, changes, ids);
  await run(
    steady(
      '// write: mentions out\nUNWIND $batch.ids AS id MATCH (:Article {id: id})-[m:REPORTS|MENTIONS]->() DELETE m',
    ),
    { batch: { ids } },
  );
  return (await storedItems(run, ids)).map((item) => prepare(item));
}

/**
 * Takes the articles `out` of the graph and puts the articles `put` in, in the transaction of `run`: afterwards the
 * graph is what a load of the remaining articles alone would give, and what people decided of it. An id in both is an
 * article read anew. Answers what the articles `put` have written.
 */
export async function apply(
  run: Run,
  put: readonly Prepared[],
  out: readonly string[],
  decisions: InForce,
): Promise<Settled[]> {
  const changes: Changes = { nodes: new Map(), edges: new Map() };
  const leaving = [...out].sort();
  const former = await formsOf(run, leaving);
  const left = await issuesOf(run, leaving);
  await takeOut(run, changes, leaving);
  await createArticles(run, put);
  const { moved, meanings, verdicts } = await identify(run, put, former, decisions);
  const again = await takeBack(run, changes, moved);
  const settled = [...put, ...again].map((x) => settle(x, { meanings, verdicts, facts: decisions.facts }));
  for (const item of settled) add(changes, item);
  const written = await changeNodes(run, changes.nodes);
  await Promise.all([
    recountIssues(run, [...left, ...put.map((x) => x.article)]),
    writeMentions(run, settled, written),
    changeEdges(run, changes.edges, written),
  ]);
  await deleteNodes(run, written);
  return settled.slice(0, put.length);
}
