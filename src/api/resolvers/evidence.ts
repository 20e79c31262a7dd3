/** Evidence: where an article says so, and the words. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { type QuoteRow, quotes } from '../../../queries/article/quotes.ts';
import type { Statement } from '../../../queries/parts/stated.ts';
import { type Bring, bring } from '../ahead.ts';
import { capped, parseArguments } from '../arguments.ts';
import { type Asked, argumentsOf, below, isAsked, onceAField } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Context, Scope } from '../context.ts';
import { gone } from '../errors.ts';
import { later, type Maybe } from '../later.ts';

const readQuotes = batched(quotes);

/** `both`: the words and their article are asked for, so that one round trip can bring them. */
type Evidence = Statement & { readonly both: boolean };

/** As relationships store it. */
const spanOf = ({ article, start, end }: Statement): string => `${article}:${start}-${end}`;

const wholes = { article: true };
const words = { article: false };

function read(context: Context, said: Evidence): Maybe<QuoteRow> {
  return later(readQuotes(context, spanOf(said), said.both ? wholes : words), ([row]) => {
    if (row === undefined) throw gone(`Article ${said.article}`);
    return row;
  });
}

export const evidence = {
  quote: (said: Evidence, _args: unknown, { renmai }: Scope) => later(read(renmai, said), ({ quote }) => quote),
  article: (said: Evidence, _args: unknown, { renmai }: Scope) =>
    said.both ? later(read(renmai, said), ({ article }) => article) : { label: 'Article', id: said.article },
};

const evidenceArguments = z.object({ first: capped(20) });

const evidenceAsked = onceAField((args, asked) => ({
  first: parseArguments(evidenceArguments, args).first,
  both: isAsked(asked, 'quote') && isAsked(asked, 'article'),
}));

interface Stated {
  readonly stated: readonly Statement[] | null;
}

/** The evidence of anything that a relationship states. */
export const statedFields = {
  evidence({ stated }: Stated, args: unknown, _scope: Scope, info: GraphQLResolveInfo): Evidence[] {
    const { first, both } = evidenceAsked(args, info);
    return (stated ?? []).slice(0, first).map((said) => ({ ...said, both }));
  },
};

/** The words, and the articles with them, where both are asked for on a path to rows with evidence. */
export function quotesAhead(type: string, asked: Asked, ...path: readonly string[]): Bring<Stated>[] {
  return below(asked, ...path).flatMap((node): Bring<Stated>[] => {
    if (node.name.value !== 'evidence') return [];
    const here = { ...asked, nodes: [node] };
    const args = argumentsOf(type, node, asked);
    const first = evidenceArguments.safeParse(args).data?.first;
    if (first === undefined || !isAsked(here, 'quote')) return [];
    const of = ({ stated }: Stated) => (stated ?? []).slice(0, first).map(spanOf);
    const ids = { cypher: 'row.stated[0][..$first]', parameters: { first }, of };
    return [bring(readQuotes, isAsked(here, 'article') ? wholes : words, ids)];
  });
}
