/** The command line as a whole: its commands, its help, and what becomes of an error. */
import { Command, CommanderError } from 'commander';
import { dbCommand } from './commands/db.ts';
import { decideCommand } from './commands/decide.ts';
import { decisionsCommand } from './commands/decisions.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { findCommand } from './commands/find.ts';
import { loadCommand } from './commands/load.ts';
import { removeCommand } from './commands/remove.ts';
import { rereadCommand } from './commands/reread.ts';
import { serveCommand } from './commands/serve.ts';
import { statusCommand } from './commands/status.ts';
import { tokenCommand } from './commands/token.ts';
import { verifyCommand } from './commands/verify.ts';
import { exitCodeOf, exitCodes, exitCodesHelp } from './exit.ts';
import { errorText, isInterruption, type Terminal } from './terminal.ts';
import { ownVersion } from './version.ts';

/** Every command, in the order in which the help lists them. */
const commands = [
  loadCommand,
  serveCommand,
  extractCommand,
  explainCommand,
  statusCommand,
  findCommand,
  removeCommand,
  rereadCommand,
  decideCommand,
  decisionsCommand,
  verifyCommand,
  exportCommand,
  tokenCommand,
  dbCommand,
];

/** Errors reach the caller instead of ending the process, from subcommands of any depth too. */
function throwing(command: Command): Command {
  command.exitOverride().showHelpAfterError('(see --help)');
  command.commands.forEach(throwing);
  return command;
}

/** Settings are only looked at where some are given. */
async function warnOfSettings(terminal: Terminal): Promise<void> {
  if (!Object.keys(process.env).some((name) => name.startsWith('RENMAI_'))) return;
  const { unknownSettings } = await import('../unknown-settings.ts');
  const warning = unknownSettings(process.env);
  if (warning !== null) terminal.note(`renmai: ${warning}`);
}

async function program(terminal: Terminal): Promise<Command> {
  const root = new Command('renmai')
    .description('Renmai (人脉): Chinese newspaper articles as a knowledge graph in Neo4j, behind GraphQL')
    .version(await ownVersion(), '-V, --version')
    .addHelpText('after', exitCodesHelp);
  root.hook('preAction', () => warnOfSettings(terminal));
  for (const command of commands) root.addCommand(command(terminal));
  return throwing(root);
}

/**
 * Runs a command line.
 *
 * @param words what stands after `renmai`.
 * @returns the exit code. Never throws: what goes wrong is told in one line on standard error.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await (await program(terminal)).parseAsync([...words], { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (isInterruption(error, terminal)) return exitCodes.interrupted;
    terminal.note(`renmai: ${errorText(error)}`);
    return exitCodeOf(error);
  }
}
