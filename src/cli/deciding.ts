/** What all commands share by which people decide: who and why, where ids come from, and how the record is told. */
import { userInfo } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import type { Decision } from '../../schema/decision.ts';
import type { Database } from '../graph/database.ts';
import { whereIdsAre } from './plain-id.ts';
import type { Terminal } from './terminal.ts';
import { withDatabase } from './with-database.ts';

export interface Signed {
  readonly why: string;
  readonly by: string;
  readonly json?: true;
}

/** Has a decision made, tells it, and warns of what it waits for. */
export async function decide(
  terminal: Terminal,
  { json }: Signed,
  make: (database: Database) => Promise<Decision>,
): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { awaited, tellDecisions } = await import('./told-decisions.ts');
    const made = await make(database);
    const lines = json ? [JSON.stringify(made)] : await tellDecisions(database, [made]);
    for (const line of lines) await terminal.answer(`${line}\n`);
    if (made.undone !== null) return;
    for (const id of awaited(made))
      terminal.note(`renmai: nothing in the graph has the id ${id} yet: it is decided on when it comes`);
  });
}

function reason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

/** A command that makes a decision. */
export const signed = (name: string, description: string, examples: string): Command =>
  new Command(name)
    .description(description)
    .requiredOption('--why <reason>', 'why (required)', reason)
    .option('--by <name>', 'who decides', reason, userInfo().username)
    .option('--json', 'print the record as JSON')
    .addHelpText('after', `\n${whereIdsAre}\n${examples}`);

/** Lines of a help: each a command line after `renmai decide`. */
export const example = (...lines: readonly string[]): string =>
  ['\nExamples:', ...lines.map((line) => `  $ renmai decide ${line}`)].join('\n');
