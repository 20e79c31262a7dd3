/** Articles: what was printed, and what they name. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { contents } from '../../../queries/article/contents.ts';
import { contentsCount } from '../../../queries/article/contents-count.ts';
import { facts } from '../../../queries/article/facts.ts';
import { factsCount } from '../../../queries/article/facts-count.ts';
import { texts } from '../../../queries/article/texts.ts';
import { type Money, moneyIn } from '../../text/money.ts';
import { oneOf, page, parseArguments } from '../arguments.ts';
import { askedHere, asks } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { thingKinds } from '../enums.ts';
import { gone } from '../errors.ts';
import { listBelow } from '../lists.ts';
import { type Some, wholeFields } from '../things.ts';
import { slice } from '../window.ts';
import { evidencedRows } from './evidence.ts';

type Article = Some<'Article'>;

const readTexts = batched(texts);
const readContents = batched(contents);
const countContents = batched(contentsCount);
const readFacts = batched(facts);
const countFacts = batched(factsCount);

const contentArguments = z.object({ ...page, kinds: oneOf(z.string()) });

function contentsOf({ graphId }: Article, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { kinds, ...asked } = parseArguments(contentArguments, args);
  const part = slice('contents', false, asked);
  const filter = { labels: kinds ?? Object.values(thingKinds) };
  const parameters = { ...filter, ...part.window, ...evidencedRows(askedHere(info)) };
  const below = { parent: graphId, slice: part, rows: readContents, parameters };
  return listBelow(renmai, { ...below, total: countContents, filter });
}

const factArguments = z.object(page);

function factsOf({ graphId }: Article, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const part = slice('facts', false, parseArguments(factArguments, args));
  const stated = asks(info, 'edges', 'node', 'evidence') || asks(info, 'nodes', 'evidence');
  const below = { parent: graphId, slice: part, rows: readFacts, parameters: { ...part.window, stated } };
  return listBelow(renmai, { ...below, total: countFacts, filter: {} });
}

async function textOf({ graphId }: Article, _args: unknown, { renmai }: Scope): Promise<string> {
  const [row] = await readTexts(renmai, graphId, {});
  if (row === undefined) throw gone(`Article ${graphId}`);
  return row.text;
}

/** More sums than any article prints. */
const mostAmounts = 1000;

async function amountsOf(article: Article, args: unknown, scope: Scope): Promise<Money[]> {
  return moneyIn(await textOf(article, args, scope)).slice(0, mostAmounts);
}

const printed = ['title', 'subtitle', 'publication', 'place', 'section', 'page', 'publishedOn', 'kind'] as const;

export const article = {
  ...wholeFields('Article', [...printed, 'reporters', 'sourceUri']),
  text: textOf,
  contents: contentsOf,
  facts: factsOf,
  amounts: amountsOf,
};
