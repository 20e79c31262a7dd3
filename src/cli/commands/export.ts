/** `renmai export`: the whole graph as text. */
import { Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
canonical: one line of JSON per edge and node, sorted: two graphs are equal when their exports are, byte for byte.

Examples:
  $ renmai export --format canonical > graph.jsonl
  $ renmai export | sha256sum`;

async function exportGraph(terminal: Terminal): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { exportCanonical } = await import('../../graph/export.ts');
    for await (const line of exportCanonical(database)) {
      if (terminal.signal.aborted) return;
      await terminal.answer(`${line}\n`);
    }
  });
}

export const exportCommand = (terminal: Terminal): Command =>
  new Command('export')
    .description('print the whole graph')
    .addOption(new Option('--format <format>', 'how').choices(['canonical']).default('canonical'))
    .addHelpText('after', help)
    .action(() => exportGraph(terminal));
