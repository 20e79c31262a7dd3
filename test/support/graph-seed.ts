/** Writes a small hand-made graph into the tests' Neo4j: nodes and edges as data, evidence as the words that say it. */

import { z } from 'zod';
import type { EdgeType } from '../../schema/edges.ts';
import type { NodeLabel } from '../../schema/nodes.ts';
import { articleId } from '../../src/article.ts';
import type { Database } from '../../src/graph/database.ts';
import { derive } from '../../src/graph/derive.ts';
import { soundOf } from '../../src/graph/write/sound.ts';

type Properties = Record<string, unknown>;

export interface SeedNode {
  readonly label: NodeLabel;
  readonly also?: 'Official' | 'Company' | 'Meeting';
  readonly properties: Properties & { readonly id: string };
}

export interface SeedEdge {
  readonly from: string;
  readonly type: EdgeType;
  readonly to: string;
  readonly properties: Properties;
}

export interface SeedGraph {
  readonly nodes: readonly SeedNode[];
  readonly edges: readonly SeedEdge[];
}

export interface SeedArticle extends SeedNode {
  readonly label: 'Article';
  readonly properties: Properties & { readonly id: string; readonly text: string };
}

/** An article with the id that it would get on loading. */
export function seedArticle(title: string, publishedOn: string | null, text: string): SeedArticle {
  const draft = {
    ...{ title, publishedOn, text, subtitle: null, section: null, sourceUri: null },
    ...{ publication: '云州日报', place: '云州市', page: 'A02', kind: 'news' as const, reporters: ['向北辰'] },
  };
  return { label: 'Article', properties: { ...draft, id: articleId(draft) } };
}

/** Evidence that the first `words` in the article's text are. */
export function said(article: SeedArticle, words: string): Properties {
  const start = article.properties.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the article`);
  const evidence = [`${article.properties.id}:${start}-${start + words.length}`];
  return { evidence, rules: ['a rule'], confidences: [0.9] };
}

const named = z.object({ name: z.string(), aliases: z.array(z.string()) });

/** How an entity's names sound, as the writer keeps it. */
function soundIn({ label, properties }: SeedNode): Properties {
  const names = named.safeParse(properties);
  return names.success ? { _pinyin: soundOf([names.data.name, ...names.data.aliases], label === 'Person') } : {};
}

/** Adds the graph to what is there; the same graph twice changes nothing. */
export async function seed(database: Database, { nodes, edges }: SeedGraph): Promise<void> {
  const labels = [...new Set(nodes.map(({ label, also }) => (also === undefined ? label : `${label}:${also}`)))];
  await database.write(async (run) => {
    for (const label of labels) {
      const of = nodes.filter(
        (node) => (node.also === undefined ? node.label : `${node.label}:${node.also}`) === label,
      );
      const rows = of.map((node) => ({ ...node.properties, ...soundIn(node) }));
      await run(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`, { rows });
    }
    for (const type of new Set(edges.map((edge) => edge.type))) {
      const rows = edges
        .filter((edge) => edge.type === type)
        .map((edge) => ({ title: '', ...edge, ...edge.properties, edge }));
      await run(
        `UNWIND $rows AS row MATCH (a {id: row.from}), (b {id: row.to})
         MERGE (a)-[r:${type} {key: row.from + row.to + coalesce(row.title, '')}]->(b)
         SET r += row.edge.properties
         SET r.rank = toInteger(r.rank), r.order = toInteger(r.order), r.amount = toInteger(r.amount)
         REMOVE r.key`,
        { rows },
      );
    }
    await run('MATCH (j:Project) SET j.investment = toInteger(j.investment)');
  });
  await derive(database);
}
