/** `renmai status`: what is loaded, in which database, in which versions. */
import { Command } from 'commander';
import type { GraphCounts } from '../../graph/counts.ts';
import { noteRelease } from '../note-release.ts';
import { counted, table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { ownVersion } from '../version.ts';
import { type Opened, withDatabase } from '../with-database.ts';

const help = `
Starts the managed database when it does not run; "renmai db status" does not.

Examples:
  $ renmai status
  $ renmai status --json | jq .graph.people`;

interface StatusOptions {
  readonly json?: true;
}

async function statusOf({ database, managed }: Opened) {
  const { countGraph } = await import('../../graph/counts.ts');
  const { components } = await import('../../../queries/database/components.ts');
  const [graph, parts, version] = await Promise.all([countGraph(database), components.run(database, {}), ownVersion()]);
  const kernel = parts.find(({ name }) => name === 'Neo4j Kernel') ?? parts[0];
  return {
    database: { uri: database.uri, managed, version: kernel?.version ?? null, edition: kernel?.edition ?? null },
    versions: { renmai: version, node: process.versions.node },
    graph,
  };
}
type Status = Awaited<ReturnType<typeof statusOf>>;

function publicationText({ publication, articles, firstDay, lastDay }: GraphCounts['publications'][number]): string {
  const days = firstDay === null || lastDay === null ? 'no day known' : `${firstDay} to ${lastDay}`;
  return `  ${publication ?? '(paper not known)'}: ${counted(articles, 'article')}, ${days}`;
}

function statusText({ database, versions, graph }: Status): string {
  const { edges, publications, ...nodes } = graph;
  const all = Object.entries(edges).filter(([, count]) => count > 0);
  return [
    `renmai ${versions.renmai} on Node ${versions.node}`,
    `Neo4j ${database.version ?? '?'} ${database.edition ?? ''} at ${database.uri}${database.managed ? ' (managed)' : ''}`,
    '',
    publications.length === 0 ? 'nothing is loaded' : 'loaded',
    ...publications.map(publicationText),
    '',
    table([
      ...Object.entries(nodes),
      ['edges', all.reduce((sum, [, count]) => sum + count, 0)],
      ...all.map(([type, count]) => [`  ${type}`, count] as const),
    ]),
  ].join('\n');
}

const status = (options: StatusOptions, terminal: Terminal): Promise<void> =>
  withDatabase(terminal, async (opened) => {
    const found = await statusOf(opened);
    await noteRelease(opened.database, terminal);
    await terminal.answer(options.json ? `${JSON.stringify(found)}\n` : statusText(found));
  });

export const statusCommand = (terminal: Terminal): Command =>
  new Command('status')
    .description('tell what is loaded, in which database')
    .option('--json', 'print JSON')
    .addHelpText('after', help)
    .action((options: StatusOptions) => status(options, terminal));
