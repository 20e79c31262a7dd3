/** Evidence: where an article says so, and the words. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { type QuoteRow, quotes } from '../../../queries/article/quotes.ts';
import type { Evidenced, Statement } from '../../../queries/parts/stated.ts';
import { type Bring, bring } from '../ahead.ts';
import { capped, parseArguments } from '../arguments.ts';
import { type Asked, argumentsOf, below, fieldsBelow, isAsked, onceAField } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Context, Scope } from '../context.ts';
import { gone } from '../errors.ts';
import { later, type Maybe } from '../later.ts';
import { articleReference } from '../things.ts';

const readQuotes = batched(quotes);

/** What is asked of the articles, where the words are asked for too, so that one round trip can bring both. */
interface Wholes {
  readonly article: true;
  readonly fields: readonly string[];
}
type Evidence = Statement & { readonly wholes: Wholes | null };

const words = { article: false, fields: null };

/** What of the evidence is asked for of each row of a connection. */
export const evidencedRows = (asked: Asked): Evidenced => ({
  stated: isAsked(asked, 'edges', 'evidence'),
  reasons: ['rule', 'confidence'].some((name) => isAsked(asked, 'edges', 'evidence', name)),
});

/** What is asked of articles below a field of evidence; `null` where they are not asked for together with the words. */
const wholesOf = (asked: Asked): Wholes | null =>
  isAsked(asked, 'quote') && isAsked(asked, 'article')
    ? { article: true, fields: fieldsBelow(asked, ['article']) }
    : null;

function read(context: Context, said: Evidence): Maybe<QuoteRow> {
  return later(readQuotes(context, said.at, said.wholes ?? words), ([row]) => {
    if (row === undefined) throw gone(`Article ${said.article}`);
    return row;
  });
}

export const evidence = {
  quote: (said: Evidence, _args: unknown, { renmai }: Scope) => later(read(renmai, said), ({ quote }) => quote),
  article: (said: Evidence, _args: unknown, { renmai }: Scope) =>
    said.wholes ? later(read(renmai, said), ({ article }) => article) : articleReference(said.article),
};

const evidenceArguments = z.object({ first: capped(20) });

const evidenceAsked = onceAField((args, asked) => ({
  first: parseArguments(evidenceArguments, args).first,
  wholes: wholesOf(asked),
}));

interface Stated {
  readonly stated: readonly Statement[] | null;
}

/** The evidence of anything that a relationship states. */
export const statedFields = {
  evidence({ stated }: Stated, args: unknown, _scope: Scope, info: GraphQLResolveInfo): Evidence[] {
    const { first, wholes } = evidenceAsked(args, info);
    return (stated ?? []).slice(0, first).map((said) => ({ wholes, ...said }));
  },
};

/** Where the evidence of most rows stands, in the order in which they have it. */
const OF_ROW = 'row.stated[0][..$first]';

/**
 * The words, and the articles with them, where both are asked for on a path to rows with evidence.
 *
 * @param cypher where the first spans of a row's evidence stand.
 */
export function quotesAhead(
  type: string,
  asked: Asked,
  path: readonly string[],
  cypher: string = OF_ROW,
): Bring<Stated>[] {
  return below(asked, ...path).flatMap((node): Bring<Stated>[] => {
    if (node.name.value !== 'evidence') return [];
    const here = { ...asked, nodes: [node] };
    const args = argumentsOf(type, node, asked);
    const first = evidenceArguments.safeParse(args).data?.first;
    if (first === undefined || !isAsked(here, 'quote')) return [];
    const of = ({ stated }: Stated) => (stated ?? []).slice(0, first).map(({ at }) => at);
    const ids = { cypher, parameters: { first }, of };
    return [bring(readQuotes, wholesOf(here) ?? words, ids)];
  });
}
