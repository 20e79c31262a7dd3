/** `renmai remove`: articles out of the graph, and with them what only they said. */
import { Command } from 'commander';
import type { Listed } from '../../../queries/article/listed.ts';
import type { Database } from '../../graph/database.ts';
import type { RemoveCounts } from '../../graph/remove.ts';
import { exitCodes } from '../exit.ts';
import { day, words } from '../facts-options.ts';
import { articleIds } from '../plain-id.ts';
import { counted } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
An article is named by its id ("renmai find" and "renmai load --json" tell it), or with others by its paper, its day, or the
file or folder that it was loaded from (as a path now leads there). What other articles say too stays in the graph.
Older versions that stand again when an article goes are told; by paper, day or file they go too.

Examples:
  $ renmai remove a0123456789abcdef0123
  $ renmai remove --publication 云州日报 --date 2021-03-05
  $ renmai remove --from newspapers/A07.txt
  $ renmai remove --samples`;

interface RemoveOptions {
  readonly publication?: string;
  readonly date?: string;
  readonly from?: string;
  readonly samples?: true;
  readonly json?: true;
}

/** More articles than this there will never be. */
const MOST = 10_000_000;

/** What the options name together; `null` where they name nothing. */
async function listedBy({ publication, date, from }: RemoveOptions): Promise<Listed | null> {
  if (publication === undefined && date === undefined && from === undefined) return null;
  const { uriOf } = await import('../samples.ts');
  const source = from === undefined ? null : uriOf({ path: from });
  return { publication: publication ?? null, date: date ?? null, source };
}

/** Removes all that is listed so, older versions that come to stand among them. */
async function removeListed(database: Database, listed: Listed): Promise<RemoveCounts> {
  const { listedArticles } = await import('../../../queries/article/listed.ts');
  const { removeArticles } = await import('../../graph/remove.ts');
  const all = { removed: 0, missing: [], raised: 0 };
  for (;;) {
    const rows = await listedArticles.run(database, { ...listed, limit: MOST });
    if (rows.length === 0) return all;
    const done = await removeArticles(
      database,
      rows.map((row) => row.id),
    );
    // After the first time these are the ones that have come to stand.
    all.raised += done.raised - (all.removed === 0 ? 0 : done.removed);
    all.removed += done.removed;
  }
}

async function removeNamed(database: Database, ids: readonly string[]): Promise<RemoveCounts> {
  const { removeArticles } = await import('../../graph/remove.ts');
  return removeArticles(database, ids);
}

async function remove(given: readonly string[], options: RemoveOptions, terminal: Terminal): Promise<void> {
  const ids = await articleIds(given, 'remove');
  const { sampleSource } = await import('../samples.ts');
  const samples = options.samples ? { publication: null, date: null, source: sampleSource } : null;
  const listed = [await listedBy(options), samples].filter((x) => x !== null);
  await withDatabase(terminal, async ({ database }) => {
    const done = [await removeNamed(database, ids)];
    for (const one of listed) done.push(await removeListed(database, one));
    const removed = done.reduce((sum, x) => sum + x.removed, 0);
    const raised = done.reduce((sum, x) => sum + x.raised, 0);
    const missing = done.flatMap((x) => x.missing);
    const text = `removed ${counted(removed, 'article')}\n`;
    await terminal.answer(options.json ? `${JSON.stringify({ removed, missing, raised })}\n` : text);
    if (raised > 0)
      terminal.note(`${counted(raised, 'older version stands', 'older versions stand')} again: remove what should not`);
    const nothing = removed === 0 && options.samples === undefined;
    if (missing.length > 0) terminal.note(`renmai: no article in the graph has the id ${missing.join(', ')}`);
    else if (nothing) terminal.note('renmai: no article in the graph is of this paper, day or file');
    if (missing.length > 0 || nothing) terminal.exitCode = exitCodes.input;
  });
}

export const removeCommand = (terminal: Terminal): Command =>
  new Command('remove')
    .description('take articles out of the graph, and what only they said')
    .argument('[ids...]', 'ids of articles')
    .option('--publication <name>', 'the articles of this paper', words)
    .option('--date <YYYY-MM-DD>', 'the articles of this day, of the paper where one is named', day)
    .option('--from <path>', 'the articles that were loaded from this file or folder')
    .option('--samples', 'the sample articles')
    .option('--json', 'print what was removed as JSON')
    .addHelpText('after', help)
    .action(async (ids: string[], options: RemoveOptions, command: Command) => {
      const { publication, date, from, samples } = options;
      if (ids.length === 0 && [publication, date, from, samples].every((x) => x === undefined))
        command.error('error: name the ids of articles, or --publication, --date, --from or --samples');
      await remove(ids, options, terminal);
    });
