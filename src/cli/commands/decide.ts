/** `renmai decide`: what people decide about the graph. */
import { Command } from 'commander';
import { decide, example, type Signed, signed } from '../deciding.ts';
import { plainId, plainIds, whereIdsAre } from '../plain-id.ts';
import type { Terminal } from '../terminal.ts';
import { onFact } from './decide-fact.ts';

const help = `
${whereIdsAre}
A decision is kept as a record, wins over the rules, and outlives every load. What is not in the graph yet is decided on
when it comes, and named in a warning. "renmai decisions" lists the records.

Examples:
  $ renmai decide merge p0123456789abcdef0123 p9876543210fedcba9876 --why "same man, asked at the office"
  $ renmai decide keep-apart p0123456789abcdef0123 --in a0123456789abcdef0123 --why "a namesake, a teacher"
  $ renmai decide rename o0123456789abcdef0123 云州青禾食品有限公司 --why "as registered"
  $ renmai decide reject a0123456789abcdef0123:12-15 --fact p01… HOLDS_POSITION o01… --why "his brother"
  $ renmai decide undo d0123456789abcdef --why "was right after all"`;

const things = () => import('../../graph/decisions/things.ts');

const merge = (terminal: Terminal): Command =>
  signed(
    'merge',
    'these are one; the first gives its id and name',
    example('merge p0123456789abcdef0123 p9876543210fedcba9876 --why "same man, asked at the office"'),
  )
    .argument('<ids...>', 'two or more')
    .action((ids: string[], options: Signed) =>
      decide(terminal, options, async (database) =>
        (await things()).mergeEntities(database, await plainIds(ids), options),
      ),
    );

const keepApart = (terminal: Terminal): Command =>
  signed(
    'keep-apart',
    'these are not one, or one is another in some articles',
    example(
      'keep-apart p0123456789abcdef0123 p9876543210fedcba9876 --why "two men of one name"',
      'keep-apart p0123456789abcdef0123 --in a0123456789abcdef0123 --why "a namesake, a teacher"',
    ),
  )
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
  signed(
    'rename',
    'this is its canonical name',
    example('rename o0123456789abcdef0123 云州青禾食品有限公司 --why "as registered"'),
  )
    .argument('<id>', 'of what')
    .argument('<name>', 'what it is called')
    .action((id: string, name: string, options: Signed) =>
      decide(terminal, options, async (database) =>
        (await things()).rename(database, await plainId(id), name, options),
      ),
    );

const suppress = (terminal: Terminal): Command =>
  signed(
    'suppress',
    'this person must not be listed (give the reason without the name: the record stays)',
    example('suppress p0123456789abcdef0123 --why "on request"'),
  )
    .argument('<id>', 'of the person')
    .action((id: string, options: Signed) =>
      decide(terminal, options, async (database) => (await things()).suppress(database, await plainId(id), options)),
    );

const undo = (terminal: Terminal, name: 'undo' | 'unsuppress', description: string): Command =>
  signed(name, description, example(`${name} d0123456789abcdef --why "was right after all"`))
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
