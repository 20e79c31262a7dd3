/** `renmai decisions`: the records of what people decided, out of the database and into another. */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { fileError } from '../../../loaders/bytes.ts';
import { decision } from '../../../schema/decision.ts';
import { InputError } from '../../errors.ts';
import { grouped } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
The newest last. With --json, one record a line, whole: "restore" brings such a file into another database, where the
decisions hold for whatever is loaded there.

Examples:
  $ renmai decisions
  $ renmai decisions --json > decisions.jsonl
  $ renmai decisions restore decisions.jsonl`;

const MOST = 1_000_000;

async function list(terminal: Terminal, { json }: { readonly json?: true }): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { decisions } = await import('../../../queries/decision/decisions.ts');
    const { tellDecisions } = await import('../told-decisions.ts');
    const all = { kinds: null, by: null, undone: null, above: null, below: null, descending: false, limit: MOST };
    const records = (await decisions.run(database, all)).map((row) => row.node);
    const lines = json ? records.map((made) => JSON.stringify(made)) : await tellDecisions(database, records);
    for (const line of lines) await terminal.answer(`${line}\n`);
    if (records.length === 0) terminal.note('nothing is decided');
  });
}

async function linesOf(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  } catch (error) {
    throw fileError(path, error);
  }
}

async function restore(terminal: Terminal, path: string): Promise<void> {
  const records = (await linesOf(path)).map((line, i) => {
    try {
      return decision.parse(JSON.parse(line));
    } catch {
      throw new InputError(
        `${path}:${i + 1}`,
        'is no record of a decision: give what "renmai decisions --json" printed',
      );
    }
  });
  await withDatabase(terminal, async ({ database }) => {
    const { restoreDecisions } = await import('../../graph/decisions/undo.ts');
    const fresh = await restoreDecisions(database, records);
    await terminal.answer(`${grouped(fresh)} new, ${grouped(records.length - fresh)} known\n`);
  });
}

export const decisionsCommand = (terminal: Terminal): Command =>
  new Command('decisions')
    .description('list what people decided; restore it elsewhere')
    .option('--json', 'print one record a line as JSON')
    .addHelpText('after', help)
    .action((options: { readonly json?: true }) => list(terminal, options))
    .addCommand(
      new Command('restore')
        .description('bring the records of a file into this database')
        .argument('<file>', 'what "renmai decisions --json" printed')
        .addHelpText(
          'after',
          '\nRecords that are there already stay as they are here.\n\nExamples:\n  $ renmai decisions restore decisions.jsonl',
        )
        .action((path: string) => restore(terminal, path)),
    );
