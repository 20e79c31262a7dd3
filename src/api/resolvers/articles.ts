/** `Query.articles`. */
import { z } from 'zod';
import { articles } from '../../../queries/article/articles.ts';
import { articlesCount } from '../../../queries/article/articles-count.ts';
import { dateRange, filter, oneOf, optional, page, parseArguments, words } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { listAll } from '../lists.ts';
import { toPhrase } from '../phrase.ts';
import { slice, undated } from '../window.ts';

const conditions = {
  date: dateRange,
  kinds: oneOf(z.string()),
  publication: optional(words),
  text: optional(words),
};
const all = z.object(conditions).parse({});
const articleArguments = z.object({ ...page, filter: filter(conditions), orderBy: z.enum(['DATE_DESC', 'DATE_ASC']) });

export async function queryArticles(_: unknown, args: unknown, { renmai }: Scope) {
  const { filter: given, orderBy, ...asked } = parseArguments(articleArguments, args);
  const descending = orderBy === 'DATE_DESC';
  const part = slice(`articles ${orderBy}`, descending, asked);
  const set = given ?? all;
  const phrase = set.text === null ? null : toPhrase([set.text]);
  const parameters = { ...set, phrase, ...part.window, ...undated(descending) };
  const list = await listAll(renmai, { slice: part, query: articles, parameters, count: articlesCount });
  return { ...list, period: set.date };
}
