/** What a load made, as a table for people and as an object for programs. */
import type { GraphCounts } from '../graph/counts.ts';
import type { LoadReport } from './run-load.ts';
import { counted, grouped, table } from './table.ts';

export type Row = readonly [label: string, ...figures: (number | string)[]];

const kinds = [
  'articles',
  'people',
  'organizations',
  'companies',
  'events',
  'projects',
  'awards',
  'places',
] as const satisfies readonly (keyof GraphCounts)[];

const signed = (value: number): string => (value > 0 ? `+${grouped(value)}` : grouped(value));
const edgesOf = (counts: GraphCounts): number => Object.values(counts.edges).reduce((sum, count) => sum + count, 0);

/** What is in the graph, and what has come or gone. */
export function graphRows({ before, after }: NonNullable<LoadReport['graph']>): Row[] {
  const edges = Object.keys(after.edges).filter((type) => (after.edges[type] ?? 0) + (before.edges[type] ?? 0) > 0);
  return [
    ['in the graph', 'now', 'by this'],
    ...kinds.map((kind): Row => [`  ${kind}`, after[kind], signed(after[kind] - before[kind])]),
    ['  edges', edgesOf(after), signed(edgesOf(after) - edgesOf(before))],
    ...edges.map((type): Row => {
      const now = after.edges[type] ?? 0;
      return [`    ${type}`, now, signed(now - (before.edges[type] ?? 0))];
    }),
  ];
}

const counters = (heading: string, counted: Readonly<Record<string, number>>): Row[] => {
  const entries = Object.entries(counted).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return entries.length === 0 ? [] : [[heading], ...entries.map(([name, count]): Row => [`  ${name}`, count])];
};

function articleRows({ articles, sources, pages, problems }: LoadReport): Row[] {
  const some: readonly (readonly [string, number])[] = [
    ['unchanged', articles.unchanged],
    ['read anew', articles.updated],
    ['older versions, kept aside', articles.older],
    ['stored versions that gave way', articles.replaced],
    ['failed', articles.failed],
  ];
  return [
    ['files', sources],
    ['pages', pages],
    ['articles read', articles.read],
    ['  new', articles.new],
    ...some.filter(([, count]) => count > 0).map(([label, count]): Row => [`  ${label}`, count]),
    ...(problems.length === 0 ? [] : [['problems', problems.length] satisfies Row]),
  ];
}

/** Which articles have no date, so that somebody can say it. */
const undatedRows = ({ undated }: LoadReport): Row[] =>
  undated.length === 0 ? [] : [['without a date'], ...undated.map((article): Row => [`  ${article}`])];

/** Nothing came, and the graph is as it was: that is all there is to say. */
const nothingTable = ({ sources, problems }: LoadReport): string => {
  const why = problems.length === 0 ? '' : `, ${counted(problems.length, 'problem')} (named above)`;
  return `no article was read: ${counted(sources, 'file')}${why}; the graph is as it was\n`;
};

/** The table that `renmai load` prints. */
export const loadTable = (report: LoadReport): string =>
  report.articles.read === 0 && report.error === null ? nothingTable(report) : fullTable(report);

const fullTable = (report: LoadReport): string =>
  [
    [...articleRows(report), ...(report.graph === null ? [] : graphRows(report.graph))],
    counters('made no node or edge', report.dropped),
    counters('notes', report.notes),
    undatedRows(report),
    [['seconds', report.seconds.toFixed(1)] satisfies Row],
  ]
    .filter((rows) => rows.length > 0)
    .map(table)
    .join('');

export const totals = ({ publications: _, ...counts }: GraphCounts) => counts;

/** What has come by kind, below nothing what has gone. */
export function added({ before, after }: NonNullable<LoadReport['graph']>) {
  const nodes = Object.fromEntries(kinds.map((kind) => [kind, after[kind] - before[kind]]));
  const edges = Object.entries(after.edges).map(([type, count]) => [type, count - (before.edges[type] ?? 0)] as const);
  return { ...nodes, edges: Object.fromEntries(edges) };
}

/** The object that `renmai load --json` prints. */
export const loadJson = ({ graph, error, ...report }: LoadReport) => ({
  ...report,
  graph: graph === null ? null : totals(graph.after),
  added: graph === null ? null : added(graph),
  error: error instanceof Error ? error.message : null,
});
