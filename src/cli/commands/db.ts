/** `renmai db`: the Neo4j that renmai keeps for itself. */
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { megabytes } from '../../../loaders/bytes.ts';
import type { ManagedSettings } from '../../config.ts';
import type { ManagedStatus } from '../../graph/managed/managed.ts';
import { listing } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const help = `
This is the database that is used when NEO4J_URI is not set. Commands start it when they need it, and the last one
to end stops it; "db start" keeps it running until "db stop". Its data lie in RENMAI_HOME.

Examples:
  $ renmai db start
  $ renmai db status --json
  $ renmai db stop
  $ renmai db reset --yes
  $ renmai db migrate        # after other programs have written to the graph, here or at NEO4J_URI`;

interface DbOptions {
  readonly json?: true;
}

/** The managed database's settings, and its commands. */
async function managedDatabase(terminal: Terminal) {
  const { readConfig } = await import('../../config.ts');
  const { managed, server } = readConfig();
  if (server !== null)
    terminal.note(`NEO4J_URI is set: renmai uses ${server.uri}; this is about the database of its own`);
  return { managed, commands: await import('../../graph/managed/managed.ts') };
}

async function statusText(status: ManagedStatus, managed: ManagedSettings): Promise<string> {
  const { foldersIn } = await import('../../graph/managed/folders.ts');
  const running = status.running ? `running as process ${status.pid}` : 'not running';
  return listing([
    ['database', `${running}${status.pinned ? ', until "db stop"' : ''}`],
    ...(status.uri === null ? [] : [['address', status.uri] as const]),
    ['data', `${status.home} (${megabytes(status.bytes)})`],
    ['password', foldersIn(managed.home).password],
    ['used by', status.users.length === 0 ? 'nobody' : `process ${status.users.join(', ')}`],
  ]);
}

async function start(options: DbOptions, terminal: Terminal): Promise<void> {
  const { managed, commands } = await managedDatabase(terminal);
  const status = await commands.startManaged(managed, { onProgress: terminal.note, signal: terminal.signal });
  await terminal.answer(options.json ? `${JSON.stringify(status)}\n` : await statusText(status, managed));
}

async function stop(options: DbOptions, terminal: Terminal): Promise<void> {
  const { managed, commands } = await managedDatabase(terminal);
  const { stopped, users } = await commands.stopManaged(managed, {
    onProgress: terminal.note,
    signal: terminal.signal,
  });
  const text = stopped ? 'not running' : `stops when process ${users.join(', ')} has ended`;
  await terminal.answer(options.json ? `${JSON.stringify({ stopped, users })}\n` : `${text}\n`);
}

async function status(options: DbOptions, terminal: Terminal): Promise<void> {
  const { managed, commands } = await managedDatabase(terminal);
  const found = await commands.managedStatus(managed, { onProgress: terminal.note, signal: terminal.signal });
  await terminal.answer(options.json ? `${JSON.stringify(found)}\n` : await statusText(found, managed));
}

async function confirmed(home: string, terminal: Terminal): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const question = `Delete everything that is loaded, in ${home}? [y/N] `;
    return /^y(?:es)?$/iu.test((await prompt.question(question, { signal: terminal.signal })).trim());
  } finally {
    prompt.close();
  }
}

async function reset(options: { readonly yes?: true }, command: Command, terminal: Terminal): Promise<void> {
  const { managed, commands } = await managedDatabase(terminal);
  if (options.yes !== true) {
    if (!process.stdin.isTTY) command.error('error: it deletes everything that is loaded; say so with --yes');
    if (!(await confirmed(managed.home, terminal))) return terminal.note('nothing was deleted');
  }
  await commands.resetManaged(managed, { onProgress: terminal.note, signal: terminal.signal });
  terminal.note(`deleted what was in ${managed.home}`);
}

/** In whichever database the settings name: it may be one that other programs fill. */
async function migrate(terminal: Terminal): Promise<void> {
  const { withDatabase } = await import('../with-database.ts');
  const { derive } = await import('../../graph/derive.ts');
  await withDatabase(terminal, ({ database }) => derive(database));
  terminal.note('the graph has everything that renmai serves it by');
}

/** The subcommands, each of which answers in JSON when asked to. */
const actions = [
  ['start', 'start it, and keep it running until "db stop"', start],
  ['stop', 'stop it, or let the last command that uses it do so', stop],
  ['status', 'tell how it stands', status],
] as const;

const exampleOf = (words: string): string => `\nExamples:\n  $ renmai db ${words}`;

export function dbCommand(terminal: Terminal): Command {
  const db = new Command('db')
    .description("start, stop, look at or empty renmai's own database")
    .addHelpText('after', help);
  for (const [name, description, action] of actions)
    db.command(name)
      .description(description)
      .option('--json', 'print JSON')
      .addHelpText('after', exampleOf(name))
      .action((options: DbOptions) => action(options, terminal));
  db.command('reset')
    .description('delete everything in it')
    .option('--yes', 'do not ask')
    .addHelpText('after', exampleOf('reset --yes'))
    .action((options: { readonly yes?: true }, command: Command) => reset(options, command, terminal));
  db.command('migrate')
    .description('derive what the service needs beside the graph itself')
    .addHelpText('after', exampleOf('migrate'))
    .action(() => migrate(terminal));
  return db;
}
