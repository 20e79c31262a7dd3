/** `renmai decide`: what people decide about the graph. */
import { userInfo } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import type { Decision } from '../../../schema/decision.ts';
import type { Database } from '../../graph/database.ts';
import type { Fact } from '../../graph/decisions/facts.ts';
import { plainId } from '../plain-id.ts';
import type { Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
Ids are those of the graph or of GraphQL. A decision is kept as a record, wins over the rules, and outlives every load;
what is not in the graph yet is decided on when it comes. "renmai decisions" lists the records.

Examples:
  $ renmai decide merge p0123456789abcdef0123 p9876543210fedcba9876 --why "same man, asked at the office"
  $ renmai decide keep-apart p0123456789abcdef0123 --in a0123456789abcdef0123 --why "a namesake, a teacher"
  $ renmai decide rename o0123456789abcdef0123 云州青禾食品有限公司 --why "as registered"
  $ renmai decide reject a0123456789abcdef0123:12-15 --fact p01… HOLDS_POSITION o01… --why "his brother"
  $ renmai decide undo d0123456789abcdef --why "was right after all"`;

interface Signed {
  readonly why: string;
  readonly by: string;
  readonly json?: true;
}

const plainIds = (ids: readonly string[]): Promise<string[]> => Promise.all(ids.map(plainId));

async function decide(
  terminal: Terminal,
  { json }: Signed,
  make: (database: Database) => Promise<Decision>,
): Promise<void> {
  await withDatabase(terminal, async ({ database }) => {
    const { told } = await import('../../graph/decisions/record.ts');
    const made = await make(database);
    await terminal.answer(
      json ? `${JSON.stringify(made)}\n` : `${told(made)}${made.undone === null ? '' : ' is undone'}\n`,
    );
  });
}

function reason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

const signed = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .requiredOption('--why <reason>', 'why', reason)
    .option('--by <name>', 'who decides', reason, userInfo().username)
    .option('--json', 'print the record as JSON');

const things = () => import('../../graph/decisions/things.ts');

const merge = (terminal: Terminal): Command =>
  signed('merge', 'these are one; the first gives its id and name')
    .argument('<ids...>', 'two or more')
    .action((ids: string[], options: Signed) =>
      decide(terminal, options, async (database) =>
        (await things()).mergeEntities(database, await plainIds(ids), options),
      ),
    );

const keepApart = (terminal: Terminal): Command =>
  signed('keep-apart', 'these are not one, or one is another in some articles')
    .argument('<ids...>', 'two or more; one with --in')
    .option('--in <articles...>', 'ids of articles that mean another than the rest')
    .action((ids: string[], options: Signed & { readonly in?: string[] }, command: Command) =>
      decide(terminal, options, async (database) => {
        const { keepApart: apart, keepArticlesApart } = await things();
        const [only = '', second] = await plainIds(ids);
        if (options.in === undefined) return apart(database, await plainIds(ids), options);
        if (second !== undefined) command.error('error: name one thing with --in');
        return keepArticlesApart(database, only, await plainIds(options.in), options);
      }),
    );

const rename = (terminal: Terminal): Command =>
  signed('rename', 'this is its canonical name')
    .argument('<id>')
    .argument('<name>')
    .action((id: string, name: string, options: Signed) =>
      decide(terminal, options, async (database) =>
        (await things()).rename(database, await plainId(id), name, options),
      ),
    );

const suppress = (terminal: Terminal): Command =>
  signed('suppress', 'this person must not be listed (give the reason without the name: the record stays)')
    .argument('<id>')
    .action((id: string, options: Signed) =>
      decide(terminal, options, async (database) => (await things()).suppress(database, await plainId(id), options)),
    );

interface FactOptions extends Signed {
  readonly fact: string[];
  readonly title?: string;
}

async function factOf(evidence: string, { fact, title }: FactOptions, command: Command): Promise<Fact> {
  const [, article = '', start = '', end = ''] = /^(.+):(\d+)-(\d+)$/u.exec(evidence) ?? [];
  const [from = '', type = '', to = '', more] = fact;
  if (article === '') command.error(`error: "${evidence}" is no evidence: give it as <article>:<start>-<end>`);
  if (to === '' || more !== undefined) command.error('error: --fact takes <from> <TYPE> <to>');
  const [one = '', two = '', source = ''] = await plainIds([from, to, article]);
  return { type, from: one, to: two, article: source, start: Number(start), end: Number(end), title: title ?? null };
}

const onFact = (terminal: Terminal, name: 'reject' | 'confirm', description: string): Command =>
  signed(name, description)
    .argument('<evidence>', 'as the graph has it: <article>:<start>-<end>')
    .requiredOption('--fact <from TYPE to...>', 'the relationship that it states')
    .option('--title <title>', 'which position, where the words state several')
    .action((evidence: string, options: FactOptions, command: Command) =>
      decide(terminal, options, async (database) => {
        const { confirmFact, rejectFact } = await import('../../graph/decisions/facts.ts');
        const fact = await factOf(evidence, options, command);
        return (name === 'reject' ? rejectFact : confirmFact)(database, fact, options);
      }),
    );

const undo = (terminal: Terminal, name: 'undo' | 'unsuppress', description: string): Command =>
  signed(name, description)
    .argument('<decision>', 'the id of the record')
    .action((id: string, options: Signed) =>
      decide(terminal, options, async (database) => {
        const { undoDecision } = await import('../../graph/decisions/undo.ts');
        return name === 'undo' ? undoDecision(database, id, options) : undoDecision(database, id, options, 'suppress');
      }),
    );

export const decideCommand = (terminal: Terminal): Command =>
  new Command('decide')
    .description('merge, keep apart, rename, reject, confirm, suppress; undo any of it')
    .addCommand(merge(terminal))
    .addCommand(keepApart(terminal))
    .addCommand(rename(terminal))
    .addCommand(onFact(terminal, 'reject', 'what an article states is wrong'))
    .addCommand(onFact(terminal, 'confirm', 'what an article states is right'))
    .addCommand(suppress(terminal))
    .addCommand(undo(terminal, 'unsuppress', 'this person may be listed again'))
    .addCommand(undo(terminal, 'undo', 'as if it had never been decided'))
    .addHelpText('after', help);
