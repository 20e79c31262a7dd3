/** `renmai reread`: the stored articles by the rules of this release. */
import { Command } from 'commander';
import { exitCodes } from '../exit.ts';
import { added, graphRows, type Row, totals } from '../load-table.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { ownVersion } from '../version.ts';
import { withDatabase } from '../with-database.ts';

const help = `
After an update of renmai, whose rules may read better: every article is read again from its stored text, no files are
needed. What people decided stays. Stopped, it goes on where it was when it is started again.

Examples:
  $ renmai reread
  $ renmai reread --from-start --json`;

interface RereadOptions {
  readonly fromStart?: true;
  readonly json?: true;
}

async function rereadAll(options: RereadOptions, terminal: Terminal): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { countGraph } = await import('../../graph/counts.ts');
    const { reread } = await import('../../load/reread.ts');
    const before = await countGraph(database);
    const { signal } = terminal;
    const from = options.fromStart ? { fromStart: true } : {};
    const counts = await reread(database, { rules: await ownVersion(), signal, ...from });
    const graph = { before, after: await countGraph(database) };
    const complete = !signal.aborted;
    const rows: Row[] = [
      [counts.resumed ? 'articles read again, going on' : 'articles read again', counts.articles],
      ['  changed', counts.changed],
      ...graphRows(graph),
    ];
    const json = { ...counts, complete, graph: totals(graph.after), added: added(graph) };
    await terminal.answer(options.json ? `${JSON.stringify(json)}\n` : table(rows));
    for (const problem of counts.problems) terminal.note(`renmai: ${problem}`);
    if (counts.problems.length > 0) terminal.exitCode = exitCodes.input;
    if (!complete) terminal.note('renmai: stopped; the next reread goes on from here');
  });
}

export const rereadCommand = (terminal: Terminal): Command =>
  new Command('reread')
    .description('read the stored articles again by the present rules')
    .option('--from-start', 'do not go on where a reread was stopped')
    .option('--json', 'print what changed as JSON')
    .addHelpText('after', help)
    .action((options: RereadOptions) => rereadAll(options, terminal));
