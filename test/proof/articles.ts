/** Articles as a load finds them: texts of the made-up paper and the package's samples, read by the rules. */

import { findSources } from '../../loaders/find.ts';
import type { Source } from '../../loaders/loaded.ts';
import { press } from '../../scripts/press/articles.ts';
import { noFacts } from '../../src/article.ts';
import { findSamples } from '../../src/cli/samples.ts';
import { type ArticleItem, readArticles } from '../../src/load/read-articles.ts';
import { folderWith } from '../loaders/support.ts';

async function read(sources: readonly Source[]): Promise<ArticleItem[]> {
  const items: ArticleItem[] = [];
  for await (const item of readArticles(sources, { overrides: noFacts }, new AbortController().signal))
    if (item.kind === 'page') items.push(...item.articles);
    else if (item.kind === 'problem') throw item.error;
  return items;
}

/** `count` generated articles as JSON Lines. */
export const pressLines = (seed: number, count: number, ofAll = count): string =>
  [...press(seed, count, ofAll)].map((article) => `${JSON.stringify(article)}\n`).join('');

/** The file of generated articles in a folder of its own. */
export async function pressFile(seed: number, count: number, ofAll = count): Promise<string> {
  return `${await folderWith({ 'press.jsonl': pressLines(seed, count, ofAll) })}/press.jsonl`;
}

/** Generated articles, read. */
export async function pressItems(seed: number, count: number): Promise<ArticleItem[]> {
  const { sources } = await findSources([await pressFile(seed, count)], () => process.stdin);
  return read(sources);
}

/** The samples of the package, read. */
export const sampleItems = async (): Promise<ArticleItem[]> => read((await findSamples()).sources);
