/** Evidence: where an article says so, and the words. */
import type { GraphQLResolveInfo } from 'graphql';
import { type QuoteRow, quotes } from '../../../queries/article/quotes.ts';
import type { Statement } from '../../../queries/parts/stated.ts';
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

interface Stated {
  readonly stated: readonly Statement[] | null;
}

/** The evidence of anything that a relationship states. */
export const statedFields = {
  evidence({ stated }: Stated, _args: unknown, _scope: Scope, info: GraphQLResolveInfo): Evidence[] {
    const both = asks(info, 'quote') && asks(info, 'article');
    return (stated ?? []).map((said) => ({ ...said, both }));
  },
};
