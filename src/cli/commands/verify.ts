/** `renmai verify`: reads the whole graph and reports what should never be. */
import { Command } from 'commander';
import { exitCodes } from '../exit.ts';
import { noteRelease } from '../note-release.ts';
import { counted } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
Checks that every edge shows its sentence, that nothing stands in the graph that no article says, and that all is of the
form that the schema states. Exit code 4 when something is found.

Examples:
  $ renmai verify
  $ renmai verify --json | jq -r .message | sort | uniq -c`;

interface VerifyOptions {
  readonly json?: true;
}

async function verifyGraph(options: VerifyOptions, terminal: Terminal): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { verify } = await import('../../graph/verify/verify.ts');
    await noteRelease(database, terminal);
    let found = 0;
    for await (const problem of verify(database)) {
      if (terminal.signal.aborted) return;
      found += 1;
      const { kind, where, message } = problem;
      await terminal.answer(options.json ? `${JSON.stringify(problem)}\n` : `${kind} ${where}: ${message}\n`);
    }
    terminal.note(found === 0 ? 'nothing is wrong' : counted(found, 'problem'));
    if (found > 0) terminal.exitCode = exitCodes.verify;
  });
}

export const verifyCommand = (terminal: Terminal): Command =>
  new Command('verify')
    .description('check the whole graph')
    .option('--json', 'print one JSON object per problem')
    .addHelpText('after', help)
    .action((options: VerifyOptions) => verifyGraph(options, terminal));
