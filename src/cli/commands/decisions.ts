/** `renmai decisions`: the records of what people decided, out of the database and into another. */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { type Decision, decision } from '../../../schema/decision.ts';
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

/** What a record is about; who is suppressed is not told. */
function idsOf(made: Decision): string {
  if (made.kind === 'suppress') return '';
  if (made.kind === 'replace') return ` on ${made.article}, ${made.replaces}`;
  if ('fact' in made) return ` on ${made.fact.from} ${made.fact.type} ${made.fact.to} in ${made.fact.article}`;
  return ` on ${made.about.map((x) => x.id).join(', ')}${made.kind === 'rename' ? `: ${made.name}` : ''}`;
}

async function list(terminal: Terminal, { json }: { readonly json?: true }): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { decisions } = await import('../../../queries/decision/decisions.ts');
    const { told } = await import('../../graph/decisions/record.ts');
    const all = { kinds: null, by: null, undone: null, above: null, below: null, descending: false, limit: MOST };
    for (const { node } of await decisions.run(database, all)) {
      const undone = node.undone === null ? '' : `, undone by ${node.undone.by}: ${node.undone.why}`;
      await terminal.answer(json ? `${JSON.stringify(node)}\n` : `${told(node)}${idsOf(node)}${undone}\n`);
    }
  });
}

async function restore(terminal: Terminal, path: string): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const records = lines.map((line, i) => {
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
        .action((path: string) => restore(terminal, path)),
    );
