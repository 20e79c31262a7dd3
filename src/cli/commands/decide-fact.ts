/** `renmai decide reject` and `confirm`: whether what an article states is right. */
import type { Command } from 'commander';
import type { Fact } from '../../graph/decisions/facts.ts';
import { decide, example, type Signed, signed } from '../deciding.ts';
import { plainIds } from '../plain-id.ts';
import type { Terminal } from '../terminal.ts';

/** Where the words lie by which a fact is decided on. */
const whereEvidenceIs = `
The evidence is the article's id with the place of the words in its text, as a…:12-15: in GraphQL the "article { id }",
"start" and "end" of the "evidence" of a fact; in "renmai export" it stands so. The ends and the TYPE are those of the same fact.
`;

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

export const onFact = (terminal: Terminal, name: 'reject' | 'confirm', description: string): Command =>
  signed(
    name,
    description,
    whereEvidenceIs +
      example(`${name} a0123456789abcdef0123:12-15 --fact p0123… HOLDS_POSITION o0123… --why "asked the office"`),
  )
    .argument('<evidence>', 'as the graph has it: <article>:<start>-<end>')
    .requiredOption('--fact <from TYPE to...>', 'the relationship that it states (required)')
    .option('--title <title>', 'which position, where the words state several')
    .action((evidence: string, options: FactOptions, command: Command) =>
      decide(terminal, options, async (database) => {
        const { confirmFact, rejectFact } = await import('../../graph/decisions/facts.ts');
        const fact = await factOf(evidence, options, command);
        return (name === 'reject' ? rejectFact : confirmFact)(database, fact, options);
      }),
    );
