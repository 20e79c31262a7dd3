/** `renmai find`: ids by names and words, for the commands that take ids. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { day, words } from '../facts-options.ts';
import type { findable } from '../finding.ts';
import { listing } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
Finds people, organizations, events and projects by a part of their names (or by pinyin: linruochuan, lrc), and articles by
their words; with --publication or --date only articles, whose words may be left out. Prints id, kind, name, and
where an article was printed; with --json an object a line.

Examples:
  $ renmai find 林若川
  $ renmai find 安全生产 --kind article --first 100
  $ renmai find --publication 云州日报 --date 2021-03-05
  $ renmai find --publication 云州日报 --json | jq -r .id`;

type Kind = (typeof findable)[number];
const kinds = {
  person: 'Person',
  organization: 'Organization',
  event: 'Event',
  project: 'Project',
  article: 'Article',
} as const satisfies Record<string, Kind>;

interface FindOptions {
  readonly kind?: keyof typeof kinds;
  readonly publication?: string;
  readonly date?: string;
  readonly first: number;
  readonly json?: true;
}

const MOST = 10_000;

function size(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/u.test(text) || value < 1 || value > MOST)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST}.`);
  return value;
}

async function findThings(text: string, options: FindOptions, terminal: Terminal): Promise<void> {
  const { find } = await import('../finding.ts');
  const { kind, publication = null, date = null, first } = options;
  const wanted = { words: text, kinds: kind === undefined ? Object.values(kinds) : [kinds[kind]], publication, date };
  await withDatabase(terminal, async ({ database }) => {
    const found = await find(database, { ...wanted, first });
    for (const thing of options.json ? found : []) await terminal.answer(`${JSON.stringify(thing)}\n`);
    if (!options.json && found.length > 0)
      await terminal.answer(
        listing(found.map((x) => [`${x.id} ${x.kind}`, `${x.name}${x.where && ` (${x.where})`}`] as const)),
      );
    if (found.length === 0) terminal.note('nothing in the graph is called so or says so');
    if (found.length === first) terminal.note(`these are the first ${first}: there may be more (--first)`);
  });
}

export const findCommand = (terminal: Terminal): Command =>
  new Command('find')
    .description('ids of people, organizations, events, projects and articles, by names and words')
    .argument('[words...]', 'a part of a name, or words of an article: all of them')
    .addOption(new Option('--kind <kind>', 'only these').choices(Object.keys(kinds)))
    .option('--publication <name>', 'only articles of this paper', words)
    .option('--date <YYYY-MM-DD>', 'only articles of this day', day)
    .option('--first <number>', 'how many at most', size, 20)
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', help)
    .action(async (given: string[], options: FindOptions, command: Command) => {
      const text = given.join(' ').trim();
      if (text === '' && options.publication === undefined && options.date === undefined)
        command.error('error: name words, or --publication, or --date');
      await findThings(text, options, terminal);
    });
