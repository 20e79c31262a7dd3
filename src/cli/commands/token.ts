/** `renmai token`: keys for writing through the API. */
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
A key is shown once and kept hashed. Clients send it as the header "Authorization: Bearer <key>".
What is written with it is written as its name.

Examples:
  $ renmai token                      # a key for you
  $ renmai token 何田 --read-only
  $ renmai token --list
  $ renmai token --revoke 何田`;

interface TokenOptions {
  readonly readOnly?: true;
  readonly list?: true;
  readonly revoke?: string;
}

async function token(name: string | undefined, options: TokenOptions, terminal: Terminal): Promise<void> {
  const { listKeys, makeKey, revokeKey } = await import('../../api/auth/keys.ts');
  await withDatabase(terminal, async ({ database }) => {
    if (options.revoke !== undefined) {
      await revokeKey(database, options.revoke);
      return terminal.note(`the key of ${options.revoke} is revoked; running services forget it within seconds`);
    }
    if (options.list) {
      const keys = await listKeys(database);
      if (keys.length === 0) return terminal.note('nobody has a key: make one with renmai token');
      const lines = keys.map(
        ({ name: whose, writes, createdAt }) =>
          [whose, `${writes ? 'writes' : 'reads only'}, since ${createdAt}`] as const,
      );
      return terminal.answer(`${table(lines)}\n`);
    }
    const whose = name ?? userInfo().username;
    const key = await makeKey(database, { name: whose, writes: options.readOnly !== true });
    terminal.note(`a key for ${whose}; it is not shown again`);
    return terminal.answer(`${key}\n`);
  });
}

export const tokenCommand = (terminal: Terminal): Command =>
  new Command('token')
    .description('make, list and revoke the keys that the API asks for when somebody writes')
    .argument('[name]', 'whom the key is for (default: you)')
    .option('--read-only', 'a key that may not write: for services whose reading is closed')
    .option('--list', 'tell who has a key')
    .option('--revoke <name>', 'take a key back')
    .addHelpText('after', help)
    .action((name: string | undefined, options: TokenOptions) => token(name, options, terminal));
