/** Evidence: where an article says so, and the words. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { type QuoteRow, quotes } from '../../../queries/article/quotes.ts';
import type { Statement } from '../../../queries/parts/stated.ts';
import { capped, parseArguments } from '../arguments.ts';
import { asks } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Context, Scope } from '../context.ts';
import { gone } from '../errors.ts';

const readQuotes = batched(quotes);

/** `both`: the words and their article are asked for, so that one round trip can bring them. */
type Evidence = Statement & { readonly both: boolean };

async function read(context: Context, { article, start, end, both }: Evidence): Promise<QuoteRow> {
  const [row] = await readQuotes(context, `${article}:${start}:${end}`, { article: both });
  if (row === undefined) throw gone(`Article ${article}`);
  return row;
}

export const evidence = {
  quote: async (said: Evidence, _args: unknown, { renmai }: Scope) => (await read(renmai, said)).quote,
  article: async (said: Evidence, _args: unknown, { renmai }: Scope) =>
    said.both ? (await read(renmai, said)).article : { label: 'Article', id: said.article },
};

const evidenceArguments = z.object({ first: capped(20) });

interface Stated {
  readonly stated: readonly Statement[] | null;
}

/** The evidence of anything that a relationship states. */
export const statedFields = {
  evidence({ stated }: Stated, args: unknown, _scope: Scope, info: GraphQLResolveInfo): Evidence[] {
    const { first } = parseArguments(evidenceArguments, args);
    const both = asks(info, 'quote') && asks(info, 'article');
    return (stated ?? []).slice(0, first).map((said) => ({ ...said, both }));
  },
};
