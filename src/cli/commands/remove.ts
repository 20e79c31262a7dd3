/** `renmai remove`: articles out of the graph, and with them what only they said. */
import { Command } from 'commander';
import type { Database } from '../../graph/database.ts';
import { exitCodes } from '../exit.ts';
import { plainId } from '../plain-id.ts';
import { grouped } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
An article is named by its id, in the graph or in GraphQL. What other articles say too stays in the graph.

Examples:
  $ renmai remove a0123456789abcdef0123
  $ renmai remove --samples`;

interface RemoveOptions {
  readonly samples?: true;
  readonly json?: true;
}

/** More samples than this there will never be. */
const MOST = 10_000;

async function sampleIds(database: Database): Promise<string[]> {
  const { fromSource } = await import('../../../queries/article/from-source.ts');
  const { samplePrefix } = await import('../samples.ts');
  const rows = await fromSource.run(database, { prefix: samplePrefix, limit: MOST });
  return rows.map((row) => row.id);
}

async function remove(ids: readonly string[], options: RemoveOptions, terminal: Terminal): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { removeArticles } = await import('../../graph/remove.ts');
    const named = await Promise.all(ids.map(plainId));
    const all = [...named, ...(options.samples ? await sampleIds(database) : [])];
    const { removed, missing, raised } = await removeArticles(database, all);
    await terminal.answer(
      options.json ? `${JSON.stringify({ removed, missing, raised })}\n` : `removed ${grouped(removed)} articles\n`,
    );
    if (raised > 0) terminal.note(`${grouped(raised)} older versions stand again: remove them too if they should not`);
    if (missing === 0) return;
    terminal.note(`renmai: ${missing} of the ids are of no article in the graph`);
    terminal.exitCode = exitCodes.input;
  });
}

export const removeCommand = (terminal: Terminal): Command =>
  new Command('remove')
    .description('take articles out of the graph, and what only they said')
    .argument('[ids...]', 'ids of articles')
    .option('--samples', 'the sample articles')
    .option('--json', 'print what was removed as JSON')
    .addHelpText('after', help)
    .action(async (ids: string[], options: RemoveOptions, command: Command) => {
      if (ids.length === 0 && options.samples !== true) command.error('error: name the ids of articles, or --samples');
      await remove(ids, options, terminal);
    });
