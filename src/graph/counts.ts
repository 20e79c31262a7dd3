/** What is in the graph, in numbers: nodes of each kind, edges of each type, publications with the days they span. */
import { z } from 'zod';
import { edgeKinds } from '../../schema/edges.ts';
import { day } from '../../schema/kinds.ts';
import type { Database } from './database.ts';

const nodeCounts = {
  articles: 'Article',
  people: 'Person',
  organizations: 'Organization',
  companies: 'Company',
  events: 'Event',
  projects: 'Project',
  awards: 'Award',
  places: 'Place',
} as const;

const edgeTypes = Object.keys(edgeKinds).sort();
const counted = z.object({ name: z.string(), count: z.int() });
const publication = z.object({
  publication: z.string().nullable(),
  articles: z.int(),
  /** Articles of no known day count in `articles` alone. */
  firstDay: day.nullable(),
  lastDay: day.nullable(),
});
export type PublicationCounts = z.infer<typeof publication>;

/** `companies` are among the `organizations`. `edges` has every type of the schema, those without an edge as 0. */
export type GraphCounts = Record<keyof typeof nodeCounts, number> & {
  readonly edges: Readonly<Record<string, number>>;
  readonly publications: readonly PublicationCounts[];
};

const NODES = Object.entries(nodeCounts)
  .map(([name, label]) => `MATCH (n:${label}) RETURN '${name}' AS name, count(n) AS count`)
  .join(' UNION ALL\n');
const EDGES = edgeTypes
  .map((type) => `MATCH ()-[r:${type}]->() RETURN '${type}' AS name, count(r) AS count`)
  .join(' UNION ALL\n');
const PUBLICATIONS = `MATCH (a:Article)
RETURN a.publication AS publication, count(a) AS articles, min(a.publishedOn) AS firstDay, max(a.publishedOn) AS lastDay
ORDER BY publication`;

/** Counts the graph; three statements, whatever its size. */
export async function countGraph(database: Database): Promise<GraphCounts> {
  const [nodes, edges, publications] = await Promise.all([
    database.read(`// counts: nodes\n${NODES}`),
    database.read(`// counts: edges\n${EDGES}`),
    database.read(`// counts: publications\n${PUBLICATIONS}`),
  ]);
  const tally = new Map([...nodes, ...edges].map((x) => counted.parse(x)).map((x) => [x.name, x.count]));
  const of = (name: string): number => tally.get(name) ?? 0;
  return {
    articles: of('articles'),
    people: of('people'),
    organizations: of('organizations'),
    companies: of('companies'),
    events: of('events'),
    projects: of('projects'),
    awards: of('awards'),
    places: of('places'),
    edges: Object.fromEntries(edgeTypes.map((type) => [type, of(type)])),
    publications: publications.map((x) => publication.parse(x)),
  };
}
